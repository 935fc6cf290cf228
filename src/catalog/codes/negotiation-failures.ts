import type { CodeTable } from '../../core/decode/code-catalogue.ts';

/** Why a server refuses the security protocols offered, in its negotiation failure message. */
export const negotiationFailures = {
  family: 'negotiation-failure',
  source: '[MS-RDPBCGR] 2.2.1.2.2',
  entries: [
    {
      code: 1,
      symbol: 'SSL_REQUIRED_BY_SERVER',
      title: 'The far computer demands TLS',
      meaning:
        'The far computer speaks only through TLS encryption, which the client did not offer in a form it takes.',
      lookAt: ['negotiation'],
    },
    {
      code: 2,
      symbol: 'SSL_NOT_ALLOWED_BY_SERVER',
      title: 'The far computer takes no TLS',
      meaning: 'The far computer is set to the old Remote Desktop encryption only.',
      lookAt: ['negotiation', 'host'],
    },
    {
      code: 3,
      symbol: 'SSL_CERT_NOT_ON_SERVER',
      title: 'The far computer has no usable certificate',
      meaning: 'The far computer would use TLS, and has no certificate it can use for that.',
      provesNot: 'It does not say whether the certificate is missing, expired or cannot be opened.',
      lookAt: ['certificate', 'host'],
    },
    {
      code: 4,
      symbol: 'INCONSISTENT_FLAGS',
      title: 'The offer contradicts the connection',
      meaning:
        'The client asked for security protocols that do not fit the protection the connection already has.',
      lookAt: ['negotiation', 'client'],
    },
    {
      code: 5,
      symbol: 'HYBRID_REQUIRED_BY_SERVER',
      title: 'The far computer demands NLA',
      meaning:
        'The far computer lets in only clients that sign in before the session starts (Network Level Authentication, NLA).',
      provesNot:
        'It does not mean that NLA should be switched off on the far computer: a current client supports it.',
      lookAt: ['negotiation', 'nla'],
    },
    {
      code: 6,
      symbol: 'SSL_WITH_USER_AUTH_REQUIRED_BY_SERVER',
      title: 'The far computer demands a user certificate',
      meaning:
        'The far computer wants TLS together with a certificate of the user, for example from a smart card.',
      lookAt: ['negotiation', 'sign-in'],
    },
  ],
} as const satisfies CodeTable;
