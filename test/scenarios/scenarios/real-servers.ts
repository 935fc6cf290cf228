import { serverConfigurations } from '../../servers/support/server-configurations.ts';
import { running } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, Scenario } from '../scenario.ts';

const expectations: Readonly<Record<string, ExpectedVerdict>> = {
  'xrdp rdp': works(null, 'third-party-server'),
  'xrdp tls': works('third-party-server', null),
  'xrdp negotiate': works('third-party-server', null),
  'xrdp without certificate': fails('negotiation', 'server-has-no-certificate'),
  // Its own certificate names this machine; that an address is typed instead is usual, and worth a cause or not.
  'freerdp-shadow nla': works('third-party-server', 'certificate-name-mismatch', null),
  'freerdp-shadow tls': works('third-party-server', 'certificate-name-mismatch', null),
  'freerdp-shadow rdp': fails('negotiation', 'security-protocol-refused'),
};

export const realServers: readonly Scenario[] = serverConfigurations.map((configuration) => {
  const expected = expectations[configuration.name];
  if (expected === undefined) throw new Error(`no expectation for ${configuration.name}`);
  return {
    name: configuration.name,
    label: 'server',
    missing: configuration.missing,
    start: async ({ certificates }) => running(await configuration.start(certificates)),
    expected,
  };
});
