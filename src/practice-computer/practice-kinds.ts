import type { OperationKinds } from '../core/plan/operation-kind.ts';
import { definePracticeKind } from './define-practice-kind.ts';
import { practiceCredential } from './kinds/credential.ts';
import { practiceDnsCacheFlush } from './kinds/dns-cache-flush.ts';
import { practiceFirewallRule } from './kinds/firewall-rule.ts';
import { practiceHostsFileLine } from './kinds/hosts-file-line.ts';
import { practiceInterfaceMtu } from './kinds/interface-mtu.ts';
import { practicePinnedCertificate } from './kinds/pinned-certificate.ts';
import { practiceRegistryValue } from './kinds/registry-value.ts';
import { practiceIpReset, practiceWinsockReset } from './kinds/resets.ts';
import type { PracticeState } from './practice-state.ts';

/** Every kind of change that the fixes for this computer ask for, on a practice computer. */
export function practiceKinds(state: PracticeState): OperationKinds {
  const kinds = [
    practiceDnsCacheFlush,
    practiceRegistryValue(state),
    definePracticeKind(practiceCredential, state),
    definePracticeKind(practiceFirewallRule, state),
    definePracticeKind(practiceHostsFileLine, state),
    definePracticeKind(practiceInterfaceMtu, state),
    definePracticeKind(practiceIpReset, state),
    definePracticeKind(practicePinnedCertificate, state),
    definePracticeKind(practiceWinsockReset, state),
  ];
  return new Map(kinds.map((kind) => [kind.id, kind]));
}
