import { sign, type KeyObject } from 'node:crypto';
import { isIPv4 } from 'node:net';
import type { CertificatePlan } from './certificate-plans.ts';
import {
  bitString,
  derNull,
  derTrue,
  element,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
  type Der,
} from './der-writer.ts';

/**
 * Writes X.509 certificates (RFC 5280, 4.1) on purpose with faults that certificate libraries refuse to make:
 * SHA-1 signatures, 1024-bit keys, dates in the past. node:crypto does the keys and the signature.
 */

const dayMs = 86_400_000;

/** object identifiers: RFC 5280 4.2.1, RFC 8017 A.2.4, RFC 5758 3.2, RFC 3279 2.2.3 */
const oid = {
  commonName: '2.5.4.3',
  organization: '2.5.4.10',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
  serverAuth: '1.3.6.1.5.5.7.3.1',
  rsa: { sha256: '1.2.840.113549.1.1.11', sha1: '1.2.840.113549.1.1.5' },
  ec: { sha256: '1.2.840.10045.4.3.2', sha1: '1.2.840.10045.4.1' },
} as const;

export interface Issuer {
  readonly commonName: string;
  readonly organization: string | null;
  readonly privateKey: KeyObject;
}

export interface CertificateRequest {
  readonly plan: CertificatePlan;
  readonly subjectKey: KeyObject;
  readonly issuer: Issuer;
  readonly serialNumber: Uint8Array;
  readonly now: Date;
}

/** The certificate of a plan as DER. */
export function writeCertificate(request: CertificateRequest): Der {
  const { plan, issuer } = request;
  const subject = { commonName: plan.commonName, organization: null };
  return signed(issuer.privateKey, plan.signatureHash, {
    serialNumber: request.serialNumber,
    issuer: distinguishedName(issuer),
    validity: validity(request.now, plan.validFromDays, plan.validToDays),
    subject: distinguishedName(subject),
    publicKey: request.subjectKey,
    extensions: serverExtensions(plan),
  });
}

/** A self-signed certificate authority, valid for ten years around `now`. */
export function writeAuthority(
  issuer: Issuer,
  publicKey: KeyObject,
  serialNumber: Uint8Array,
  now: Date,
): Der {
  const name = distinguishedName(issuer);
  return signed(issuer.privateKey, 'sha256', {
    serialNumber,
    issuer: name,
    validity: validity(now, -1825, 1825),
    subject: name,
    publicKey,
    extensions: [extension(oid.basicConstraints, sequence(derTrue))],
  });
}

interface CertificateBody {
  readonly serialNumber: Uint8Array;
  readonly issuer: Der;
  readonly validity: Der;
  readonly subject: Der;
  readonly publicKey: KeyObject;
  readonly extensions: readonly Der[];
}

function signed(key: KeyObject, hash: 'sha256' | 'sha1', body: CertificateBody): Der {
  const isRsa = key.asymmetricKeyType === 'rsa';
  // RSA signatures carry NULL parameters, ECDSA ones carry none (RFC 3279 2.2.1, RFC 5758 3.2).
  const algorithm = isRsa
    ? sequence(objectIdentifier(oid.rsa[hash]), derNull)
    : sequence(objectIdentifier(oid.ec[hash]));
  const versionThree = element(0xa0, integer(Buffer.from([2])));
  const toBeSigned = sequence(
    versionThree,
    integer(body.serialNumber),
    algorithm,
    body.issuer,
    body.validity,
    body.subject,
    body.publicKey.export({ type: 'spki', format: 'der' }),
    element(0xa3, sequence(...body.extensions)),
  );
  return sequence(toBeSigned, algorithm, bitString(sign(hash, toBeSigned, key)));
}

function distinguishedName(name: { commonName: string; organization: string | null }): Der {
  const attribute = (type: string, value: string): Der =>
    setOf(sequence(objectIdentifier(type), utf8String(value)));
  const organization = name.organization === null ? [] : [attribute(oid.organization, name.organization)];
  return sequence(...organization, attribute(oid.commonName, name.commonName));
}

function validity(now: Date, fromDays: number, toDays: number): Der {
  const inDays = (days: number): Der => time(new Date(now.getTime() + days * dayMs));
  return sequence(inDays(fromDays), inDays(toDays));
}

function serverExtensions(plan: CertificatePlan): Der[] {
  const keyAndDataEncipherment = bitString(Buffer.from([0b0011_0000]), 4);
  const digitalSignature = bitString(Buffer.from([0b1000_0000]), 7);
  const usage = plan.key === 'ec-p256' ? digitalSignature : keyAndDataEncipherment;
  const extensions = [
    extension(oid.extendedKeyUsage, sequence(objectIdentifier(oid.serverAuth))),
    extension(oid.keyUsage, usage),
  ];
  const alternativeNames = [
    ...plan.dnsNames.map((name) => element(0x82, Buffer.from(name, 'ascii'))),
    ...plan.ipAddresses.map((address) => element(0x87, addressBytes(address))),
  ];
  if (alternativeNames.length > 0)
    extensions.push(extension(oid.subjectAltName, sequence(...alternativeNames)));
  return extensions;
}

function extension(type: string, value: Der): Der {
  return sequence(objectIdentifier(type), octetString(value));
}

/** Only the forms that the plans use: dotted IPv4, and the IPv6 loopback address. */
function addressBytes(address: string): Buffer {
  if (isIPv4(address)) return Buffer.from(address.split('.').map(Number));
  const loopback = Buffer.alloc(16);
  loopback[15] = 1;
  return loopback;
}
