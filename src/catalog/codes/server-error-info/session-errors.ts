import type { CodeEntry } from '../../../core/decode/code-catalogue.ts';

/** The server ended the session, or could not start it. */
export const sessionErrors = [
  {
    code: 0x1,
    symbol: 'ERRINFO_RPC_INITIATED_DISCONNECT',
    title: 'Disconnected by an administrator',
    meaning: 'Somebody in another session of the far computer disconnected this one with a tool.',
    lookAt: ['session'],
  },
  {
    code: 0x2,
    symbol: 'ERRINFO_RPC_INITIATED_LOGOFF',
    title: 'Signed out by an administrator',
    meaning: 'Somebody in another session of the far computer signed this user out with a tool.',
    lookAt: ['session'],
  },
  {
    code: 0x3,
    symbol: 'ERRINFO_IDLE_TIMEOUT',
    title: 'Idle for too long',
    meaning:
      'The far computer ends sessions in which nothing happens for a set time, and that time was over.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x4,
    symbol: 'ERRINFO_LOGON_TIMEOUT',
    title: 'The time limit of the session was reached',
    meaning: 'The far computer limits how long a session may be active, and that time was over.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x5,
    symbol: 'ERRINFO_DISCONNECTED_BY_OTHER_CONNECTION',
    title: 'Another connection took over',
    meaning: 'A later connection took the place of this one on the far computer.',
    provesNot:
      "It does not prove that another person was at work: a second window of one's own counts as well.",
    lookAt: ['session'],
  },
  {
    code: 0x6,
    symbol: 'ERRINFO_OUT_OF_MEMORY',
    title: 'The far computer ran out of memory',
    meaning: 'The far computer had no memory left for this connection.',
    lookAt: ['host'],
  },
  {
    code: 0x7,
    symbol: 'ERRINFO_SERVER_DENIED_CONNECTION',
    title: 'Reported as denied by the server',
    meaning:
      'Sent by a server, this says that it did not want the connection. The client writes the same number when a connection is closed before any such message came.',
    provesNot:
      'It does not prove that a Remote Desktop server refused anything, nor that the account lacks a permission.',
    lookAt: ['negotiation', 'tls', 'host'],
  },
  {
    code: 0x9,
    symbol: 'ERRINFO_SERVER_INSUFFICIENT_PRIVILEGES',
    title: 'The account may not sign in remotely',
    meaning: 'The account lacks the right to use Remote Desktop on the far computer.',
    provesNot: 'It does not prove a wrong password.',
    lookAt: ['sign-in', 'host'],
  },
  {
    code: 0xa,
    symbol: 'ERRINFO_SERVER_FRESH_CREDENTIALS_REQUIRED',
    title: 'The password has to be typed',
    meaning: 'The far computer takes no saved credentials: name and password have to be typed each time.',
    lookAt: ['sign-in', 'client'],
  },
  {
    code: 0xb,
    symbol: 'ERRINFO_RPC_INITIATED_DISCONNECT_BY_USER',
    title: 'Disconnected by the user',
    meaning: 'The person in the session disconnected it with a tool on the far computer.',
    lookAt: ['session'],
  },
  {
    code: 0xc,
    symbol: 'ERRINFO_LOGOFF_BY_USER',
    title: 'The user signed out',
    meaning: 'The session ended because its user signed out there. By itself this is no fault.',
    lookAt: ['session'],
  },
  {
    code: 0xf,
    symbol: 'ERRINFO_CLOSE_STACK_ON_DRIVER_NOT_READY',
    title: "The session's display driver did not start in time",
    meaning: 'The driver that draws the remote desktop gave no sign of life within its time.',
    provesNot: 'It does not concern the network or the account: both had worked.',
    lookAt: ['session-setup', 'host'],
  },
  {
    code: 0x10,
    symbol: 'ERRINFO_SERVER_DWM_CRASH',
    title: 'The window manager of the session crashed',
    meaning: 'The program that puts the windows together (DWM) ended unexpectedly on the far computer.',
    provesNot: 'It does not concern the network or the account: both had worked.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x11,
    symbol: 'ERRINFO_CLOSE_STACK_ON_DRIVER_FAILURE',
    title: "The session's display driver failed to start",
    meaning: 'The driver that draws the remote desktop could not finish what it has to do at the start.',
    provesNot: 'It does not concern the network or the account: both had worked.',
    lookAt: ['session-setup', 'host'],
  },
  {
    code: 0x12,
    symbol: 'ERRINFO_CLOSE_STACK_ON_DRIVER_IFACE_FAILURE',
    title: "The session's display driver cannot be used",
    meaning:
      'The driver that draws the remote desktop started, and could not be used because of a fault inside it.',
    provesNot: 'It does not concern the network or the account: both had worked.',
    lookAt: ['session-setup', 'host'],
  },
  {
    code: 0x17,
    symbol: 'ERRINFO_SERVER_WINLOGON_CRASH',
    title: 'The sign-in program of the session crashed',
    meaning: 'Winlogon, the program that signs users in, ended unexpectedly in the remote session.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x18,
    symbol: 'ERRINFO_SERVER_CSRSS_CRASH',
    title: 'A core program of the session crashed',
    meaning:
      'CSRSS, a program that no Windows session can do without, ended unexpectedly in the remote session.',
    lookAt: ['session', 'host'],
  },
] as const satisfies readonly CodeEntry[];
