import { createSecureContext, connect } from 'node:tls';
import type { ConnectionOptions, SecureContext, SecureContextOptions, TLSSocket } from 'node:tls';
import type { Socket } from 'node:net';
import type { X509Certificate } from 'node:crypto';
import type { Certificate } from '../../shared/facts.ts';
import type { ByteCounts, HandshakeInput } from '../handshake/types.ts';
import { certificateMaxBytes, parseCertificate } from './certificate.ts';
import { connectionEnd, errorCode, isSystemError, readTlsError } from './tls-error.ts';

/** Which handshake is offered: everything that old and new servers have, or TLS 1.2 alone. */
export type TlsOffer = 'everything' | 'tls-1.2-only';

/**
 * Everything is offered and nothing is verified: the probe wants to see what a server has, however weak, and judges
 * it afterwards. The curves are those of Windows, so that the ClientHello has the size that mstsc sends and does not
 * stall on a path where mstsc's would pass.
 */
const contextOptions = {
  // Node otherwise reads the trust store of this computer, some ten milliseconds that the first handshake would pay.
  ca: [],
  ciphers: 'DEFAULT:@SECLEVEL=0',
  ecdhCurve: 'X25519:P-256:P-384',
} satisfies SecureContextOptions;

const contexts = new Map<TlsOffer, SecureContext>();

function contextFor(offer: TlsOffer): SecureContext {
  const known = contexts.get(offer);
  if (known !== undefined) return known;
  const made = createSecureContext({
    ...contextOptions,
    minVersion: offer === 'everything' ? 'TLSv1' : 'TLSv1.2',
    maxVersion: offer === 'everything' ? 'TLSv1.3' : 'TLSv1.2',
  });
  contexts.set(offer, made);
  return made;
}

/** Makes ahead of a handshake what every one needs, so that making it does not count as the peer's time. */
export function prepareTls(offer: TlsOffer): void {
  contextFor(offer);
}

const longestChain = 10;

export interface TlsSession {
  readonly stream: TLSSocket;
  /** Reports the server's certificate if it has come by now; for when a handshake under way is given up. */
  readCertificates(): void;
}

/**
 * Runs TLS on a connected socket and reports what passes. The certificate is kept also when the rest fails, so it is
 * looked for early. In TLS 1.2 the event of `requestOCSP` comes one flight before the end. In TLS 1.3 it comes with the
 * end, but the certificate travels right behind the ServerHello, so it is looked for after that. Once the connection is
 * gone Node no longer has it.
 */
export function startTls(
  socket: Socket,
  options: { offer: TlsOffer; serverName: string | null },
  report: (input: HandshakeInput) => void,
): TlsSession {
  const counts = (): ByteCounts => ({ sent: socket.bytesWritten, received: socket.bytesRead });
  const settings: ConnectionOptions = {
    socket,
    secureContext: contextFor(options.offer),
    rejectUnauthorized: false,
    requestOCSP: true,
  };
  if (options.serverName !== null) settings.servername = options.serverName;
  const secure = connect(settings);

  let certificateSeen = false;
  const readCertificates = (): void => {
    if (certificateSeen || secure.destroyed) return;
    const leaf = secure.getPeerX509Certificate();
    if (leaf === undefined) return;
    certificateSeen = true;
    report({ type: 'tls-message', message: 'certificate', counts: counts() });
    report({ type: 'tls-certificates', ...parseChain(leaf) });
  };

  secure.once('keylog', (line: Buffer) => {
    // TLS 1.3 derives its first secret from the ServerHello; in TLS 1.2 the only line comes near the end.
    if (line.includes('HANDSHAKE_TRAFFIC_SECRET')) {
      report({ type: 'tls-message', message: 'server-hello', counts: counts() });
      setImmediate(readCertificates);
    }
  });
  secure.once('OCSPResponse', readCertificates);
  secure.once('secureConnect', () => {
    readCertificates();
    report({
      type: 'tls-established',
      version: secure.getProtocol() ?? 'unknown',
      cipher: secure.getCipher().name,
      counts: counts(),
    });
  });
  secure.on('data', (bytes: Buffer) => report({ type: 'received', bytes }));
  secure.once('end', () => report({ type: 'ended', how: 'closed', code: null, counts: counts() }));
  secure.on('error', (error) => report(inputFrom(error, counts())));
  return { stream: secure, readCertificates };
}

/** Node reports a reset and an early FIN with the same code; only a reset names the system call that met it. */
function inputFrom(error: unknown, counts: ByteCounts): HandshakeInput {
  const code = errorCode(error) ?? 'UNKNOWN';
  if (isSystemError(error)) return { type: 'ended', how: connectionEnd(code), code, counts };
  if (code === 'ECONNRESET') return { type: 'ended', how: 'closed', code, counts };
  return { type: 'tls-failed', ...readTlsError(error), counts };
}

function parseChain(leaf: X509Certificate): { chain: Certificate[]; unreadable: string | null } {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  for (
    let current: X509Certificate | undefined = leaf;
    current !== undefined && chain.length < longestChain && !seen.has(current.fingerprint256);
    current = current.issuerCertificate
  ) {
    seen.add(current.fingerprint256);
    if (current.raw.length > certificateMaxBytes && chain.length > 0) break;
    const parsed = parseCertificate(current.raw);
    if (!parsed.ok) return { chain, unreadable: chain.length === 0 ? parsed.reason : null };
    chain.push(parsed.certificate);
  }
  return { chain, unreadable: null };
}
