import { certificateKinds } from '../../servers/support/certificate-kinds.ts';
import type { CertificateKind } from '../../servers/support/certificate-kinds.ts';
import { formatTarget } from '../../servers/support/real-server.ts';
import { missingForXrdp } from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import { running } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, Scenario } from '../scenario.ts';

const expectations: Readonly<Record<CertificateKind, ExpectedVerdict>> = {
  valid: works('third-party-server', null),
  expired: fails('certificate', 'certificate-expired'),
  'not-yet-valid': fails('certificate', 'certificate-not-yet-valid'),
  // Nothing in the certificate says that the address belongs to another computer; see "by name" below.
  'other-name': works('certificate-name-mismatch', 'third-party-server'),
  'rsa-1024': works('certificate-weak'),
  sha1: works('certificate-weak'),
  // The name in it is right and only the address is missing, as usual when an address is typed.
  windows: works(null, 'certificate-name-mismatch', 'third-party-server'),
  ec: works('third-party-server', null),
};

const faults: readonly Scenario[] = certificateKinds.map((kind) => ({
  name: `xrdp, certificate ${kind}`,
  label: 'certificate',
  missing: missingForXrdp,
  start: async ({ certificates }) =>
    running(await startXrdp({ securityLayer: 'negotiate', certificate: await certificates.files(kind) })),
  expected: expectations[kind],
}));

/** The same with a name typed instead of an address. */
function byName(kind: CertificateKind, expected: ExpectedVerdict): Scenario {
  return {
    name: `xrdp, certificate ${kind}, by name`,
    label: 'certificate',
    missing: missingForXrdp,
    start: async ({ certificates }) => {
      const xrdp = await startXrdp({ securityLayer: 'tls', certificate: await certificates.files(kind) });
      return { ...running(xrdp), target: formatTarget('localhost', xrdp.port) };
    },
    expected,
  };
}

export const xrdpCertificates: readonly Scenario[] = [
  ...faults,
  byName('windows', works('third-party-server', null)),
  byName('other-name', works('certificate-name-mismatch')),
  {
    name: 'xrdp, certificate with the key of another one',
    label: 'certificate',
    missing: missingForXrdp,
    start: async ({ certificates }) => {
      const { certificate } = await certificates.files('valid');
      const { key } = await certificates.files('ec');
      return running(await startXrdp({ securityLayer: 'tls', certificate: { certificate, key } }));
    },
    expected: fails('tls', 'certificate-key-unreadable'),
    note: 'xrdp confirms TLS and sends an MCS disconnect at once, in the same segment, where the ServerHello should come.',
  },
];
