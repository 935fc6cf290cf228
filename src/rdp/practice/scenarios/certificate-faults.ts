import type { CertificateKind } from '../certificate-plans.ts';
import { serveRdp } from '../rdp-server.ts';
import {
  failsIn,
  healthy,
  healthyWith,
  type ExpectedVerdict,
  type PracticeScenario,
  type PracticeScenarioGroup,
} from '../scenario.ts';

function certificate(
  name: string,
  kind: CertificateKind,
  expected: ExpectedVerdict,
  sentence: string,
): PracticeScenario {
  return { name, sentence, expected, udp: 'answers', script: serveRdp({ certificate: kind }) };
}

export const certificateFaults: PracticeScenarioGroup = {
  title: 'Certificates',
  scenarios: [
    certificate(
      'certificate-expired',
      'expired',
      failsIn('certificate', 'certificate-expired'),
      'The certificate ran out a week ago and was not replaced.',
    ),
    certificate(
      'certificate-not-yet-valid',
      'not-yet-valid',
      failsIn('certificate', 'certificate-not-yet-valid'),
      'The certificate becomes valid in a month.',
    ),
    certificate(
      'certificate-other-name',
      'other-name',
      healthyWith('certificate-name-mismatch'),
      'The certificate names another computer than the challenge does.',
    ),
    certificate(
      'certificate-rsa-1024',
      'rsa-1024',
      healthyWith('certificate-weak'),
      'The certificate has an RSA key of 1024 bits.',
    ),
    certificate(
      'certificate-sha1',
      'sha1-signature',
      healthyWith('certificate-weak'),
      'The certificate is signed with SHA-1.',
    ),
    certificate(
      'certificate-self-signed',
      'self-signed',
      healthy,
      'A self-signed certificate with every name of the host, valid for ten years.',
    ),
    certificate('certificate-ec', 'ec', healthy, 'A certificate with an elliptic-curve key (P-256).'),
    certificate(
      'certificate-from-authority',
      'issued-by-ca',
      healthy,
      'A certificate that a private authority issued, sent with its chain.',
    ),
    certificate(
      'certificate-intercepted',
      'intercepted',
      healthyWith('tls-intercepted'),
      'The certificate comes from a security product that reads TLS on the way.',
    ),
  ],
};
