import type { CodeTable } from '../../core/decode/code-catalogue.ts';

/** The far computer's decision right after NLA, before a session is made. */
export const earlyAuthorizationResults = {
  family: 'early-authorization',
  source: '[MS-RDPBCGR] 2.2.10.2',
  entries: [
    {
      code: 0,
      symbol: 'AUTHZ_SUCCESS',
      title: 'Allowed to connect',
      meaning: 'The account may use Remote Desktop on the far computer.',
      lookAt: [],
    },
    {
      code: 5,
      symbol: 'AUTHZ_ACCESS_DENIED',
      title: 'Not allowed to connect',
      meaning:
        'Name and password were right, and the account may not use Remote Desktop on the far computer.',
      provesNot: 'It does not prove a wrong password.',
      lookAt: ['sign-in', 'host'],
    },
  ],
} as const satisfies CodeTable;
