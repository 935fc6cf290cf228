import type { CodeTable } from '../../core/decode/code-catalogue.ts';

const noPublicDefinition =
  'Microsoft publishes no definition of this code; the meaning here comes from reports of people who met it.';

/** Main codes that people meet and that stand in no list of Microsoft's. */
export const observedDisconnectReasons = {
  family: 'observed-disconnect-reason',
  source: "Public reports; not in Microsoft's list",
  entries: [
    {
      code: 0x4,
      symbol: null,
      title: 'The session ended at a time limit',
      meaning:
        'Clients show this text when the allowed time of a session is over. Servers that are not Windows send it in other cases, too.',
      provesNot: `It does not prove that a limit is set: xrdp users see it as a general failure. ${noPublicDefinition}`,
      lookAt: ['session', 'host'],
      source: 'NETworkManager issue 845; xrdp issue 3015',
    },
    {
      code: 0x107,
      symbol: null,
      title: 'Ended without an error',
      meaning: 'The client log writes this number after a connection that ended in an orderly way.',
      provesNot: noPublicDefinition,
      lookAt: [],
      source: 'Rackspace, RDS client disconnected codes',
    },
    {
      code: 0x516,
      symbol: null,
      title: 'The connection could not be opened',
      meaning:
        'Reported when the client could not open the connection, often through a tunnel or to a port on the own computer.',
      provesNot: `It does not prove that another session is in the way. ${noPublicDefinition}`,
      lookAt: ['tcp', 'negotiation'],
      source: 'Microsoft Q&A 1166478',
    },
    {
      code: 0x607,
      symbol: null,
      title: 'Sign-in failed in the security exchange',
      meaning:
        'Reported in dialogs about an authentication error, during the sign-in that precedes the session (NLA).',
      provesNot: `It does not prove a wrong password. ${noPublicDefinition}`,
      lookAt: ['nla', 'certificate', 'sign-in'],
      source: 'Public reports',
    },
    {
      code: 0x708,
      symbol: null,
      title: 'The client was pointed at its own computer',
      meaning:
        'Reported when the target is the computer that the client runs on, while somebody is signed in at its screen.',
      provesNot: noPublicDefinition,
      lookAt: ['name', 'client'],
      source: 'SuperRDP issue 38',
    },
    {
      code: 0x907,
      symbol: null,
      title: 'Sign-in failed in the security exchange',
      meaning:
        'Reported in dialogs about an authentication error, at times after the certificate of the far computer had changed.',
      provesNot: `It proves neither a wrong password nor a bad certificate. ${noPublicDefinition}`,
      lookAt: ['certificate', 'nla', 'sign-in'],
      source: 'Public reports',
    },
    {
      code: 0xb08,
      symbol: null,
      title: 'Internal error in the client',
      meaning: 'Reported when a connection protected by TLS ended and the client had no better text.',
      provesNot: noPublicDefinition,
      lookAt: ['session', 'client'],
      source: 'mRemoteNG issue 54',
    },
    {
      code: 0xb09,
      symbol: null,
      title: 'The far computer demands NLA',
      meaning:
        'The far computer lets in only clients that sign in before the session starts (NLA), and this client did not offer that.',
      provesNot: noPublicDefinition,
      lookAt: ['negotiation', 'nla'],
      source: 'Public reports',
    },
    {
      code: 0xd06,
      symbol: null,
      title: 'Protocol error in the client',
      meaning:
        'The client could not go on with what it had received. Reports name a lack of memory for large or several displays.',
      provesNot: `It does not prove that the far computer sent something wrong. ${noPublicDefinition}`,
      lookAt: ['session', 'client'],
      source: 'mRemoteNG issues 824 and 1194',
    },
    {
      code: 0x1104,
      symbol: null,
      title: 'The answer was not Remote Desktop',
      meaning:
        'Reported when another program answers on the port, or when the service behind it is not the Remote Desktop service.',
      provesNot: `It does not prove a damaged client, although the dialog says that the client noticed it. ${noPublicDefinition}`,
      lookAt: ['negotiation', 'host'],
      source: 'Azure virtual machine guidance; RDP Wrapper issue 363',
    },
    {
      code: 0x1108,
      symbol: null,
      title: 'Reconnecting failed',
      meaning: 'The client tried to get back to a session that it had lost, and did not succeed.',
      provesNot: noPublicDefinition,
      lookAt: ['tcp', 'session'],
      source: 'NETworkManager source',
    },
    {
      code: 0x1308,
      symbol: null,
      title: 'The client gave no specific reason',
      meaning:
        'The dialog speaks of connection information that was tampered with. Analysis of the client shows that this text also stands in when no reason was set.',
      provesNot: `It does not prove that anybody tampered with anything. ${noPublicDefinition}`,
      lookAt: ['client', 'gateway'],
      source: 'Public analysis of mstscax.dll',
    },
  ],
} as const satisfies CodeTable;
