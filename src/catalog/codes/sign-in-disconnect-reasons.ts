import type { CodeEntry } from '../../core/decode/code-catalogue.ts';

/** The part of the main codes that concerns sign-in; Microsoft names them SSL_ERR, although few concern TLS. */
export const signInDisconnectReasons = [
  {
    code: 0x807,
    symbol: 'SSL_ERR_LOGON_FAILURE',
    title: 'Sign-in failed',
    meaning:
      'The far computer, or the domain behind it, did not accept the user name and password. The network and the encryption worked up to there.',
    provesNot:
      'It does not prove a wrong password: an old saved password or a wrong domain in front of the user name ends the same way.',
    lookAt: ['sign-in', 'client'],
  },
  {
    code: 0xa07,
    symbol: 'SSL_ERR_NO_SUCH_USER',
    title: 'The account does not exist',
    meaning: 'The far computer, or its domain, knows no account of this name.',
    provesNot:
      'It does not prove that the person has no account: the domain in front of the user name decides where Windows looks.',
    lookAt: ['sign-in'],
  },
  {
    code: 0xb07,
    symbol: 'SSL_ERR_ACCOUNT_DISABLED',
    title: 'The account is switched off',
    meaning: 'The account exists, and an administrator has disabled it.',
    lookAt: ['sign-in'],
  },
  {
    code: 0xc07,
    symbol: 'SSL_ERR_ACCOUNT_RESTRICTION',
    title: 'The account may not sign in here',
    meaning:
      'The account exists, and a restriction (an empty password, hours, workstations or a policy) forbids this sign-in.',
    lookAt: ['sign-in', 'host'],
  },
  {
    code: 0xd07,
    symbol: 'SSL_ERR_ACCOUNT_LOCKED_OUT',
    title: 'The account is locked',
    meaning:
      'Too many failed sign-ins have locked the account for a while, or until an administrator unlocks it.',
    provesNot:
      'It does not prove that this attempt had the wrong password: another device may keep trying an old one.',
    lookAt: ['sign-in'],
  },
  {
    code: 0xe07,
    symbol: 'SSL_ERR_ACCOUNT_EXPIRED',
    title: 'The account has expired',
    meaning: 'The account had an end date, and it has passed.',
    lookAt: ['sign-in'],
  },
  {
    code: 0xf07,
    symbol: 'SSL_ERR_PASSWORD_EXPIRED',
    title: 'The password has expired',
    meaning:
      'The password was right and is too old. It has to be changed in another way first, because NLA (sign-in before the session) cannot ask for a new one.',
    lookAt: ['sign-in'],
  },
  {
    code: 0x1207,
    symbol: 'SSL_ERR_PASSWORD_MUST_CHANGE',
    title: 'The password has to be changed first',
    meaning: 'The account is new or was reset, and Windows wants a new password before the first sign-in.',
    lookAt: ['sign-in'],
  },
  {
    code: 0x1607,
    symbol: 'SSL_ERR_DELEGATION_POLICY',
    title: 'A policy forbids sending the credentials',
    meaning: 'A policy on this computer does not let it hand saved or typed credentials to that computer.',
    provesNot:
      'It does not mean that weakening CredSSP (the sign-in protection) is the answer: the list of allowed computers in the policy is.',
    lookAt: ['sign-in', 'client'],
  },
  {
    code: 0x1707,
    symbol: 'SSL_ERR_POLICY_NTLM_ONLY',
    title: 'The far computer could not prove who it is',
    meaning:
      'This computer hands over credentials only to computers that prove their identity (through Kerberos or a trusted certificate), and this one did not.',
    lookAt: ['sign-in', 'certificate'],
  },
  {
    code: 0x1807,
    symbol: 'SSL_ERR_NO_AUTHENTICATING_AUTHORITY',
    title: 'Nobody could be reached who can check the account',
    meaning:
      'No domain controller, the computer that checks domain accounts, could be reached for this sign-in.',
    provesNot: 'It does not prove a wrong password: nobody has compared it yet.',
    lookAt: ['sign-in', 'name'],
  },
  {
    code: 0x1b07,
    symbol: 'SSL_ERR_CERT_EXPIRED',
    title: 'A certificate has expired',
    meaning:
      'The certificate received during sign-in is past its end date, as seen from the clock of the computer that checked it.',
    provesNot: 'It does not prove that the certificate is old: a wrong clock has the same effect.',
    lookAt: ['certificate', 'sign-in'],
  },
  {
    code: 0x1c07,
    symbol: 'SSL_ERR_SMARTCARD_WRONG_PIN',
    title: 'Wrong PIN for the smart card',
    meaning: 'The smart card did not accept the PIN. A few more wrong ones block the card.',
    lookAt: ['sign-in'],
  },
  {
    code: 0x2107,
    symbol: 'SSL_ERR_FRESH_CRED_REQUIRED_BY_SERVER',
    title: 'Saved credentials are not accepted',
    meaning: 'The far computer wants the password typed for each connection and refuses saved ones.',
    lookAt: ['sign-in', 'client'],
  },
  {
    code: 0x2207,
    symbol: 'SSL_ERR_SMARTCARD_CARD_BLOCKED',
    title: 'The smart card is blocked',
    meaning: 'Too many wrong PINs have blocked the card. Whoever issued it can unblock it.',
    lookAt: ['sign-in'],
  },
] as const satisfies readonly CodeEntry[];
