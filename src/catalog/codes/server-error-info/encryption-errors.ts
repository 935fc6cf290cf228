import type { CodeEntry } from '../../../core/decode/code-catalogue.ts';

/** The old Remote Desktop encryption failed; with TLS these do not occur ([MS-RDPBCGR] 5.3). */
export const encryptionErrors = [
  {
    code: 0x1191,
    symbol: 'ERRINFO_UPDATE_SESSION_KEY_FAILED',
    title: 'Renewing the session key failed',
    meaning: 'The old Remote Desktop encryption changes its key from time to time, and that failed.',
    lookAt: ['session'],
  },
  {
    code: 0x1192,
    symbol: 'ERRINFO_DECRYPT_FAILED',
    title: 'The far computer could not decrypt',
    meaning:
      'With the old Remote Desktop encryption, making the key or decrypting a message failed on the far computer.',
    provesNot: 'It does not prove that somebody tampered with the connection.',
    lookAt: ['session-setup', 'session'],
  },
  {
    code: 0x1193,
    symbol: 'ERRINFO_ENCRYPT_FAILED',
    title: 'The far computer could not encrypt',
    meaning: 'With the old Remote Desktop encryption, encrypting a message failed on the far computer.',
    lookAt: ['session', 'host'],
  },
  {
    code: 0x1194,
    symbol: 'ERRINFO_ENCRYPTION_PACKAGE_MISMATCH',
    title: 'No common kind of encryption',
    meaning: 'The client offered no kind of the old encryption that the far computer accepts at its level.',
    lookAt: ['negotiation', 'host'],
  },
  {
    code: 0x1195,
    symbol: 'ERRINFO_DECRYPT_FAILED2',
    title: 'A message came unencrypted',
    meaning:
      'The far computer expected encrypted data under the old encryption, and received a message in the clear.',
    lookAt: ['session'],
  },
  {
    code: 0x1196,
    symbol: 'ERRINFO_PEER_DISCONNECTED',
    title: 'The other side went away',
    meaning:
      'FreeRDP, an open source client, writes this number when the connection is lost without a message. Windows does not use it.',
    provesNot: 'It does not say who closed the connection, nor why.',
    lookAt: ['tcp', 'negotiation', 'tls'],
    source: 'FreeRDP, include/freerdp/error.h',
  },
] as const satisfies readonly CodeEntry[];
