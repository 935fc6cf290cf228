import { startPracticeHost } from '../../../src/rdp/practice/index.ts';
import type { CertificateKind } from '../../servers/support/certificate-kinds.ts';
import { startFaultRelay } from '../../servers/support/fault-relay.ts';
import type { Fault } from '../../servers/support/fault-relay.ts';
import { startShadow } from '../../servers/support/freerdp-shadow.ts';
import { formatTarget } from '../../servers/support/real-server.ts';
import { startDelayRelay } from '../../servers/support/relay.ts';
import { missingForShadow, missingForXrdp } from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import { behind, running } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, RunningScenario, Scenario, TestBed } from '../scenario.ts';

/** A recorded machine, a practice host: what lies on one side has nothing to do with the other, or both are at fault. */
function onPractice(machine: string, host: string, expected: ExpectedVerdict, note?: string): Scenario {
  return {
    name: `combined, machine ${machine}, practice host ${host}`,
    label: 'combined',
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

interface OnXrdp {
  readonly certificate?: CertificateKind;
  readonly fault?: Fault;
  readonly affects?: (connection: number) => boolean;
  readonly roundTripMs?: number;
  readonly machine?: string;
  readonly byName?: true;
}

/** A real xrdp, near or far, whole or behind a fault. */
function onXrdp(what: string, setup: OnXrdp, expected: ExpectedVerdict, note?: string): Scenario {
  return {
    name: `combined, xrdp, ${what}`,
    label: 'combined',
    ...(setup.machine === undefined ? {} : { machine: setup.machine }),
    missing: missingForXrdp,
    start: (bed) => startOnXrdp(bed, setup),
    expected,
    ...(note === undefined ? {} : { note }),
  };
}

async function startOnXrdp({ certificates }: TestBed, setup: OnXrdp): Promise<RunningScenario> {
  const { certificate = 'valid', fault, affects, roundTripMs } = setup;
  const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files(certificate) });
  const started =
    fault !== undefined
      ? await behind(xrdp, () =>
          startFaultRelay({ server: xrdp, fault, ...(affects === undefined ? {} : { affects }) }),
        )
      : roundTripMs !== undefined
        ? await behind(xrdp, () => startDelayRelay({ server: xrdp, roundTripMs }))
        : running(xrdp);
  const port = Number(started.target.slice(started.target.lastIndexOf(':') + 1));
  return setup.byName === true ? { ...started, target: formatTarget('localhost', port) } : started;
}

const atHello: Fault = { at: 'bytes', direction: 'to-server', from: 'x224', bytes: 0, action: 'reset' };
const afterServerHello: Fault = {
  at: 'bytes',
  direction: 'to-client',
  from: 'x224',
  bytes: 500,
  action: 'reset',
};

