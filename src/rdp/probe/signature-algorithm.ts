import { decodeDer, derTag } from '../wire/der.ts';

/** By the identifier's content in hex; names as OpenSSL spells them. */
const names: Readonly<Record<string, string>> = {
  '2a864886f70d010104': 'md5WithRSAEncryption',
  '2a864886f70d010105': 'sha1WithRSAEncryption',
  '2b0e03021d': 'sha1WithRSA',
  '2a864886f70d01010a': 'rsassaPss',
  '2a864886f70d01010b': 'sha256WithRSAEncryption',
  '2a864886f70d01010c': 'sha384WithRSAEncryption',
  '2a864886f70d01010d': 'sha512WithRSAEncryption',
  '2a864886f70d01010e': 'sha224WithRSAEncryption',
  '2a8648ce3d0401': 'ecdsa-with-SHA1',
  '2a8648ce3d040301': 'ecdsa-with-SHA224',
  '2a8648ce3d040302': 'ecdsa-with-SHA256',
  '2a8648ce3d040303': 'ecdsa-with-SHA384',
  '2a8648ce3d040304': 'ecdsa-with-SHA512',
  '2a8648ce380403': 'dsaWithSHA1',
  '608648016503040302': 'dsa_with_SHA256',
  '2b6570': 'ED25519',
  '2b6571': 'ED448',
};

/**
 * The algorithm that a certificate (RFC 5280, 4.1.1.2) is signed with: its name, for an unknown one the identifier's
 * DER content in hex, null when the certificate cannot be read so far. Node tells this only from version 24 on.
 */
export function signatureAlgorithmOf(der: Uint8Array): string | null {
  const certificate = elementOf(der, derTag.sequence);
  if (certificate === null) return null;
  const body = decodeDer(certificate);
  if (body.kind !== 'value') return null;
  const algorithm = elementOf(certificate.subarray(body.size), derTag.sequence);
  const identifier = algorithm === null ? null : elementOf(algorithm, derTag.objectIdentifier);
  if (identifier === null) return null;
  const hex = Buffer.from(identifier).toString('hex');
  return names[hex] ?? hex;
}

function elementOf(bytes: Uint8Array, tag: number): Uint8Array | null {
  const element = decodeDer(bytes);
  return element.kind === 'value' && element.value.tag === tag ? element.value.content : null;
}
