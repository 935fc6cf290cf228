import { generateKeyPair, randomBytes, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import { certificatePlans, type CertificateKind, type KeyKind } from './certificate-plans.ts';
import { writeAuthority, writeCertificate, type Issuer } from './certificate-writer.ts';

const generate = promisify(generateKeyPair);

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** PEM texts as node:tls takes them; `chain` is leaf first. */
export interface PracticeCertificate {
  readonly chain: string;
  readonly privateKey: string;
}

// One of each per process: making an RSA key takes longer than everything else a scenario needs.
const keyPairs = new Map<KeyKind, Promise<KeyPair>>();
const certificates = new Map<CertificateKind, Promise<PracticeCertificate>>();

/** The certificate of that kind, made on the first call and shared by every host of this process. */
export function practiceCertificate(kind: CertificateKind): Promise<PracticeCertificate> {
  return remembered(certificates, kind, makeCertificate);
}

async function makeCertificate(kind: CertificateKind): Promise<PracticeCertificate> {
  const plan = certificatePlans[kind];
  const now = new Date();
  const subject = await keyPair(plan.key);
  const privateKey = subject.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const request = { plan, subjectKey: subject.publicKey, serialNumber: serialNumber(), now };

  if (plan.issuer === null) {
    const itself = { commonName: plan.commonName, organization: null, privateKey: subject.privateKey };
    return { chain: pem(writeCertificate({ ...request, issuer: itself })), privateKey };
  }
  // The authority shares a key kind, not a key, with the leaf of an EC plan: same public key would look self-signed.
  const authorityKeys = await generate('ec', { namedCurve: 'P-256' });
  const issuer: Issuer = { ...plan.issuer, privateKey: authorityKeys.privateKey };
  const leaf = writeCertificate({ ...request, issuer });
  const authority = writeAuthority(issuer, authorityKeys.publicKey, serialNumber(), now);
  return { chain: pem(leaf) + pem(authority), privateKey };
}

function keyPair(kind: KeyKind): Promise<KeyPair> {
  return remembered(keyPairs, kind, makeKeyPair);
}

function makeKeyPair(kind: KeyKind): Promise<KeyPair> {
  switch (kind) {
    case 'rsa-2048':
      return generate('rsa', { modulusLength: 2048 });
    case 'rsa-1024':
      return generate('rsa', { modulusLength: 1024 });
    case 'ec-p256':
      return generate('ec', { namedCurve: 'P-256' });
  }
}

function remembered<Key, Value>(
  store: Map<Key, Promise<Value>>,
  key: Key,
  make: (key: Key) => Promise<Value>,
): Promise<Value> {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  store.set(key, made);
  return made;
}

/** 16 bytes whose first is neither zero nor negative, so that the INTEGER is in its shortest form. */
function serialNumber(): Buffer {
  const bytes = randomBytes(16);
  bytes[0] = 0x5a;
  return bytes;
}

function pem(der: Uint8Array): string {
  const lines = Buffer.from(der)
    .toString('base64')
    .replace(/.{64}(?=.)/gu, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}
