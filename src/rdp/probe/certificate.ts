import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import type { Certificate } from '../../shared/facts.ts';
import { signatureAlgorithmOf } from './signature-algorithm.ts';

/** Longer texts than any real certificate has are cut, so that facts stay bounded. */
const longestText = 512;
const mostNames = 256;
const mostCommonNames = 16;
/** Four times what OpenSSL computes with; a larger number is as good as none. */
const mostKeyBits = 65_536;
/** A leaf above this size is refused: real ones have one to three kilobytes. */
export const certificateMaxBytes = 16_384;

export type ParsedCertificate =
  { readonly ok: true; readonly certificate: Certificate } | { readonly ok: false; readonly reason: string };

/**
 * Reads an X.509 certificate (RFC 5280) from its DER with OpenSSL's parser. Nothing is verified here; the dates,
 * names and strengths are judged by the check. Never throws.
 */
export function parseCertificate(der: Uint8Array): ParsedCertificate {
  if (der.length > certificateMaxBytes)
    return { ok: false, reason: `larger than ${certificateMaxBytes} bytes` };
  try {
    return { ok: true, certificate: read(new X509Certificate(der), der) };
  } catch (error) {
    const known = error instanceof UnreadableDate;
    return { ok: false, reason: known ? error.message : 'not in the form that X.509 prescribes' };
  }
}

class UnreadableDate extends Error {}

function read(x509: X509Certificate, der: Uint8Array): Certificate {
  const key = readKey(x509);
  const [subject, issuer] = [nameLines(x509.subject), nameLines(x509.issuer)];
  const commonNames = attributes(subject, 'CN');
  const otherCommonNames = commonNames.slice(1, mostCommonNames);
  const names = readAlternativeNames(x509.subjectAltName);
  return {
    subject: distinguishedName(subject),
    issuer: distinguishedName(issuer),
    subjectCommonName: commonNames[0] ?? null,
    ...(otherCommonNames.length > 0 && { otherCommonNames }),
    issuerCommonName: attributes(issuer, 'CN')[0] ?? null,
    issuerOrganization: attributes(issuer, 'O')[0] ?? null,
    dnsNames: names.dns,
    ipAddresses: names.ip,
    notBefore: isoDate(x509.validFrom, x509.validFromDate),
    notAfter: isoDate(x509.validTo, x509.validToDate),
    serialNumber: x509.serialNumber.toLowerCase().slice(0, 128),
    keyType: key.type,
    keyBits: key.bits,
    curve: key.curve,
    signatureAlgorithm: (signatureAlgorithmOf(der) ?? 'unknown').slice(0, 64),
    selfSigned: isSelfSigned(x509),
    isAuthority: x509.ca,
    sha1Thumbprint: thumbprint(x509.fingerprint),
    sha256Thumbprint: thumbprint(x509.fingerprint256),
    der: Buffer.from(der).toString('hex'),
  };
}

const curveBits: Readonly<Record<string, number>> = { prime256v1: 256, secp384r1: 384, secp521r1: 521 };
/** Key types whose size is part of their name. */
const fixedBits: Readonly<Record<string, number>> = { ed25519: 256, x25519: 256, ed448: 456, x448: 448 };

function readKey(x509: X509Certificate): { type: string; bits: number | null; curve: string | null } {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = x509.publicKey;
    const type = asymmetricKeyType ?? 'unknown';
    const curve = asymmetricKeyDetails?.namedCurve ?? null;
    const bits =
      asymmetricKeyDetails?.modulusLength ??
      (curve === null
        ? fixedBits[type]
        : (curveBits[curve] ?? Number(/\d{3}/u.exec(curve)?.[0] ?? Number.NaN)));
    return { type, bits: bits === undefined || !(bits <= mostKeyBits) ? null : bits, curve };
  } catch {
    // A key of a kind that this OpenSSL does not know; the rest of the certificate still tells a lot.
    return { type: 'unknown', bits: null, curve: null };
  }
}

/** Issued to itself and signed with its own key. */
function isSelfSigned(x509: X509Certificate): boolean {
  if (x509.subject !== x509.issuer) return false;
  try {
    return x509.verify(x509.publicKey);
  } catch {
    return false;
  }
}

/**
 * Where OpenSSL cannot read a date, Node's `Date` may be anything that memory held; only its text tells.
 * @throws UnreadableDate for such a date, and for one without a year of four digits.
 */
function isoDate(text: string, date: Date): string {
  if (Number.isNaN(Date.parse(text))) throw new UnreadableDate('a date that cannot be read');
  const iso = date.toISOString();
  if (!/^\d{4}-/u.test(iso)) throw new UnreadableDate('a date outside the years 0 to 9999');
  return iso;
}

/** A name without any attribute, as RFC 5280, 4.1.2.6 allows beside alternative names, is undefined in Node. */
function nameLines(lines: string | undefined): string {
  return lines ?? '';
}

/** Node lists one attribute a line, the most general first; people read the most specific first (RFC 4514). */
function distinguishedName(lines: string): string {
  return lines.split('\n').reverse().join(', ').slice(0, longestText);
}

/** The values of one attribute, the most specific first. */
function attributes(lines: string, name: string): string[] {
  return lines
    .split('\n')
    .filter((line) => line.startsWith(`${name}=`))
    .map((line) => unescapeValue(line.slice(name.length + 1)).slice(0, longestText))
    .reverse();
}

/** OpenSSL writes a separator as `\,` and a control character as `\0A` (RFC 4514, 2.4); other letters stay as they are. */
function unescapeValue(value: string): string {
  return value.replace(
    /\\(?:(?<hex>[\da-f]{2})|(?<character>.))/giu,
    (_match, hex?: string, character = '') =>
      hex === undefined ? String(character) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/**
 * One entry of Node's list form, `DNS:a, URI:b`, where a JSON string stands for a value that holds a separator or a
 * quote; kinds of other names may have colons (`othername:UPN:"a"`). Sticky, because what follows one entry must be
 * the next one: inside a quoted value of another kind a text may look like an entry.
 */
const alternativeName = /(?<kind>[^",]{1,64}?):(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^",]*))(?:, |$)/guy;

function readAlternativeNames(list: string | undefined): { dns: string[]; ip: string[] } {
  const dns: string[] = [];
  const ip: string[] = [];
  for (const match of (list ?? '').slice(0, 65_536).matchAll(alternativeName)) {
    const { kind, quoted, plain } = match.groups ?? {};
    const value = (quoted === undefined ? (plain ?? '') : unquote(quoted)).slice(0, longestText);
    if (kind === 'DNS' && dns.length < mostNames) dns.push(value);
    if (kind === 'IP Address' && ip.length < mostNames && isIP(value) !== 0) ip.push(value.toLowerCase());
  }
  return { dns, ip };
}

function unquote(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`));
  } catch {
    return text;
  }
}

function thumbprint(colonHex: string): string {
  return colonHex.replaceAll(':', '').toLowerCase();
}
