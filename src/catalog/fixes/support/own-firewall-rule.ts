import type { FirewallRuleRecord } from '../../../core/firewall/rule-record.ts';
import type { RequestedOperation } from '../../../shared/operation-requests.ts';
import type { Destination } from '../../checks/support/firewall-question.ts';

interface OwnRule {
  readonly operation: RequestedOperation;
  /** As Windows will store it, to ask the firewall's logic whether it is enough. */
  readonly record: FirewallRuleRecord;
}

/** A rule that lets mstsc out to one address and port; `uniqueId` makes its name one that nobody else has. */
export function ownFirewallRule({ address, port }: Destination, program: string, uniqueId: string): OwnRule {
  const ruleName = `RDP Troubleshooter ${uniqueId}: ${address} port ${port}`;
  const field = address.includes(':') ? 'RA6' : 'RA4';
  return {
    operation: {
      kind: 'firewall-rule',
      request: { change: 'allow-mstsc', ruleName, remoteAddress: address, remotePort: port },
    },
    record: {
      id: ruleName,
      source: 'local',
      text: `v2.10|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=${port}|${field}=${address}|App=${program}|Name=${ruleName}|`,
    },
  };
}
