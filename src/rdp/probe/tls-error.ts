/** How a TLS library's error reads as a break of the handshake. */
export interface TlsFailure {
  readonly how: 'alert' | 'foreign' | 'local';
  readonly alert: number | null;
  readonly code: string;
}

/** Codes with which OpenSSL says that what arrived is not a TLS record. */
const notTls = /WRONG_VERSION_NUMBER|UNKNOWN_PROTOCOL|HTTP_REQUEST|PACKET_LENGTH_TOO_LONG|BAD_RECORD_TYPE/u;

/** BoringSSL, which Electron carries, and OpenSSL name alerts by text; only OpenSSL adds the number. */
const alertsByName: readonly (readonly [RegExp, number])[] = [
  [/ALERT_(?:SSL_)?HANDSHAKE_FAILURE/u, 40],
  [/ALERT_PROTOCOL_VERSION/u, 70],
  [/ALERT_INSUFFICIENT_SECURITY/u, 71],
  [/ALERT_INTERNAL_ERROR/u, 80],
  [/ALERT_UNRECOGNIZED_NAME/u, 112],
  [/ALERT_ACCESS_DENIED/u, 49],
  [/ALERT_ILLEGAL_PARAMETER/u, 47],
  [/ALERT_DECODE_ERROR/u, 50],
  [/ALERT_DECRYPT_ERROR/u, 51],
  [/ALERT_UNEXPECTED_MESSAGE/u, 10],
];

/**
 * Reads an error of `node:tls`. An alert that our own side raised (unsupported protocol, no shared cipher) carries
 * no alert number of the peer and comes out as `local`.
 */
export function readTlsError(error: unknown): TlsFailure {
  const code = errorCode(error) ?? 'UNKNOWN';
  const message = error instanceof Error ? error.message : '';
  const numbered = /SSL alert number (?<number>\d{1,3})/u.exec(message)?.groups?.['number'];
  const named = alertsByName.find(([pattern]) => pattern.test(code))?.[1];
  const alert = numbered === undefined ? named : Number(numbered);
  if (alert !== undefined) return { how: 'alert', alert, code };
  return { how: notTls.test(code) ? 'foreign' : 'local', alert: null, code };
}

/** The system's or library's code of an error, at most 64 characters. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code.slice(0, 64) : null;
}

/** How an open connection ended, by the code of the system call that met it. */
export function connectionEnd(code: string): 'reset' | 'stalled' | 'unreachable' | 'local' {
  switch (code) {
    case 'ECONNRESET':
    case 'EPIPE':
      return 'reset';
    // The system has sent our bytes again and again and gives up (RFC 9293, 3.8.3).
    case 'ETIMEDOUT':
      return 'stalled';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
      return 'unreachable';
    default:
      return 'local';
  }
}

/** The system's errors name the call that met them; Node's own word for an early FIN, ECONNRESET too, has none. */
export function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && error.syscall !== undefined;
}
