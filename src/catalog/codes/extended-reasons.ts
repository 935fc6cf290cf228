import type { CodeTable } from '../../core/decode/code-catalogue.ts';

/** The extended code of an mstsc dialog. From 1 to 12 and from 256 on it repeats the server's error information. */
export const extendedReasons = {
  family: 'extended-reason',
  source: 'Microsoft, ExtendedDisconnectReasonCode',
  entries: [
    {
      code: 0,
      symbol: 'exDiscReasonNoInfo',
      title: 'No further information',
      meaning: 'The far computer sent no reason of its own before the connection ended.',
      provesNot: 'It does not prove that the far computer had no reason, only that none arrived here.',
      lookAt: [],
    },
    {
      code: 1,
      symbol: 'exDiscReasonAPIInitiatedDisconnect',
      title: 'Disconnected by a program',
      meaning: "A program or an administrator's tool disconnected the session.",
      lookAt: ['session'],
    },
    {
      code: 2,
      symbol: 'exDiscReasonAPIInitiatedLogoff',
      title: 'Signed out by a program',
      meaning: "A program or an administrator's tool signed the user out.",
      lookAt: ['session'],
    },
    {
      code: 3,
      symbol: 'exDiscReasonServerIdleTimeout',
      title: 'Idle for too long',
      meaning: 'Nothing was typed or clicked for longer than the far computer allows.',
      lookAt: ['session', 'host'],
    },
    {
      code: 4,
      symbol: 'exDiscReasonServerLogonTimeout',
      title: 'The time limit of the session was reached',
      meaning: 'The far computer limits how long a session may last, and that time was over.',
      lookAt: ['session', 'host'],
    },
    {
      code: 5,
      symbol: 'exDiscReasonReplacedByOtherConnection',
      title: 'Another connection took over',
      meaning: 'Somebody connected to the same session from elsewhere, so this connection was ended.',
      provesNot:
        "It does not prove that another person was at work: a second window or a reconnect of one's own counts as well.",
      lookAt: ['session'],
    },
    {
      code: 6,
      symbol: 'exDiscReasonOutOfMemory',
      title: 'Out of memory',
      meaning: 'Memory was not available for the connection, usually on the far computer.',
      lookAt: ['host'],
    },
    {
      code: 7,
      symbol: 'exDiscReasonServerDeniedConnection',
      title: 'Reported as denied by the server',
      meaning:
        'The client notes that the far computer did not let the connection come about. It also notes this when the connection was simply closed before a session existed.',
      provesNot:
        'It does not prove that a Remote Desktop server refused anything: a program on that port that is no Remote Desktop server gives the same number. Nor does it prove that the account lacks a permission.',
      lookAt: ['negotiation', 'tls', 'host'],
    },
    {
      code: 8,
      symbol: 'exDiscReasonServerDeniedConnectionFips',
      title: 'Refused because of FIPS encryption',
      meaning:
        'The far computer demands encryption to the FIPS standard (a United States government rule), and the connection did not offer it.',
      lookAt: ['negotiation', 'host'],
    },
    {
      code: 9,
      symbol: 'exDiscReasonServerInsufficientPrivileges',
      title: 'The account may not sign in remotely',
      meaning:
        'Name and password were accepted, and the account lacks the right to use Remote Desktop on that computer.',
      provesNot: 'It does not prove a wrong password.',
      lookAt: ['sign-in', 'host'],
    },
    {
      code: 10,
      symbol: 'exDiscReasonServerFreshCredsRequired',
      title: 'The password has to be typed',
      meaning: 'The far computer does not accept saved credentials.',
      lookAt: ['sign-in', 'client'],
    },
    {
      code: 11,
      symbol: 'exDiscReasonRpcInitiatedDisconnectByUser',
      title: 'Disconnected by the user',
      meaning: 'The person in the session disconnected it with a tool on the far computer.',
      lookAt: ['session'],
    },
    {
      code: 12,
      symbol: 'exDiscReasonLogoffByUser',
      title: 'The user signed out',
      meaning: 'The session ended because its user signed out. By itself this is no fault.',
      lookAt: ['session'],
    },
    {
      code: 0x100,
      symbol: 'exDiscReasonLicenseInternal',
      title: 'Internal error in licensing',
      meaning: 'The licensing part of the far computer failed without a more exact reason.',
      lookAt: ['licensing'],
    },
    {
      code: 0x101,
      symbol: 'exDiscReasonLicenseNoLicenseServer',
      title: 'No licence server answered',
      meaning:
        'The far computer found no licence server. A session host whose trial time is over then lets nobody in.',
      lookAt: ['licensing', 'host'],
    },
    {
      code: 0x102,
      symbol: 'exDiscReasonLicenseNoLicense',
      title: 'No licence was free',
      meaning: 'The licence server had no client access licence left for this computer or user.',
      lookAt: ['licensing'],
    },
    {
      code: 0x103,
      symbol: 'exDiscReasonLicenseErrClientMsg',
      title: 'A licence message of the client was not understood',
      meaning: 'The far computer could not use what the client sent about its licence.',
      lookAt: ['licensing', 'client'],
    },
    {
      code: 0x104,
      symbol: 'exDiscReasonLicenseHwidDoesntMatchLicense',
      title: 'The stored licence belongs to other hardware',
      meaning:
        'The licence on this computer was made out to a machine with another identity, for example before it was cloned.',
      lookAt: ['licensing', 'client'],
    },
    {
      code: 0x105,
      symbol: 'exDiscReasonLicenseErrClientLicense',
      title: 'The stored licence cannot be used',
      meaning: 'The licence on this computer is damaged or of a form that the far computer does not accept.',
      lookAt: ['licensing', 'client'],
    },
    {
      code: 0x106,
      symbol: 'exDiscReasonLicenseCantFinishProtocol',
      title: 'The licence exchange was interrupted',
      meaning: 'The connection failed while the two computers were exchanging licences.',
      lookAt: ['licensing', 'tcp'],
    },
    {
      code: 0x107,
      symbol: 'exDiscReasonLicenseClientEndedProtocol',
      title: 'The client stopped the licence exchange',
      meaning: 'The client ended the exchange about licences before it was complete.',
      lookAt: ['licensing', 'client'],
    },
    {
      code: 0x108,
      symbol: 'exDiscReasonLicenseErrClientEncryption',
      title: 'A licence message was wrongly encrypted',
      meaning: 'The far computer could not decrypt a licence message of the client.',
      lookAt: ['licensing', 'client'],
    },
    {
      code: 0x109,
      symbol: 'exDiscReasonLicenseCantUpgradeLicense',
      title: 'The licence could not be renewed',
      meaning: 'The licence of this computer has to be renewed or upgraded, and that failed.',
      lookAt: ['licensing'],
    },
    {
      code: 0x10a,
      symbol: 'exDiscReasonLicenseNoRemoteConnections',
      title: 'The far computer has no licence for remote use',
      meaning: 'The edition or licence of the far computer does not allow connections from elsewhere.',
      lookAt: ['licensing', 'host'],
    },
    {
      code: 0x10b,
      symbol: 'exDiscReasonLicenseCreatingLicStoreAccDenied',
      title: 'The place for licences could not be created',
      meaning:
        'This client may not create the registry key in which it keeps licences. Starting it once as administrator creates the key.',
      lookAt: ['licensing', 'client'],
    },
    {
      code: 0x300,
      symbol: 'exDiscReasonRdpEncInvalidCredentials',
      title: 'The credentials were not valid',
      meaning: 'The far computer could not use the credentials that came with the connection.',
      lookAt: ['sign-in'],
    },
    {
      code: 0x1000,
      symbol: 'exDiscReasonProtocolRangeStart',
      title: 'Protocol error without a name',
      meaning:
        'The lower end of the numbers set aside for errors of the Remote Desktop protocol. The event log of the far computer may say more.',
      lookAt: ['session-setup', 'session'],
    },
    {
      code: 0x7fff,
      symbol: 'exDiscReasonProtocolRangeEnd',
      title: 'Protocol error without a name',
      meaning:
        'The upper end of the numbers set aside for errors of the Remote Desktop protocol. The event log of the far computer may say more.',
      lookAt: ['session-setup', 'session'],
    },
  ],
} as const satisfies CodeTable;
