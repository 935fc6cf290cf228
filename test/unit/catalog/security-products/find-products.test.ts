import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { findProducts, unknownToCatalogue } from '../../../../src/catalog/security-products/find-products.ts';
import { findInspectingProduct } from '../../../../src/catalog/security-products/find-inspecting-product.ts';

const nothing = { services: [], drivers: [], securityCenter: [] };

describe('findProducts', () => {
  it('finds nothing on a computer with other names only', () => {
    expect(
      findProducts({
        services: ['TermService', 'Dnscache', 'Avpm', 'Tail'],
        drivers: ['tcpip', 'mssec'],
        securityCenter: ['Contoso Shield'],
      }),
    ).toEqual([]);
  });

  it('finds several at once and says by what', () => {
    const found = findProducts({
      services: ['TermService', 'EKRN', 'windefend', 'PanGPS'],
      drivers: ['Epfwwfp', 'wdfilter', 'tcpip'],
      securityCenter: ['ESET Security', 'Windows Defender'],
    });
    expect(found.map(({ product, by }) => [product.id, by])).toEqual([
      ['eset', { services: ['EKRN'], drivers: ['Epfwwfp'], securityCenter: ['ESET Security'] }],
      ['globalprotect', { services: ['PanGPS'], drivers: [], securityCenter: [] }],
      [
        'microsoft-defender',
        { services: ['windefend'], drivers: ['wdfilter'], securityCenter: ['Windows Defender'] },
      ],
    ]);
  });

  it('finds a product by its driver alone, as on a server without Security Center', () => {
    expect(findProducts({ ...nothing, drivers: ['SentinelMonitor'] })[0]?.product.name).toBe('SentinelOne');
  });

  it('recognises services that carry a version or a name of their own', () => {
    const found = findProducts({
      ...nothing,
      services: ['AVP21.9', 'WireGuardTunnel$office', 'CiscoAMP_8.2.1'],
    });
    expect(found.map(({ product }) => product.id)).toEqual([
      'cisco-secure-endpoint',
      'kaspersky',
      'wireguard',
    ]);
  });
});

describe('unknownToCatalogue', () => {
  it('keeps the names that no product has', () => {
    expect(unknownToCatalogue(['Contoso Shield', 'Norton 360', 'Kaspersky'])).toEqual(['Contoso Shield']);
  });
});

describe('findInspectingProduct', () => {
  const name = (commonName: string | null, organization: string | null = null) =>
    findInspectingProduct({ commonName, organization })?.name ?? null;

  it.each([
    ['Avast Web/Mail Shield Root', 'Avast'],
    ['Norton Web/Mail Shield Root', 'Norton'],
    ['ESET SSL Filter CA', 'ESET'],
    ['Kaspersky Anti-Virus Personal Root Certificate', 'Kaspersky'],
    ['Zscaler Intermediate Root CA (zscaler.net)', 'Zscaler'],
    ['DO_NOT_TRUST_FiddlerRoot', 'Fiddler'],
    ['Gateway CA - Cloudflare Managed G1 0123', 'Cloudflare WARP'],
  ])('knows “%s”', (commonName, product) => {
    expect(name(commonName)).toBe(product);
  });

  it('reads the organization as well', () => {
    expect(name('FG100F0000000000', 'Fortinet')).toBe('Fortinet FortiGate');
  });

  it.each(['SERVER01', 'Contoso Issuing CA 2', 'DigiCert Global Root G2', "Let's Encrypt R11"])(
    'knows nothing of “%s”',
    (commonName) => {
      expect(name(commonName)).toBeNull();
    },
  );

  it('takes no public authority for a product', () => {
    const names = rootCertificates.map((pem) => new X509Certificate(pem).subject);
    expect(names.length).toBeGreaterThan(100);
    expect(names.filter((subject) => name(subject) !== null)).toEqual([]);
  });

  it('knows nothing of an issuer without a name', () => {
    expect(name(null)).toBeNull();
  });
});
