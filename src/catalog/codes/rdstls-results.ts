import type { CodeTable } from '../../core/decode/code-catalogue.ts';

/** Answers of RDSTLS, the sign-in used after a redirection inside a server farm. The numbers are those of Win32. */
export const rdstlsResults = {
  family: 'rdstls-result',
  source: '[MS-RDPBCGR] 2.2.17, RDSTLS Authentication Response',
  entries: [
    {
      code: 0,
      symbol: 'RDSTLS_RESULT_SUCCESS',
      title: 'Signed in',
      meaning: 'The redirected sign-in succeeded.',
      lookAt: [],
    },
    {
      code: 5,
      symbol: 'RDSTLS_RESULT_ACCESS_DENIED',
      title: 'Access denied after a redirection',
      meaning: 'The computer that the connection was redirected to did not let the account in.',
      lookAt: ['sign-in', 'broker'],
    },
    {
      code: 0x52e,
      symbol: 'RDSTLS_RESULT_LOGON_FAILURE',
      title: 'Sign-in failed after a redirection',
      meaning: 'The computer that the connection was redirected to did not accept the credentials.',
      lookAt: ['sign-in', 'broker'],
    },
    {
      code: 0x530,
      symbol: 'RDSTLS_RESULT_INVALID_LOGON_HOURS',
      title: 'Not at this hour',
      meaning: 'The account may sign in at certain hours only, and this is not one of them.',
      lookAt: ['sign-in'],
    },
    {
      code: 0x532,
      symbol: 'RDSTLS_RESULT_PASSWORD_EXPIRED',
      title: 'The password has expired',
      meaning: 'The password is too old and has to be changed.',
      lookAt: ['sign-in'],
    },
    {
      code: 0x533,
      symbol: 'RDSTLS_RESULT_ACCOUNT_DISABLED',
      title: 'The account is switched off',
      meaning: 'An administrator has disabled the account.',
      lookAt: ['sign-in'],
    },
    {
      code: 0x773,
      symbol: 'RDSTLS_RESULT_PASSWORD_MUST_CHANGE',
      title: 'The password has to be changed first',
      meaning: 'Windows wants a new password before the first sign-in.',
      lookAt: ['sign-in'],
    },
    {
      code: 0x775,
      symbol: 'RDSTLS_RESULT_ACCOUNT_LOCKED_OUT',
      title: 'The account is locked',
      meaning: 'Too many failed sign-ins have locked the account.',
      lookAt: ['sign-in'],
    },
  ],
} as const satisfies CodeTable;
