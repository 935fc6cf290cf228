import { unreadPart } from '../../support/client-facts.ts';
import { withCertificate } from '../../support/facts.ts';
import type { Row } from './row.ts';

const center = (displayName: string, state: number | null) => ({
  category: 'antivirus' as const,
  displayName,
  state,
  productProgram: null,
  reportingProgram: null,
});
const none = { state: 'read' as const, value: [] };

const authority = (commonName: string | null, organization: string | null = null) => ({
  trustedBy: 'user' as const,
  commonName,
  organization,
  sha1Thumbprint: 'ab'.repeat(20),
});
const authorities = (...value: readonly ReturnType<typeof authority>[]) => ({
  securityProducts: { rootCertificates: { state: 'read' as const, value: [...value] } },
});

export const productRows: readonly Row[] = [
  ['security-products', 'what Windows brings', {}, 'passed', 'On: Microsoft Defender'],
  [
    'security-products',
    'one that is not in the catalogue',
    { securityProducts: { securityCenter: { state: 'read', value: [center('Acme Shield', 0x41000)] } } },
    'passed',
    'Acme Shield',
  ],
  [
    'security-products',
    'two at once',
    {
      securityProducts: {
        securityCenter: {
          state: 'read',
          value: [center('Acme Shield', 0x41000), center('Umbra Guard', 0x41000)],
        },
        services: none,
        drivers: none,
      },
    },
    'warning',
    'Several virus scanners are on at once: Acme Shield and Umbra Guard.',
  ],
  [
    'security-products',
    'one that is off',
    {
      securityProducts: {
        securityCenter: { state: 'read', value: [center('Acme Shield', 0x40000)] },
        services: none,
        drivers: none,
      },
    },
    'passed',
    'Here, and not on: Acme Shield.',
  ],
  [
    'security-products',
    'none',
    { securityProducts: { securityCenter: none, services: none, drivers: none } },
    'passed',
    'No known security product is here.',
  ],
  [
    'security-products',
    'a server, which has no Security Center',
    {
      securityProducts: {
        securityCenter: unreadPart('missing-on-this-edition'),
        drivers: none,
        services: { state: 'read', value: [{ name: 'ekrn', running: true, start: 'automatic' }] },
      },
    },
    'passed',
    'ESET',
  ],
  [
    'security-products',
    'the issuer of the certificate runs here',
    {
      securityProducts: {
        services: { state: 'read', value: [{ name: 'ekrn', running: true, start: 'automatic' }] },
      },
    },
    'warning',
    'issued the certificate that the server shows.',
    withCertificate({ issuerCommonName: 'ESET SSL Filter CA', selfSigned: false }),
  ],
  [
    'security-products',
    'the authority of a product that opens TLS is trusted',
    authorities(authority('DO_NOT_TRUST_FiddlerRoot'), authority('Contoso Root CA', 'Contoso')),
    'passed',
    'On: Microsoft Defender. This computer trusts the authority of Fiddler, which opens TLS.',
  ],
  [
    'security-products',
    'an authority without a common name',
    authorities(authority(null, 'Fortinet')),
    'passed',
    'the authority of Fortinet FortiGate',
  ],
  [
    'security-products',
    'the authorities of a company and of the public',
    authorities(authority('Contoso Root CA', 'Contoso'), authority('ISRG Root X1'), authority(null)),
    'passed',
    'On: Microsoft Defender',
  ],
  [
    'security-products',
    'the authority that issued the certificate is trusted, and its product does not run here',
    authorities(authority('ESET SSL Filter CA')),
    'warning',
    'The certificate that the server shows is from ESET, whose authority this computer trusts.',
    withCertificate({ issuerCommonName: 'ESET SSL Filter CA', selfSigned: false }),
  ],
  [
    'security-products',
    'the authorities cannot be read',
    { securityProducts: { rootCertificates: unreadPart('access-denied', 5) } },
    'passed',
    'On: Microsoft Defender',
  ],
  [
    'security-products',
    'nothing can be read',
    {
      securityProducts: {
        securityCenter: unreadPart('timed-out'),
        services: unreadPart('access-denied', 5),
        drivers: unreadPart('access-denied', 5),
      },
    },
    'error',
    'could not be read',
  ],
];
