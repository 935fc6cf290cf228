import type { CodeTable } from '../../core/decode/code-catalogue.ts';

/** Result codes of Windows that mstsc dialogs and the client log show. 0x8007xxxx stands for Win32 error xxxx: see win32-errors.ts. */
export const hresults = {
  family: 'hresult',
  source: '[MS-ERREF] 2.1.1',
  entries: [
    {
      code: 0x80004005,
      symbol: 'E_FAIL',
      title: 'Failed, without a reason',
      meaning: 'A part of Windows reports that something failed, and nothing more.',
      provesNot: 'It proves no cause: almost anything in Windows can return this number.',
      lookAt: [],
    },
    {
      code: 0x8000ffff,
      symbol: 'E_UNEXPECTED',
      title: 'Unexpected state',
      meaning: 'A part of Windows met a state that its authors had not provided for.',
      lookAt: [],
    },
    {
      code: 0x80080005,
      symbol: 'CO_E_SERVER_EXEC_FAILURE',
      title: 'A helper program did not start',
      meaning:
        'A helper program (COM server) that the client needs on this computer could not be started in time.',
      provesNot: 'It does not concern the far computer, although dialogs call it an authentication error.',
      lookAt: ['client'],
    },
    {
      code: 0x80090302,
      symbol: 'SEC_E_UNSUPPORTED_FUNCTION',
      title: 'The security exchange was not supported',
      meaning:
        'One side wants a way to sign in that the other does not support. Typical when one of the two lacks the CredSSP update of 2018.',
      provesNot:
        'It does not mean that the protection should be lowered (AllowEncryptionOracle): updating the older side is the repair.',
      lookAt: ['nla', 'client', 'host'],
      source: '[MS-ERREF] 2.1.1; Microsoft, CredSSP updates for CVE-2018-0886',
    },
    {
      code: 0x80090303,
      symbol: 'SEC_E_TARGET_UNKNOWN',
      title: 'The name is not known to the domain',
      meaning: 'The domain has no Kerberos entry for the computer name that was typed.',
      provesNot:
        'It does not prove that the computer is unreachable, only that Kerberos does not know this spelling of its name.',
      lookAt: ['name', 'nla'],
    },
    {
      code: 0x80090304,
      symbol: 'SEC_E_INTERNAL_ERROR',
      title: 'The security service gave up',
      meaning:
        'The Local Security Authority, the part of Windows that checks credentials, could not do its work here or on the far computer. TLS settings without a common version end here, too.',
      provesNot: 'It does not prove a wrong password, nor that a domain controller is down.',
      lookAt: ['tls', 'nla', 'sign-in'],
    },
    {
      code: 0x80090305,
      symbol: 'SEC_E_SECPKG_NOT_FOUND',
      title: 'A way to sign in is missing',
      meaning: 'The security package asked for does not exist on the computer that reports this.',
      lookAt: ['nla', 'client'],
    },
    {
      code: 0x80090308,
      symbol: 'SEC_E_INVALID_TOKEN',
      title: 'A security message could not be read',
      meaning:
        'A message of the TLS or sign-in exchange was malformed, or the other side speaks something else.',
      provesNot: 'It does not concern the password: the token meant here is a message of the protocol.',
      lookAt: ['tls', 'nla'],
    },
    {
      code: 0x8009030c,
      symbol: 'SEC_E_LOGON_DENIED',
      title: 'Sign-in was refused',
      meaning: 'The far computer, or its domain, did not accept the credentials.',
      provesNot:
        'It does not prove a wrong password: a saved old one, another domain, or a policy against NTLM (the older sign-in) ends the same way.',
      lookAt: ['sign-in', 'client'],
    },
    {
      code: 0x8009030d,
      symbol: 'SEC_E_UNKNOWN_CREDENTIALS',
      title: 'A key or credential could not be opened',
      meaning:
        'Credentials were not recognised. In the log of a Remote Desktop host it usually means that the private key of its certificate could not be used.',
      provesNot: "It does not concern the user's password when the host's TLS part (Schannel) reports it.",
      lookAt: ['certificate', 'host', 'sign-in'],
    },
    {
      code: 0x8009030e,
      symbol: 'SEC_E_NO_CREDENTIALS',
      title: 'No credentials were there',
      meaning: 'The sign-in needs credentials and found none that fit.',
      lookAt: ['sign-in', 'client'],
    },
    {
      code: 0x80090311,
      symbol: 'SEC_E_NO_AUTHENTICATING_AUTHORITY',
      title: 'No domain controller could be reached',
      meaning:
        'Nobody who can check the account could be contacted. Outside the company network this is usual without a VPN.',
      provesNot: 'It does not prove a wrong password: nobody has compared it yet.',
      lookAt: ['nla', 'name', 'sign-in'],
    },
    {
      code: 0x80090317,
      symbol: 'SEC_E_CONTEXT_EXPIRED',
      title: 'The protected connection had ended',
      meaning: 'The TLS or sign-in context was already closed when it was used again.',
      lookAt: ['tls', 'session'],
    },
    {
      code: 0x80090318,
      symbol: 'SEC_E_INCOMPLETE_MESSAGE',
      title: 'A security message was incomplete',
      meaning:
        'Part of a TLS message had not arrived. At the end of a connection it means that the rest never came.',
      lookAt: ['tls', 'tcp'],
    },
    {
      code: 0x80090322,
      symbol: 'SEC_E_WRONG_PRINCIPAL',
      title: 'The far computer is not the one expected',
      meaning:
        'The name typed, the name in the certificate or the Kerberos entry belong to different computers.',
      provesNot:
        'It does not prove an attack: an alias, an old DNS entry or an address typed instead of a name is enough.',
      lookAt: ['name', 'certificate', 'nla'],
    },
    {
      code: 0x80090324,
      symbol: 'SEC_E_TIME_SKEW',
      title: 'The clocks differ too much',
      meaning:
        'The clocks of this computer and the one it signs in to are too far apart for Kerberos, by default five minutes.',
      lookAt: ['nla', 'client', 'host'],
    },
    {
      code: 0x80090325,
      symbol: 'SEC_E_UNTRUSTED_ROOT',
      title: 'The issuer of the certificate is not trusted',
      meaning:
        'The certificate comes from an issuer that this computer does not trust. For a certificate that Windows made itself this is normal.',
      provesNot: 'It does not prove an attack.',
      lookAt: ['certificate'],
    },
    {
      code: 0x80090326,
      symbol: 'SEC_E_ILLEGAL_MESSAGE',
      title: 'An unexpected security message',
      meaning: 'A TLS message came that does not belong there, often an alert of the other side.',
      lookAt: ['tls'],
    },
    {
      code: 0x80090327,
      symbol: 'SEC_E_CERT_UNKNOWN',
      title: 'The certificate could not be judged',
      meaning: 'Something about the certificate went wrong that has no number of its own.',
      lookAt: ['certificate'],
    },
    {
      code: 0x80090328,
      symbol: 'SEC_E_CERT_EXPIRED',
      title: 'The certificate has expired',
      meaning: 'The certificate is past its end date, as seen from the computer that checked it.',
      provesNot: 'It does not prove that the certificate is old: a wrong clock has the same effect.',
      lookAt: ['certificate'],
    },
    {
      code: 0x80090330,
      symbol: 'SEC_E_DECRYPT_FAILURE',
      title: 'Decrypting failed',
      meaning:
        'A protected message could not be decrypted: it was damaged, changed on the way, or made with another key.',
      lookAt: ['tls', 'session'],
    },
    {
      code: 0x80090331,
      symbol: 'SEC_E_ALGORITHM_MISMATCH',
      title: 'No common encryption',
      meaning: 'The two computers have no TLS version or cipher (way to encrypt) in common.',
      lookAt: ['tls', 'host', 'client'],
    },
    {
      code: 0x80090346,
      symbol: 'SEC_E_BAD_BINDINGS',
      title: 'Sign-in and encryption do not belong together',
      meaning:
        'The sign-in was bound to another TLS connection than the one it came through. A product that opens TLS on the way causes this.',
      lookAt: ['tls', 'nla'],
    },
    {
      code: 0x80090349,
      symbol: 'SEC_E_CERT_WRONG_USAGE',
      title: 'The certificate is for another purpose',
      meaning: 'The certificate is valid and is not meant for a server that proves its identity.',
      lookAt: ['certificate', 'host'],
    },
    {
      code: 0x80090350,
      symbol: 'SEC_E_DOWNGRADE_DETECTED',
      title: 'Windows suspects a weakened sign-in',
      meaning:
        'The check for a downgrade could not be completed. Usually no domain controller could be reached.',
      provesNot: 'It does not prove an attack.',
      lookAt: ['nla', 'name'],
    },
    {
      code: 0x8009035e,
      symbol: 'SEC_E_DELEGATION_POLICY',
      title: 'A policy forbids sending the credentials',
      meaning: 'A policy on this computer does not let it hand credentials to that computer.',
      lookAt: ['sign-in', 'client'],
    },
    {
      code: 0x8009035f,
      symbol: 'SEC_E_POLICY_NLTM_ONLY',
      title: 'The far computer could not prove who it is',
      meaning:
        'Credentials are handed over only after both sides have proved their identity, and only NTLM (the older sign-in) was possible.',
      lookAt: ['sign-in', 'nla'],
    },
    {
      code: 0x80092012,
      symbol: 'CRYPT_E_NO_REVOCATION_CHECK',
      title: 'Revocation could not be checked',
      meaning: 'Whether the certificate was withdrawn could not be checked.',
      lookAt: ['certificate'],
    },
    {
      code: 0x80092013,
      symbol: 'CRYPT_E_REVOCATION_OFFLINE',
      title: 'The revocation server did not answer',
      meaning: 'The server that lists withdrawn certificates could not be reached.',
      provesNot: 'It does not prove that the certificate was withdrawn.',
      lookAt: ['certificate', 'tcp'],
    },
    {
      code: 0x800b0101,
      symbol: 'CERT_E_EXPIRED',
      title: 'The certificate is outside its dates',
      meaning: 'The certificate, or one that it depends on, is expired or not valid yet.',
      provesNot: 'It does not prove that the certificate is old: a wrong clock has the same effect.',
      lookAt: ['certificate'],
    },
    {
      code: 0x800b0109,
      symbol: 'CERT_E_UNTRUSTEDROOT',
      title: 'The issuer of the certificate is not trusted',
      meaning: 'The certificate leads to an issuer that this computer does not trust.',
      lookAt: ['certificate'],
    },
    {
      code: 0x800b010c,
      symbol: 'CERT_E_REVOKED',
      title: 'The certificate was withdrawn',
      meaning: 'The issuer has revoked the certificate.',
      lookAt: ['certificate'],
    },
    {
      code: 0x800b010f,
      symbol: 'CERT_E_CN_NO_MATCH',
      title: 'The certificate names another computer',
      meaning: 'The name typed is not among the names in the certificate.',
      provesNot: 'It does not prove an attack: typing the address, or a short name, is enough.',
      lookAt: ['certificate', 'name'],
    },
  ],
} as const satisfies CodeTable;
