/** One certificate fault each; everything not named here is as in `valid`. */
export const certificateKinds = [
  'valid',
  'expired',
  'not-yet-valid',
  'other-name',
  'rsa-1024',
  'sha1',
  'windows',
  'ec',
] as const;
export type CertificateKind = (typeof certificateKinds)[number];

/** Addresses under which the suites reach their servers. */
export const labServerAddress = '10.213.2.2';
const ownNames = `DNS:localhost,IP:127.0.0.1,IP:::1,IP:${labServerAddress}`;

export interface CertificateRecipe {
  readonly key: 'rsa-2048' | 'rsa-1024' | 'ec';
  readonly commonName: string;
  /** subjectAltName in OpenSSL's notation; null: the common name is all there is. */
  readonly alternativeNames: string | null;
  readonly digest: 'sha256' | 'sha1';
  /** Days from now; negative lies in the past. */
  readonly fromDays: number;
  readonly untilDays: number;
  readonly selfSigned: boolean;
}

const valid: CertificateRecipe = {
  key: 'rsa-2048',
  commonName: 'localhost',
  alternativeNames: ownNames,
  digest: 'sha256',
  fromDays: -30,
  untilDays: 335,
  selfSigned: false,
};

export const certificateRecipes: Readonly<Record<CertificateKind, CertificateRecipe>> = {
  valid,
  expired: { ...valid, fromDays: -400, untilDays: -35 },
  'not-yet-valid': { ...valid, fromDays: 20, untilDays: 385 },
  'other-name': {
    ...valid,
    commonName: 'terminal.example.org',
    alternativeNames: 'DNS:terminal.example.org',
  },
  'rsa-1024': { ...valid, key: 'rsa-1024' },
  sha1: { ...valid, digest: 'sha1' },
  // What a Windows host makes for itself: six months, the computer's name as common name, no alternative name.
  windows: { ...valid, alternativeNames: null, fromDays: -30, untilDays: 152, selfSigned: true },
  ec: { ...valid, key: 'ec' },
};
