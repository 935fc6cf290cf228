/** The name that the practice host gives itself, in its certificate and in its NTLM challenge. */
export const practiceComputer = 'PRACTICE-PC';

/** Another computer's name, for certificates and challenges that do not belong to the practice host. */
export const otherComputer = 'FILESERVER02';

export type KeyKind = 'rsa-2048' | 'rsa-1024' | 'ec-p256';

export interface CertificatePlan {
  readonly commonName: string;
  readonly dnsNames: readonly string[];
  readonly ipAddresses: readonly string[];
  readonly key: KeyKind;
  readonly signatureHash: 'sha256' | 'sha1';
  /** Days from now; negative lies in the past. */
  readonly validFromDays: number;
  readonly validToDays: number;
  /** null: signed with its own key. */
  readonly issuer: { readonly commonName: string; readonly organization: string } | null;
}

/** Windows makes its own: the name of the computer, no alternative names, six months, RSA 2048 with SHA-256. */
const windows: CertificatePlan = {
  commonName: practiceComputer,
  dnsNames: [],
  ipAddresses: [],
  key: 'rsa-2048',
  signatureHash: 'sha256',
  validFromDays: -30,
  validToDays: 153,
  issuer: null,
};

const practiceAuthority = { commonName: 'Practice Issuing CA', organization: 'Example' };
const everyName = {
  dnsNames: ['practice-pc.example.net', practiceComputer, 'localhost'],
  ipAddresses: ['127.0.0.1', '::1'],
};

export const certificatePlans = {
  windows,
  /** Like `windows`, with a key that is made in a millisecond; for scenarios about something else. */
  usual: { ...windows, key: 'ec-p256' },
  expired: { ...windows, validFromDays: -190, validToDays: -7 },
  'not-yet-valid': { ...windows, validFromDays: 30, validToDays: 213 },
  'other-name': {
    ...windows,
    commonName: otherComputer,
    dnsNames: [`${otherComputer.toLowerCase()}.example.net`],
  },
  'rsa-1024': { ...windows, key: 'rsa-1024' },
  'sha1-signature': { ...windows, signatureHash: 'sha1' },
  'self-signed': { ...windows, ...everyName, validFromDays: -400, validToDays: 3250 },
  ec: { ...windows, ...everyName, key: 'ec-p256', issuer: practiceAuthority },
  'issued-by-ca': { ...windows, ...everyName, issuer: practiceAuthority },
  intercepted: {
    ...windows,
    ...everyName,
    issuer: { commonName: 'Bitdefender Personal CA.Net-Defender', organization: 'Bitdefender' },
  },
} as const satisfies Record<string, CertificatePlan>;

export type CertificateKind = keyof typeof certificatePlans;
