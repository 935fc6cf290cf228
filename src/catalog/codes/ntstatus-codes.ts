import type { CodeTable } from '../../core/decode/code-catalogue.ts';

/** Status codes of the Windows kernel and its sign-in, as CredSSP and the event logs show them. */
export const ntstatusCodes = {
  family: 'ntstatus',
  source: '[MS-ERREF] 2.3.1',
  entries: [
    {
      code: 0xc0000022,
      symbol: 'STATUS_ACCESS_DENIED',
      title: 'Access denied',
      meaning: 'The account, or the service, lacks a right that it needs here.',
      lookAt: ['sign-in', 'host'],
    },
    {
      code: 0xc000005e,
      symbol: 'STATUS_NO_LOGON_SERVERS',
      title: 'No domain controller could be reached',
      meaning: 'No server that can check the account was available.',
      provesNot: 'It does not prove a wrong password: nobody has compared it yet.',
      lookAt: ['sign-in', 'name'],
    },
    {
      code: 0xc0000064,
      symbol: 'STATUS_NO_SUCH_USER',
      title: 'The account does not exist',
      meaning: 'No account of this name exists where Windows looked for it.',
      provesNot:
        'It does not prove that the person has no account: the domain in front of the name decides where Windows looks.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc000006a,
      symbol: 'STATUS_WRONG_PASSWORD',
      title: 'Wrong password',
      meaning: 'The account exists, and the password does not fit.',
      provesNot: 'It does not prove that it was typed wrong: an old saved password is sent without asking.',
      lookAt: ['sign-in', 'client'],
    },
    {
      code: 0xc000006d,
      symbol: 'STATUS_LOGON_FAILURE',
      title: 'Sign-in failed',
      meaning:
        'User name and password together were not accepted. Windows does not say which of the two was wrong.',
      provesNot:
        'It does not prove a wrong password: the name, its domain, or a policy against NTLM (the older sign-in) may be the matter.',
      lookAt: ['sign-in', 'client'],
    },
    {
      code: 0xc000006e,
      symbol: 'STATUS_ACCOUNT_RESTRICTION',
      title: 'The account may not sign in this way',
      meaning:
        'Name and password are right, and a restriction, for example an empty password, forbids the sign-in.',
      lookAt: ['sign-in', 'host'],
    },
    {
      code: 0xc000006f,
      symbol: 'STATUS_INVALID_LOGON_HOURS',
      title: 'Not at this hour',
      meaning: 'The account may sign in at certain hours only.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000070,
      symbol: 'STATUS_INVALID_WORKSTATION',
      title: 'Not from this computer',
      meaning: 'The account may sign in from certain computers only.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000071,
      symbol: 'STATUS_PASSWORD_EXPIRED',
      title: 'The password has expired',
      meaning: 'The password was right and is too old.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000072,
      symbol: 'STATUS_ACCOUNT_DISABLED',
      title: 'The account is switched off',
      meaning: 'An administrator has disabled the account.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000133,
      symbol: 'STATUS_TIME_DIFFERENCE_AT_DC',
      title: 'The clocks differ too much',
      meaning: 'The clocks of this computer and the domain controller are too far apart.',
      lookAt: ['client', 'nla'],
    },
    {
      code: 0xc000015b,
      symbol: 'STATUS_LOGON_TYPE_NOT_GRANTED',
      title: 'The account may not sign in remotely',
      meaning:
        'Name and password are right, and the account lacks the right to this kind of sign-in on the far computer.',
      provesNot: 'It does not prove a wrong password.',
      lookAt: ['sign-in', 'host'],
    },
    {
      code: 0xc000018c,
      symbol: 'STATUS_TRUSTED_DOMAIN_FAILURE',
      title: 'The trust between two domains is broken',
      meaning:
        'The domain of the account and the domain of the far computer do not trust each other as they should.',
      lookAt: ['sign-in', 'host'],
    },
    {
      code: 0xc000018d,
      symbol: 'STATUS_TRUSTED_RELATIONSHIP_FAILURE',
      title: 'The computer has lost the trust of its domain',
      meaning:
        "The far computer's own account in the domain no longer fits, so it cannot check domain users.",
      provesNot: "It does not concern the user's password. A local account still works.",
      lookAt: ['host', 'sign-in'],
    },
    {
      code: 0xc0000192,
      symbol: 'STATUS_NETLOGON_NOT_STARTED',
      title: 'The domain sign-in service is not running',
      meaning: 'The Netlogon service, which talks to the domain, is not started.',
      lookAt: ['host', 'sign-in'],
    },
    {
      code: 0xc0000193,
      symbol: 'STATUS_ACCOUNT_EXPIRED',
      title: 'The account has expired',
      meaning: 'The account had an end date, and it has passed.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000224,
      symbol: 'STATUS_PASSWORD_MUST_CHANGE',
      title: 'The password has to be changed first',
      meaning: 'Windows wants a new password before the first sign-in.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000234,
      symbol: 'STATUS_ACCOUNT_LOCKED_OUT',
      title: 'The account is locked',
      meaning: 'Too many failed sign-ins have locked the account.',
      provesNot: 'It does not prove that this attempt had the wrong password.',
      lookAt: ['sign-in'],
    },
    {
      code: 0xc0000388,
      symbol: 'STATUS_DOWNGRADE_DETECTED',
      title: 'Windows suspects a weakened sign-in',
      meaning:
        'The check for a downgrade could not be completed. Usually no domain controller could be reached.',
      provesNot: 'It does not prove an attack.',
      lookAt: ['nla', 'name'],
    },
    {
      code: 0xc0000413,
      symbol: 'STATUS_AUTHENTICATION_FIREWALL_FAILED',
      title: 'The domain does not let this account sign in there',
      meaning:
        'Between the two domains, accounts have to be admitted one by one to each computer (selective authentication), and this one is not.',
      lookAt: ['sign-in', 'host'],
    },
  ],
} as const satisfies CodeTable;
