import type { CertificateWeakness, EvidenceOf } from '../../../shared/evidence.ts';

/** One weakness with its numbers, to stand after "The certificate has". */
export function weaknessWords(
  weakness: CertificateWeakness,
  { keyBits, keyType }: Pick<EvidenceOf<'certificate'>, 'keyBits' | 'keyType'>,
): string {
  switch (weakness) {
    case 'rsa-key-short':
      return `a short ${keyType.toUpperCase()} key of ${keyBits ?? 0} bits (2048 are asked for)`;
    case 'ec-key-short':
      return `a short elliptic-curve key of ${keyBits ?? 0} bits (256 are asked for)`;
    case 'sha1-signature':
      return 'a signature with the outdated SHA-1';
    case 'md5-signature':
      return 'a signature with the broken MD5';
  }
}
