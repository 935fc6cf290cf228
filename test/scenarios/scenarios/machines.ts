import { startPracticeHost } from '../../../src/rdp/practice/index.ts';
import { formatTarget } from '../../servers/support/real-server.ts';
import { missingForXrdp } from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import { running } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, Scenario } from '../scenario.ts';

/** A recorded machine that connects to a practice host on loopback. */
function toPracticeHost(machine: string, host: string, expected: ExpectedVerdict, note?: string): Scenario {
  return {
    name: `machine ${machine}, practice host ${host}`,
    label: 'machine',
    machine,
    missing: null,
    start: async () => {
      const practice = await startPracticeHost({ scenario: host });
      return {
        target: formatTarget(practice.host, practice.port),
        checkFrom: [],
        close: () => practice.close(),
      };
    },
    expected,
    ...(note === undefined ? {} : { note }),
  };
}

/** The same to a real xrdp with a certificate of the kind given. */
function toXrdp(machine: string, kind: 'valid' | 'expired', expected: ExpectedVerdict): Scenario {
  return {
    name: `machine ${machine}, xrdp with certificate ${kind}`,
    label: 'machine',
    machine,
    missing: missingForXrdp,
    start: async ({ certificates }) =>
      running(await startXrdp({ securityLayer: 'tls', certificate: await certificates.files(kind) })),
    expected,
  };
}

export const machines: readonly Scenario[] = [
  toPracticeHost('healthy-windows-11', 'healthy', works(null)),
  toPracticeHost('server-with-unreadable-parts', 'healthy', works(null)),
  toPracticeHost('blocked-by-local-rule', 'healthy', fails('client', 'firewall-blocks-client')),
  toPracticeHost('blocked-by-policy', 'healthy', fails('client', 'firewall-blocks-client')),
  toPracticeHost('outbound-blocked-by-default', 'healthy', fails('client', 'firewall-blocks-client')),
  toPracticeHost('pinned-other-certificate', 'healthy', works('certificate-changed')),
  toPracticeHost('stale-credentials', 'healthy', works('stale-credentials')),
  toPracticeHost('udp-at-wrong-key', 'healthy', works(null)),
  toPracticeHost('tls-1.2-disabled', 'healthy', fails('client', 'client-tls-disabled')),
  toPracticeHost('winsock-foreign-provider', 'healthy', works(null)),
  toPracticeHost('build-kb5051987', 'healthy', works('client-outdated')),
  toPracticeHost('antivirus-with-tls-inspection', 'healthy', works(null)),
  toPracticeHost('antivirus-with-tls-inspection', 'certificate-intercepted', works('tls-intercepted')),
  toPracticeHost('vpn-to-the-target', 'healthy', works(null)),
  toPracticeHost(
    'hosts-override',
    'healthy',
    works(null),
    'An address is typed, so the hosts file plays no part.',
  ),
  toPracticeHost(
    'blocked-by-local-rule',
    'reset-after-client-hello',
    fails('tls', 'certificate-key-unreadable', 'firewall-blocks-client'),
    'Both are there; the rule is the first to be met, the key is what the network shows.',
  ),
  toPracticeHost('stale-credentials', 'reset-after-client-hello', fails('tls', 'certificate-key-unreadable')),
  toPracticeHost('antivirus-with-tls-inspection', 'reset-mid-handshake', fails('tls', 'tls-broken-on-path')),
  toPracticeHost('build-kb5051987', 'silent', fails('negotiation', 'silent-listener')),
  toPracticeHost('vpn-to-the-target', 'mtu-hole', fails('tls', 'mtu-black-hole')),
  toXrdp('healthy-windows-11', 'valid', works('third-party-server', null)),
  toXrdp('blocked-by-local-rule', 'valid', fails('client', 'firewall-blocks-client')),
  toXrdp('pinned-other-certificate', 'valid', works('certificate-changed')),
  toXrdp('pinned-other-certificate', 'expired', fails('certificate', 'certificate-expired')),
];
