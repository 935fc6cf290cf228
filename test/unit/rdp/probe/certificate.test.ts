import { createPublicKey, generateKeyPairSync, randomBytes, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { certificatePlans } from '../../../../src/rdp/practice/certificate-plans.ts';
import type { CertificateKind } from '../../../../src/rdp/practice/certificate-plans.ts';
import { practiceCertificate } from '../../../../src/rdp/practice/certificates.ts';
import { writeCertificate } from '../../../../src/rdp/practice/certificate-writer.ts';
import { certificateMaxBytes, parseCertificate } from '../../../../src/rdp/probe/certificate.ts';
import { certificateSchema } from '../../../../src/shared/facts.ts';
import type { Certificate } from '../../../../src/shared/facts.ts';
import { Random } from '../wire/support/random.ts';
import { mutate } from '../wire/support/mutate.ts';
import { ecKey, opensslCertificate } from './support/openssl-certificate.ts';
import type { OpensslRecipe } from './support/openssl-certificate.ts';

function parse(der: Uint8Array): Certificate {
  const parsed = parseCertificate(der);
  if (!parsed.ok) throw new Error(parsed.reason);
  expect(certificateSchema.safeParse(parsed.certificate).error).toBeUndefined();
  return parsed.certificate;
}

async function practiceDer(kind: CertificateKind): Promise<Buffer> {
  return new X509Certificate((await practiceCertificate(kind)).chain).raw;
}

describe('certificates that openssl makes', () => {
  it.each<[string, OpensslRecipe, Partial<Certificate>]>([
    [
      'RSA 2048',
      { key: ['rsa:2048'], subject: '/O=Example/CN=server01' },
      {
        subject: 'CN=server01, O=Example',
        subjectCommonName: 'server01',
        issuerCommonName: 'server01',
        issuerOrganization: 'Example',
        keyType: 'rsa',
        keyBits: 2048,
        curve: null,
        signatureAlgorithm: 'sha256WithRSAEncryption',
        selfSigned: true,
        isAuthority: false,
        dnsNames: [],
        ipAddresses: [],
      },
    ],
    [
      'RSA 1024 with SHA-1',
      { key: ['rsa:1024'], subject: '/CN=weak', options: ['-sha1'] },
      { keyType: 'rsa', keyBits: 1024, signatureAlgorithm: 'sha1WithRSAEncryption' },
    ],
    [
      'RSA-PSS',
      { key: ['rsa:2048'], subject: '/CN=pss', options: ['-sigopt', 'rsa_padding_mode:pss'] },
      { keyType: 'rsa', keyBits: 2048, signatureAlgorithm: 'rsassaPss' },
    ],
    [
      'EC P-256',
      { key: ecKey, subject: '/CN=ec' },
      { keyType: 'ec', keyBits: 256, curve: 'prime256v1', signatureAlgorithm: 'ecdsa-with-SHA256' },
    ],
    [
      'EC P-521',
      { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:P-521'], subject: '/CN=ec' },
      { keyBits: 521, curve: 'secp521r1' },
    ],
    [
      'EC on a curve that is seldom used',
      { key: ['ec', '-pkeyopt', 'ec_paramgen_curve:brainpoolP320r1'], subject: '/CN=ec' },
      { keyBits: 320, curve: 'brainpoolP320r1' },
    ],
    [
      'Ed25519',
      { key: ['ed25519'], subject: '/CN=ed', extensions: 'basicConstraints = CA:true' },
      { keyType: 'ed25519', keyBits: 256, curve: null, signatureAlgorithm: 'ED25519', isAuthority: true },
    ],
    [
      'no subject, only an alternative name',
      { key: ecKey, subject: '/', extensions: 'subjectAltName = DNS:server01' },
      {
        subject: '',
        subjectCommonName: null,
        issuerCommonName: null,
        issuerOrganization: null,
        dnsNames: ['server01'],
        selfSigned: true,
      },
    ],
    [
      'separators in a name',
      { key: ecKey, subject: '/CN=a, b = "c"\nCN=d' },
      { subject: 'CN=a\\, b = \\"c\\"\\0ACN=d', subjectCommonName: 'a, b = "c"\nCN=d' },
    ],
    [
      'a name in another script',
      { key: ecKey, subject: '/CN=bücher.example', options: ['-utf8'] },
      { subjectCommonName: 'bücher.example' },
    ],
    [
      'several common names: the most specific',
      { key: ecKey, subject: '/CN=first/OU=x/CN=last' },
      { subjectCommonName: 'last', otherCommonNames: ['first'] },
    ],
    [
      'a backslash, and what looks like an escape',
      { key: ecKey, subject: '/CN=a\\\\41 b;c' },
      { subjectCommonName: 'a\\41 b;c' },
    ],
  ])('%s', (_name, recipe, expected) => {
    expect(parse(opensslCertificate(recipe))).toMatchObject(expected);
  });

  it('dates are UTC with milliseconds, thumbprints and serial number hex in lower case', () => {
    const der = opensslCertificate({ key: ecKey, subject: '/CN=x', options: ['-days', '10'] });
    const certificate = parse(der);
    expect(Date.parse(certificate.notAfter) - Date.parse(certificate.notBefore)).toBe(10 * 86_400_000);
    expect(certificate.notBefore).toMatch(/T\d\d:\d\d:\d\d\.000Z$/u);
    expect(certificate.sha1Thumbprint).toMatch(/^[0-9a-f]{40}$/u);
    expect(certificate.sha256Thumbprint).toMatch(/^[0-9a-f]{64}$/u);
    expect(certificate.der).toBe(der.toString('hex'));
  });
});

describe('alternative names', () => {
  it('are read in every form, and from no value of another kind', () => {
    const extensions = `subjectAltName = @names
[names]
URI.1 = http://x\\, DNS:uri.evil
DNS.1 = first.example
DNS.2 = "comma\\, DNS:inside"
DNS.3 = *.example.net
email.1 = somebody@mail.evil
RID.1 = 1.2.3.4
IP.1 = 192.0.2.7
IP.2 = 2001:db8::7
otherName.1 = 1.3.6.1.4.1.311.20.2.3;UTF8:u\\, DNS:upn.evil
otherName.2 = 1.3.6.1.4.1.311.20.2.3;UTF8:user@example.net
otherName.3 = 1.2.3.4;UTF8:unknown
dirName.1 = directory
DNS.4 = last.example
[directory]
CN = a\\, DNS:directory.evil`;
    const certificate = parse(opensslCertificate({ key: ecKey, subject: '/CN=x', extensions }));
    expect(certificate.dnsNames).toEqual([
      'first.example',
      'comma, DNS:inside',
      '*.example.net',
      'last.example',
    ]);
    expect(certificate.ipAddresses).toEqual(['192.0.2.7', '2001:db8:0:0:0:0:0:7']);
  });

  it('are cut at 256', () => {
    const names = Array.from({ length: 400 }, (_, index) => `DNS:host${index}`);
    const extensions = `subjectAltName = ${names.join(',')}`;
    const certificate = parse(opensslCertificate({ key: ecKey, subject: '/CN=x', extensions }));
    expect(certificate.dnsNames).toHaveLength(256);
  });
});

describe('certificates that the practice host makes', () => {
  it.each(Object.keys(certificatePlans) as CertificateKind[])('%s', async (kind) => {
    const plan = certificatePlans[kind];
    const certificate = parse(await practiceDer(kind));
    expect(certificate.subjectCommonName).toBe(plan.commonName);
    expect(certificate.dnsNames).toEqual(plan.dnsNames);
    expect(certificate.ipAddresses.length).toBe(plan.ipAddresses.length);
    expect(certificate.selfSigned).toBe(plan.issuer === null);
    expect(certificate.issuerCommonName).toBe(plan.issuer?.commonName ?? plan.commonName);
    expect(certificate.keyBits).toBe(Number(/\d+$/u.exec(plan.key)?.[0]));
    expect(certificate.signatureAlgorithm.toLowerCase()).toContain(plan.signatureHash);
    const validFromDays = (Date.parse(certificate.notBefore) - Date.now()) / 86_400_000;
    expect(Math.abs(validFromDays - plan.validFromDays)).toBeLessThan(1);
  });
});

describe('hostile certificates', () => {
  it('refuses one above the limit without parsing it', () => {
    expect(parseCertificate(new Uint8Array(certificateMaxBytes + 1))).toEqual({
      ok: false,
      reason: 'larger than 16384 bytes',
    });
  });

  it.each([0, 1, 40, 8000])('refuses %i random bytes without the words of the library', (length) => {
    expect(parseCertificate(randomBytes(length))).toEqual({
      ok: false,
      reason: 'not in the form that X.509 prescribes',
    });
  });

  it.each(['261399999999Z', '2610210809:9Z', '26102108\x0009Z', '26\xff101000000Z'])(
    'refuses one with the date %j, every time',
    async (date) => {
      const der = await practiceDer('windows');
      const utcTime = Buffer.from([0x17, 13]);
      der.write(date, der.indexOf(utcTime) + utcTime.length, 'latin1');
      for (let time = 0; time < 20; time += 1)
        expect(parseCertificate(der)).toEqual({ ok: false, reason: 'a date that cannot be read' });
    },
  );

  it('states no size for a key beyond all measure', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const modulus = randomBytes(9000);
    modulus[0] = 0xff;
    modulus[8999] = 0xff;
    const jwk = { kty: 'RSA', n: modulus.toString('base64url'), e: 'AQAB' };
    const der = writeCertificate({
      plan: certificatePlans.usual,
      subjectKey: createPublicKey({ key: jwk, format: 'jwk' }),
      issuer: { commonName: 'x', organization: null, privateKey },
      serialNumber: Uint8Array.of(1),
      now: new Date(),
    });
    expect(parse(der)).toMatchObject({ keyType: 'rsa', keyBits: null });
  });

  it('never throws and always stays within the schema, whatever is changed', async () => {
    const corpus = await Promise.all(
      (['windows', 'ec', 'issued-by-ca', 'rsa-1024'] as const).map(practiceDer),
    );
    const random = new Random(Number(process.env['FUZZ_SEED'] ?? 20_261_121));
    const counts = { parsed: 0, refused: 0 };
    for (let count = 0; count < 20_000; count += 1) {
      const parsed = parseCertificate(mutate(random, corpus));
      counts[parsed.ok ? 'parsed' : 'refused'] += 1;
      if (parsed.ok) expect(certificateSchema.safeParse(parsed.certificate).error).toBeUndefined();
    }
    expect(counts.parsed).toBeGreaterThan(200);
    expect(counts.refused).toBeGreaterThan(200);
  });
});
