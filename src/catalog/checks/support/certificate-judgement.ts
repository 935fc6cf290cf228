import type { CertificateWeakness } from '../../../shared/evidence.ts';
import type { Certificate } from '../../../shared/facts.ts';
import { certificateNameCovers, isAddress, sameAddress, sameComputer } from './host-names.ts';

const dayMs = 86_400_000;

/** Dates against a moment; both end points are inside the validity (RFC 5280, 4.1.2.5). */
export function judgeDates(
  certificate: Certificate,
  now: Date,
): { validity: 'valid' | 'expired' | 'not-yet-valid'; daysLeft: number } {
  const end = Date.parse(certificate.notAfter);
  // Whole days in both directions; the sum turns a negative zero into zero.
  const daysLeft = Math.trunc((end - now.getTime()) / dayMs) + 0;
  if (now.getTime() > end) return { validity: 'expired', daysLeft };
  const started = now.getTime() >= Date.parse(certificate.notBefore);
  return { validity: started ? 'valid' : 'not-yet-valid', daysLeft };
}

/** Below what current Windows policy asks for: RSA 2048, 256-bit curves, SHA-2 signatures. */
export function findWeaknesses(certificate: Certificate): CertificateWeakness[] {
  const { keyBits } = certificate;
  const isCurve = certificate.curve !== null || /^(?:ec|ed|x)\d*/iu.test(certificate.keyType);
  const weaknesses: CertificateWeakness[] = [];
  if (!isCurve && keyBits !== null && keyBits < 2048) weaknesses.push('rsa-key-short');
  // Ed25519 is counted as 253 or 255 bits by some libraries and is not weak.
  if (isCurve && keyBits !== null && keyBits < 250) weaknesses.push('ec-key-short');
  if (/sha-?1(?!\d)/iu.test(certificate.signatureAlgorithm)) weaknesses.push('sha1-signature');
  if (/md5/iu.test(certificate.signatureAlgorithm)) weaknesses.push('md5-signature');
  return weaknesses;
}

/**
 * Whether the certificate names the host. With alternative names only these count (RFC 9525, 6.3); Windows'
 * own Remote Desktop certificates have none, and mstsc compares their common name, short names included.
 */
export function namesHost(certificate: Certificate, host: string): boolean {
  if (isAddress(host)) {
    return (
      certificate.ipAddresses.some((address) => sameAddress(address, host)) ||
      commonNamesOf(certificate).some((name) => sameAddress(name, host))
    );
  }
  if (certificate.dnsNames.length > 0) {
    return certificate.dnsNames.some((name) => certificateNameCovers(name, host));
  }
  return commonNamesOf(certificate).some(
    (name) => certificateNameCovers(name, host) || sameComputer(name, host),
  );
}

function commonNamesOf({
  subjectCommonName,
  otherCommonNames = [],
}: Pick<Certificate, 'subjectCommonName' | 'otherCommonNames'>): readonly string[] {
  return subjectCommonName === null ? otherCommonNames : [subjectCommonName, ...otherCommonNames];
}

/** All names for people, at most `limit` of them. */
export function listNames(
  certificate: Pick<Certificate, 'dnsNames' | 'ipAddresses' | 'subjectCommonName'>,
  limit = 3,
): string {
  const alternatives = [...certificate.dnsNames, ...certificate.ipAddresses];
  const names = alternatives.length > 0 ? alternatives : commonNamesOf(certificate);
  if (names.length === 0) return 'a computer that it does not name';
  const rest = names.length - limit;
  return names.slice(0, limit).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

/** Self-signed, a common name only, and about six months: what Windows makes when none was configured. */
export function isWindowsMade(certificate: Certificate): boolean {
  const days = (Date.parse(certificate.notAfter) - Date.parse(certificate.notBefore)) / dayMs;
  return (
    certificate.selfSigned &&
    certificate.dnsNames.length === 0 &&
    certificate.ipAddresses.length === 0 &&
    certificate.subjectCommonName !== null &&
    days >= 175 &&
    days <= 190
  );
}
