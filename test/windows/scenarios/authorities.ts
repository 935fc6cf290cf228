import { makeAuthority, rootStores, sha1Of, storedCertificate } from '../support/stored-certificate.ts';
import type { WindowsScenario } from './scenario.ts';

/** Who opens TLS on this computer, by the authorities that it trusts. Made with openssl, so only when they are used. */
export function authorityScenarios(): readonly WindowsScenario[] {
  const debugger_ = makeAuthority(
    '/O=DO_NOT_TRUST/OU=Created by http:\\/\\/www.fiddler2.com/CN=DO_NOT_TRUST_FiddlerRoot',
  );
  const gateway = makeAuthority('/C=US/O=Zscaler Inc./CN=Zscaler Root CA');
  const scanner = makeAuthority('/O=Bitdefender/CN=Bitdefender Personal CA.Net-Defender');
  const company = makeAuthority('/O=Müller GmbH/CN=Müller Stammzertifikat 東京');
  const shows = (
    root: { productId: string; trustedBy: 'computer' | 'user'; issuedCertificate: boolean },
    certificate: Buffer,
  ) => ({ inspectionRoots: [{ ...root, sha1Thumbprint: sha1Of(certificate) }], unreadable: [] });
  const trusted = {
    practice: 'healthy',
    check: 'security-products',
    status: 'passed',
    firstCause: null,
  } as const;
  return [
    {
      ...trusted,
      name: 'an authority of a debugger that this user trusts',
      registry: storedCertificate('user', debugger_),
      evidence: shows({ productId: 'fiddler', trustedBy: 'user', issuedCertificate: false }, debugger_),
    },
    {
      ...trusted,
      name: 'an authority of a gateway that group policy brought',
      registry: storedCertificate('groupPolicy', gateway),
      evidence: shows({ productId: 'zscaler', trustedBy: 'computer', issuedCertificate: false }, gateway),
    },
    {
      ...trusted,
      name: 'a company’s own authority is nobody’s concern',
      registry: storedCertificate('computer', company),
      evidence: { inspectionRoots: [], unreadable: [] },
    },
    {
      ...trusted,
      name: 'an entry of the store that is no certificate',
      registry: {
        ...storedCertificate('computer', scanner.subarray(0, 60)),
        [`${rootStores.computer}\\Certificates\\${'0'.repeat(40)}`]: { Blob: 'a text' },
      },
      evidence: { inspectionRoots: [], unreadable: [] },
    },
    {
      name: 'the authority that issued what the server shows',
      practice: 'certificate-intercepted',
      registry: storedCertificate('computer', scanner),
      check: 'security-products',
      status: 'warning',
      evidence: shows({ productId: 'bitdefender', trustedBy: 'computer', issuedCertificate: true }, scanner),
      firstCause: 'tls-intercepted',
    },
  ];
}