export const combined: readonly Scenario[] = [
  onPractice('stale-credentials', 'certificate-expired', fails('certificate', 'certificate-expired')),
  onPractice('stale-credentials', 'http', fails('negotiation', 'not-an-rdp-server')),
  onPractice('stale-credentials', 'udp-silent', works('stale-credentials', 'udp-blocked'), 'Both are true.'),
  onPractice('winsock-foreign-provider', 'refused-3', fails('negotiation', 'server-has-no-certificate')),
  onPractice(
    'winsock-foreign-provider',
    'reset-after-client-hello',
    fails('tls', 'certificate-key-unreadable'),
  ),
  onPractice('winsock-foreign-provider', 'udp-silent', works('udp-blocked')),
  onPractice('vpn-to-the-target', 'silent', fails('negotiation', 'silent-listener')),
  onPractice('vpn-to-the-target', 'certificate-expired', fails('certificate', 'certificate-expired')),
  onPractice('vpn-to-the-target', 'clock-behind', works('clock-skew')),
  onPractice('antivirus-with-tls-inspection', 'ssh', fails('negotiation', 'not-an-rdp-server')),
  onPractice(
    'antivirus-with-tls-inspection',
    'certificate-expired',
    fails('certificate', 'certificate-expired'),
  ),
  onPractice('antivirus-with-tls-inspection', 'refused-2', fails('negotiation', 'security-protocol-refused')),
  onPractice('antivirus-with-tls-inspection', 'silent', fails('negotiation', 'silent-listener')),
  onPractice('antivirus-with-tls-inspection', 'tls10-only', fails('tls', 'tls-version-mismatch')),
  onPractice('blocked-by-policy', 'certificate-rsa-1024', fails('client', 'firewall-blocks-client')),
  onPractice('blocked-by-local-rule', 'clock-ahead', fails('client', 'firewall-blocks-client')),
  onPractice(
    'outbound-blocked-by-default',
    'certificate-intercepted',
    fails('client', 'firewall-blocks-client'),
  ),
  onPractice(
    'build-kb5051987',
    'certificate-not-yet-valid',
    fails('certificate', 'certificate-not-yet-valid'),
  ),
  onPractice(
    'build-kb5051987',
    'connection-limit',
    works('host-connection-limit', 'client-outdated'),
    'Both are true.',
  ),
  onPractice('udp-at-wrong-key', 'udp-silent', works('udp-blocked')),
  onPractice('udp-at-wrong-key', 'mtu-hole', fails('tls', 'mtu-black-hole')),
  onPractice(
    'tls-1.2-disabled',
    'reset-after-client-hello',
    fails('tls', 'client-tls-disabled', 'certificate-key-unreadable'),
    'Both are there: mstsc has no TLS to offer, and the host resets at every hello.',
  ),
  onPractice('pinned-other-certificate', 'tls11-only', fails('tls', 'tls-version-mismatch')),
  onPractice('pinned-other-certificate', 'certificate-intercepted', works('tls-intercepted')),
  onPractice('server-with-unreadable-parts', 'refused-5', fails('negotiation', 'security-protocol-refused')),
  onPractice(
    'server-with-unreadable-parts',
    'reset-after-idle',
    fails('negotiation', 'idle-timeout-on-path'),
  ),
  onPractice('healthy-windows-11', 'slow', works(null)),
  onPractice('healthy-windows-11', 'healthy-tls12', works(null)),
  onPractice('healthy-windows-11', 'nla-only', works(null)),
  onPractice('udp-at-wrong-key', 'certificate-ec', works(null)),
  onPractice('vpn-to-the-target', 'one-byte-segments', works(null)),
  onXrdp('180 ms away', { roundTripMs: 180 }, works('third-party-server', null)),
  onXrdp(
    'expired, 70 ms away',
    { certificate: 'expired', roundTripMs: 70 },
    fails('certificate', 'certificate-expired'),
  ),
  onXrdp('SHA-1, 40 ms away', { certificate: 'sha1', roundTripMs: 40 }, works('certificate-weak')),
  onXrdp(
    'expired, by name',
    { certificate: 'expired', byName: true },
    fails('certificate', 'certificate-expired'),
  ),
  onXrdp(
    'reset at the ClientHello, antivirus here',
    { fault: atHello, machine: 'antivirus-with-tls-inspection' },
    fails('tls', 'certificate-key-unreadable', 'security-product-interferes'),
    'On loopback a cut from here and one from there take equally long.',
  ),
  onXrdp(
    'reset after the ServerHello, antivirus here',
    { fault: afterServerHello, machine: 'antivirus-with-tls-inspection' },
    fails('tls', 'tls-broken-on-path', 'security-product-interferes'),
    'The same.',
  ),
  onXrdp(
    'every third connection reset at accept',
    { fault: { at: 'accept', action: 'reset' }, affects: (connection) => connection % 3 === 2 },
    works('host-connection-limit'),
  ),
  onXrdp(
    'only the first connection closed at accept',
    { fault: { at: 'accept', action: 'close' }, affects: (connection) => connection === 0 },
    fails('negotiation', 'closed-before-negotiation', 'host-connection-limit'),
    'Nothing more is asked after a cut at the first request, so this one run cannot know that it was the only one.',
  ),
  onXrdp(
    'not yet valid, with a stale sign-in',
    { certificate: 'not-yet-valid', machine: 'stale-credentials' },
    fails('certificate', 'certificate-not-yet-valid'),
  ),
  onXrdp(
    'another name, by name, with a VPN up',
    { certificate: 'other-name', byName: true, machine: 'vpn-to-the-target' },
    works('certificate-name-mismatch'),
  ),
  {
    name: 'combined, freerdp-shadow with NLA, 110 ms away',
    label: 'combined',
    missing: missingForShadow,
    start: async () => {
      const shadow = await startShadow({ security: 'nla' });
      return behind(shadow, () => startDelayRelay({ server: shadow, roundTripMs: 110 }));
    },
    expected: works('third-party-server', 'certificate-name-mismatch', null),
  },
  {
    name: 'combined, freerdp-shadow with NLA, a stale sign-in is saved',
    label: 'combined',
    machine: 'stale-credentials',
    missing: missingForShadow,
    start: async () => running(await startShadow({ security: 'nla' })),
    expected: works('stale-credentials', 'third-party-server', 'certificate-name-mismatch'),
    note: 'The one is a fault, the others are observations; all are true.',
  },
];
