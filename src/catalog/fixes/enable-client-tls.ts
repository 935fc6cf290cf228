import type { FixDefinition } from '../../core/fix-definition.ts';
import type { ClientTls } from '../../shared/client-facts/client-tls.ts';
import type { RequestedOperation } from '../../shared/operation-requests.ts';
import { listWords } from '../checks/support/lists.ts';
import { numberOf } from '../checks/support/readings.ts';
import { currentTlsVersions } from '../checks/support/schannel-names.ts';
import { change, notApplicable, nothingToChange } from './support/plans.ts';

const protocolsKey = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`;

export const enableClientTls: FixDefinition<'enable-client-tls', 'clientTls' | 'windowsVersion'> = {
  id: 'enable-client-tls',
  texts: {
    title: 'Switch current TLS versions on',
    changes:
      'Switches on again those of TLS 1.2 and TLS 1.3 that are switched off for connections from this computer. Old versions stay as they are.',
    mayStopWorking:
      'Nothing that worked before. All programs that use the TLS of Windows may then use these versions too.',
    doesNotHelp:
      'It changes nothing where no current version is switched off, and nothing about what the far computer accepts.',
  },
  risk: 'low',
  restart: 'needed',
  checksAgain: ['client-tls-policy', 'tls-handshake'],
  needs: ['clientTls', 'windowsVersion'],
  propose: () => ({}),
  plan({ clientTls, windowsVersion }) {
    const current = currentTlsVersions(windowsVersion.build);
    const off = clientTls.protocols.filter(({ protocol }) => current.includes(protocol));
    const operations = off.flatMap(operationsFor);
    if (operations.length > 0) return change(operations);
    const { cipherSuitePolicy } = clientTls;
    if (cipherSuitePolicy.state === 'read' && cipherSuitePolicy.value?.length === 0)
      return notApplicable(
        'policy-decides',
        'The policy “SSL Cipher Suite Order” leaves no cipher suite; whoever set it has to change it.',
      );
    return nothingToChange(`${listWords(current)} ${current.length === 1 ? 'is' : 'are'} on already.`);
  },
};

/** Only the values that switch it off: what is absent, or that Windows cannot use, does not. */
function operationsFor({
  protocol,
  enabled,
  disabledByDefault,
}: ClientTls['protocols'][number]): RequestedOperation[] {
  const set = (name: string, number: number): RequestedOperation => ({
    kind: 'registry-value',
    request: {
      key: `${protocolsKey}\\${protocol}\\Client`,
      name,
      value: { type: 'dword', number },
    },
  });
  return [
    ...(enabled === 0 ? [set('Enabled', 1)] : []),
    ...((numberOf(disabledByDefault) ?? 0) === 0 ? [] : [set('DisabledByDefault', 0)]),
  ];
}
