import type { PairEntry } from '../../core/decode/code-catalogue.ts';

/** Pairs that people meet often, and the sentence that saves them from the usual wrong conclusion. */
export const pairs = [
  {
    code: 0x904,
    extendedCode: 7,
    title: 'The connection was closed before a session existed',
    meaning:
      'The network connection to the far computer existed and was closed before a session had started. The pair says nothing more: look at which step the connection breaks in.',
    provesNot:
      'It proves no cause. It does not prove that a server refused you: anything that closes the port early, even a program that is no Remote Desktop server, gives this pair. Nor can UDP be the reason, which starts only after sign-in.',
    lookAt: ['negotiation', 'tls', 'certificate', 'host'],
  },
  {
    code: 0x904,
    extendedCode: 0,
    title: 'The connection was closed, and no reason came',
    meaning:
      'The network connection was closed, and the far computer had sent no reason. Before sign-in, look at negotiation and TLS; in a running session, look at the network.',
    provesNot:
      'It proves no cause, and it does not say whether the far computer or something on the way closed the connection.',
    lookAt: ['negotiation', 'tls', 'udp', 'session'],
  },
  {
    code: 0x204,
    extendedCode: 0,
    title: 'No connection could be opened',
    meaning:
      'The client got no network connection to the address and port. No word of Remote Desktop was spoken, so the far computer has given no reason.',
    provesNot:
      'It does not tell a computer that is off from a firewall, a wrong port, a wrong address or Remote Desktop switched off.',
    lookAt: ['tcp', 'name'],
  },
  {
    code: 0x104,
    extendedCode: 'any',
    title: 'The name has no address',
    meaning:
      'The name could not be turned into an address, so nothing was ever sent to the far computer. The spelling, the DNS server and the VPN are the places to look.',
    provesNot: 'It does not prove that the far computer is off or that Remote Desktop is switched off there.',
    lookAt: ['name'],
  },
  {
    code: 0x108,
    extendedCode: 'any',
    title: 'No answer in time',
    meaning:
      'The client waited for an answer and none came. Packets are dropped on the way or at the far computer, or nobody is at that address.',
    provesNot:
      'It does not prove that the far computer is off: a firewall that drops packets looks exactly the same.',
    lookAt: ['tcp', 'negotiation'],
  },
  {
    code: 0x3,
    extendedCode: 0,
    title: 'The far computer ended the connection and gave no reason',
    meaning:
      'The far computer closed the connection in an orderly way, without a reason. Its event log may hold one.',
    provesNot: 'It does not prove a fault in the network: an orderly end needs a working one.',
    lookAt: ['host', 'session'],
  },
  {
    code: 0x3,
    extendedCode: 7,
    title: 'The far computer turned the connection down',
    meaning:
      'The far computer answered in an orderly way and did not let the session come about. Its limits, its settings and its event log are the places to look.',
    provesNot: 'It does not prove a wrong password, nor that the account lacks a permission.',
    lookAt: ['host', 'negotiation'],
  },
  {
    code: 0x3,
    extendedCode: 0x10,
    title: "The session's window manager crashed",
    meaning:
      'The connection and the sign-in worked. On the far computer the program that puts the windows together (DWM) ended. Graphics driver and updates there are the places to look.',
    provesNot: 'It does not concern the network, the certificate or the account.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x3,
    extendedCode: 0x11,
    title: "The session's display could not start",
    meaning:
      'The connection and the sign-in worked. On the far computer the display driver of the session failed at its start. Graphics driver and updates there are the places to look.',
    provesNot: 'It does not concern the network, the certificate or the account.',
    lookAt: ['session-setup', 'host'],
  },
  {
    code: 0x3,
    extendedCode: 0x12,
    title: "The session's display could not be used",
    meaning:
      'The connection and the sign-in worked. On the far computer the display driver of the session started and then could not be used.',
    provesNot: 'It does not concern the network, the certificate or the account.',
    lookAt: ['session-setup', 'host'],
  },
  {
    code: 0x516,
    extendedCode: 'any',
    title: 'The connection could not be opened',
    meaning:
      'No public list explains this number. Reports show it when the client could not open the connection, often through a tunnel or to a port on the own computer.',
    provesNot: 'It does not prove that another session is in the way, although the dialog may suggest so.',
    lookAt: ['tcp', 'negotiation'],
  },
  {
    code: 0x1104,
    extendedCode: 'any',
    title: 'What answered was probably not Remote Desktop',
    meaning:
      'The client found the answer wrong. Reports show this when another program has taken the port, or the service behind it is not the Remote Desktop service.',
    provesNot:
      'It does not prove a damaged client, although the dialog says that the client noticed the error.',
    lookAt: ['negotiation', 'host'],
  },
  {
    code: 0x807,
    extendedCode: 0,
    title: 'Sign-in failed',
    meaning:
      'The network and the encryption worked. The credentials were not accepted; a saved old password is sent without asking.',
    provesNot: 'It does not prove a wrong password, and nothing in the network has to be repaired for it.',
    lookAt: ['sign-in', 'client'],
  },
] as const satisfies readonly PairEntry[];
