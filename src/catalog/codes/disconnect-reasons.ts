import type { CodeEntry, CodeTable } from '../../core/decode/code-catalogue.ts';
import { signInDisconnectReasons } from './sign-in-disconnect-reasons.ts';

const connectionReasons = [
  {
    code: 0,
    symbol: 'disconnectReasonNoInfo',
    title: 'No reason was recorded',
    meaning: 'The client closed the connection and noted no reason for it.',
    provesNot: 'It does not prove that nothing went wrong, only that nothing was written down.',
    lookAt: [],
  },
  {
    code: 1,
    symbol: 'disconnectReasonLocalNotError',
    title: 'Closed on this computer',
    meaning:
      'The connection was ended from this side, for example by closing the window. By itself this is no fault.',
    provesNot: 'It does not prove that the far computer or the network failed.',
    lookAt: [],
  },
  {
    code: 2,
    symbol: 'disconnectReasonRemoteByUser',
    title: 'Ended by a person on the far computer',
    meaning:
      'Somebody on the other side ended the session on purpose, or took it over. By itself this is no fault.',
    lookAt: ['session'],
  },
  {
    code: 3,
    symbol: 'disconnectReasonByServer',
    title: 'Ended by the far computer',
    meaning:
      'The far computer closed the connection in an orderly way. Why it did so is in the extended code, if there is one.',
    provesNot:
      'It does not prove a fault: signing out and idle limits look the same here. The extended code tells them apart.',
    lookAt: [],
  },
  {
    code: 0x104,
    symbol: 'disconnectReasonDNSLookupFailed',
    title: 'The name was not found',
    meaning: 'The computer name could not be turned into an address, so no connection was ever tried.',
    provesNot: 'It does not prove that the far computer is off: nobody has asked it yet.',
    lookAt: ['name'],
  },
  {
    code: 0x106,
    symbol: 'disconnectReasonOutOfMemory',
    title: 'This computer ran out of memory',
    meaning:
      'The client could not get the memory it needed. Very large displays and many monitors make this more likely.',
    lookAt: ['client'],
  },
  {
    code: 0x108,
    symbol: 'disconnectReasonConnectionTimedOut',
    title: 'The far computer did not answer in time',
    meaning:
      'An attempt to connect waited for an answer until its time was up. The packets, or the answers to them, are dropped somewhere, or nobody is at that address.',
    provesNot:
      'It does not prove that the far computer is off: a firewall that drops packets looks exactly the same.',
    lookAt: ['tcp', 'negotiation'],
  },
  {
    code: 0x204,
    symbol: 'disconnectReasonSocketConnectFailed',
    title: 'No connection to the far computer',
    meaning:
      'The network connection to the address and port could not be opened. Either nothing answered, or the port was refused.',
    provesNot:
      'It does not tell a computer that is off from a firewall, a wrong port or Remote Desktop switched off.',
    lookAt: ['tcp', 'name'],
  },
  {
    code: 0x206,
    symbol: 'disconnectReasonOutOfMemory2',
    title: 'This computer ran out of memory',
    meaning: 'The client could not get the memory for a part of the connection.',
    lookAt: ['client'],
  },
  {
    code: 0x208,
    symbol: 'disconnectReasonHostNotFound',
    title: 'The far computer was not found',
    meaning: 'No computer could be found under the name or address that was typed.',
    provesNot:
      'It does not prove that the computer does not exist: a wrong DNS server or a missing VPN has the same effect.',
    lookAt: ['name', 'tcp'],
  },
  {
    code: 0x304,
    symbol: 'disconnectReasonWinsockSendFailed',
    title: 'Sending failed',
    meaning:
      'The connection existed, and sending more data over it failed: it was cut, or this computer lost its network.',
    provesNot: 'It does not say which side, or what between them, cut the connection.',
    lookAt: ['tcp', 'tls', 'client'],
  },
  {
    code: 0x306,
    symbol: 'disconnectReasonOutOfMemory3',
    title: 'This computer ran out of memory',
    meaning: 'The client could not get the memory for a further part of the connection.',
    lookAt: ['client'],
  },
  {
    code: 0x308,
    symbol: 'disconnectReasonInvalidIPAddr',
    title: 'The address is not valid',
    meaning: 'What was typed, or what the name led to, cannot be used as an address.',
    lookAt: ['name'],
  },
  {
    code: 0x404,
    symbol: 'disconnectReasonSocketRecvFailed',
    title: 'Receiving failed',
    meaning:
      'The connection existed, and reading from it failed: usually the other side, or something between, reset it.',
    provesNot: 'It does not say who reset the connection, nor why.',
    lookAt: ['negotiation', 'tls', 'udp'],
  },
  {
    code: 0x406,
    symbol: 'disconnectReasonInvalidSecurityData',
    title: 'The security data cannot be used',
    meaning: 'The client received data for the protection of the connection that it could not use.',
    lookAt: ['negotiation', 'tls'],
  },
  {
    code: 0x408,
    symbol: 'disconnectReasonInternalError',
    title: 'Internal error in the client',
    meaning: 'The Remote Desktop client met a state that it has no better name for.',
    provesNot: 'It does not point to the network, to the far computer or to the account.',
    lookAt: ['client'],
  },
  {
    code: 0x506,
    symbol: 'disconnectReasonInvalidEncryption',
    title: 'No usable kind of encryption',
    meaning:
      'The far computer asked for a kind of encryption that this client cannot use. This concerns the old Remote Desktop encryption, not TLS.',
    lookAt: ['negotiation', 'host'],
  },
  {
    code: 0x508,
    symbol: 'disconnectReasonDNSLookupFailed2',
    title: 'The name was not found',
    meaning: 'The computer name could not be turned into an address.',
    provesNot: 'It does not prove that the far computer is off: nobody has asked it yet.',
    lookAt: ['name'],
  },
  {
    code: 0x604,
    symbol: 'disconnectReasonGetHostByNameFailed',
    title: 'Looking up the name failed',
    meaning: 'Windows could not finish the question for the address of the computer name.',
    provesNot: 'It does not prove that the name is wrong: the DNS server may not have answered.',
    lookAt: ['name'],
  },
  {
    code: 0x606,
    symbol: 'disconnectReasonInvalidServerSecurityInfo',
    title: 'The far computer sent unusable security data',
    meaning:
      'The key or certificate data of the far computer, in the old Remote Desktop encryption, could not be read.',
    lookAt: ['negotiation', 'host'],
  },
  {
    code: 0x608,
    symbol: 'disconnectReasonTimerError',
    title: 'A timer failed in the client',
    meaning: 'The Remote Desktop client could not set one of its own timers.',
    lookAt: ['client'],
  },
  {
    code: 0x704,
    symbol: 'disconnectReasonTimeoutOccurred',
    title: 'The time was up',
    meaning: 'A step of the connection took longer than the client waits for it.',
    provesNot: 'It does not say which step, nor whether the far computer or the network was slow.',
    lookAt: ['tcp', 'negotiation', 'tls', 'udp'],
  },
  {
    code: 0x706,
    symbol: 'disconnectReasonServerCertificateUnpackErr',
    title: 'The certificate of the far computer could not be read',
    meaning:
      'The far computer showed a certificate (its identity card) that the client could not take apart.',
    lookAt: ['certificate', 'host'],
  },
  {
    code: 0x804,
    symbol: 'disconnectReasonInvalidIP',
    title: 'The address is not valid',
    meaning: 'The address to connect to cannot be used.',
    lookAt: ['name'],
  },
  {
    code: 0x808,
    symbol: 'disconnectReasonLicensingFailed',
    title: 'Licensing failed',
    meaning: 'The two computers could not agree on a Remote Desktop licence.',
    provesNot:
      'It does not prove that licences are missing: a damaged licence stored on this computer ends the same way.',
    lookAt: ['licensing'],
  },
  {
    code: 0x904,
    symbol: 'disconnectReasonAtClientWinsockFDCLOSE',
    title: 'The connection was closed',
    meaning:
      'The network connection was closed while the client still needed it. The other side or something on the way ended it; the code does not say who or why.',
    provesNot:
      'It proves no cause. An expired certificate, a key that cannot be read, a firewall, a tunnel, a busy server and a program that is not Remote Desktop at all close the connection the same way.',
    lookAt: ['negotiation', 'tls', 'certificate', 'host'],
  },
  {
    code: 0x906,
    symbol: 'disconnectReasonInternalSecurityError',
    title: 'Internal security error',
    meaning: 'Setting up the protection of the connection failed inside the client.',
    provesNot: 'It does not say whether the certificate, the encryption or the account was the matter.',
    lookAt: ['tls', 'certificate'],
  },
  {
    code: 0x908,
    symbol: 'disconnectReasonLicensingTimeout',
    title: 'Licensing took too long',
    meaning: 'The exchange about the Remote Desktop licence was not finished in time.',
    lookAt: ['licensing', 'host'],
  },
  {
    code: 0xa06,
    symbol: 'disconnectReasonInternalSecurityError2',
    title: 'Internal security error',
    meaning: 'A second check on the protection of the connection failed inside the client.',
    provesNot: 'It does not say whether the certificate, the encryption or the account was the matter.',
    lookAt: ['tls', 'certificate'],
  },
  {
    code: 0xb06,
    symbol: 'disconnectReasonEncryptionError',
    title: 'Encrypting failed',
    meaning: 'The client could not encrypt what it wanted to send.',
    lookAt: ['tls', 'client'],
  },
  {
    code: 0xc06,
    symbol: 'disconnectReasonDecryptionError',
    title: 'Decrypting failed',
    meaning:
      'What arrived could not be decrypted: it was damaged, changed on the way, or encrypted with another key.',
    provesNot: 'It does not prove that somebody tampered with the connection.',
    lookAt: ['tls', 'session'],
  },
  {
    code: 0xc08,
    symbol: 'disconnectReasonClientDecompressionError',
    title: 'Received data could not be unpacked',
    meaning: 'The client could not decompress what the far computer had sent.',
    lookAt: ['session'],
  },
] as const satisfies readonly CodeEntry[];

/** The main code of an mstsc dialog, as far as Microsoft lists it. */
export const disconnectReasons: CodeTable = {
  family: 'disconnect-reason',
  source: 'Microsoft, IMsTscAxEvents::OnDisconnected',
  entries: [...connectionReasons, ...signInDisconnectReasons],
};
