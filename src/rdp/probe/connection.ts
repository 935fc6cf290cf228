import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { HandshakeMachine } from '../handshake/machine.ts';
import type {
  ByteCounts,
  HandshakeFacts,
  HandshakeInput,
  HandshakePhase,
  HandshakePlan,
} from '../handshake/types.ts';
import { connectionEnd, errorCode } from './tls-error.ts';
import { prepareTls, startTls } from './tls-session.ts';
import type { TlsOffer, TlsSession } from './tls-session.ts';
import { isTimeout } from './waiting.ts';

export interface ConnectionOptions {
  readonly address: string;
  readonly port: number;
  readonly plan: HandshakePlan;
  readonly tlsOffer: TlsOffer;
  /**
   * Aborting ends the connection at once; what was measured so far is kept. A TimeoutError as the reason counts as the
   * peer's silence, anything else as the user's stop.
   */
  readonly signal: AbortSignal;
  /** Called after every step, with the facts so far and the phase under way. */
  readonly onProgress?: (facts: HandshakeFacts, phase: HandshakePhase) => void;
}

/** How long a closed connection may take to say goodbye before it is dropped. */
const farewellMs = 500;

/** Runs one handshake on one connection. Never rejects: every failure is in the facts. */
export function runConnection(options: ConnectionOptions): Promise<HandshakeFacts> {
  return new Promise((resolve) => {
    if (options.signal.aborted) {
      const unstarted = new HandshakeMachine(options.plan, performance.now());
      unstarted.step({ type: 'cancelled', counts: { sent: 0, received: 0 } }, performance.now());
      resolve(unstarted.facts);
      return;
    }
    new Connection(options, resolve).open();
  });
}

class Connection {
  readonly #options: ConnectionOptions;
  readonly #machine: HandshakeMachine;
  readonly #resolve: (facts: HandshakeFacts) => void;
  readonly #socket: Socket;
  #tls: TlsSession | null = null;
  #timer: NodeJS.Timeout | undefined;
  readonly #cancel = (): void => this.#giveUp(isTimeout(this.#options.signal) ? 'deadline' : 'cancelled');

  constructor(options: ConnectionOptions, resolve: (facts: HandshakeFacts) => void) {
    this.#options = options;
    this.#resolve = resolve;
    if (options.plan.goal !== 'negotiation') prepareTls(options.tlsOffer);
    this.#machine = new HandshakeMachine(options.plan, performance.now());
    this.#socket = connect({ host: options.address, port: options.port, noDelay: true });
  }

  open(): void {
    const socket = this.#socket;
    this.#options.signal.addEventListener('abort', this.#cancel, { once: true });
    socket.once('connect', () => this.#feed({ type: 'connected' }));
    socket.on('data', (bytes: Buffer) => this.#feed({ type: 'received', bytes }));
    socket.once('end', () =>
      this.#feed({ type: 'ended', how: 'closed', code: null, counts: this.#counts() }),
    );
    socket.on('error', (error) => this.#socketFailed(error));
    this.#setTimer();
  }

  #counts(): ByteCounts {
    return { sent: this.#socket.bytesWritten, received: this.#socket.bytesRead };
  }

  #feed(input: HandshakeInput): void {
    if (this.#machine.phase === 'finished') return;
    for (const action of this.#machine.step(input, performance.now())) {
      switch (action.type) {
        case 'send':
          (this.#tls?.stream ?? this.#socket).write(action.bytes);
          break;
        case 'start-tls':
          // A turn of the event loop later (the first immediate still belongs to this turn): a reset that came right
          // behind the confirm then still meets the plain socket. Under TLS Node would take it for a close.
          setImmediate(() => setImmediate(() => this.#startTls(action.serverName)));
          break;
        case 'done':
          this.#finish();
          break;
      }
    }
    this.#options.onProgress?.(this.#machine.facts, this.#machine.phase);
    this.#setTimer();
  }

  #startTls(serverName: string | null): void {
    if (this.#machine.phase !== 'tls') return;
    this.#socket.removeAllListeners('data');
    this.#socket.removeAllListeners('end');
    this.#tls = startTls(this.#socket, { offer: this.#options.tlsOffer, serverName }, (input) =>
      this.#feed(input),
    );
  }

  #setTimer(): void {
    clearTimeout(this.#timer);
    const deadline = this.#machine.deadlineMs;
    if (deadline === null) return;
    const wait = Math.max(0, Math.ceil(deadline - performance.now()));
    this.#timer = setTimeout(() => this.#giveUp('deadline'), wait);
  }

  #giveUp(type: 'deadline' | 'cancelled'): void {
    this.#tls?.readCertificates();
    this.#feed({ type, counts: this.#counts() });
  }

  #socketFailed(error: unknown): void {
    const code = errorCode(error) ?? 'UNKNOWN';
    if (this.#machine.phase === 'tcp') {
      this.#feed({ type: 'connect-failed', how: connectFailure(code), code });
    } else {
      this.#feed({ type: 'ended', how: connectionEnd(code), code, counts: this.#counts() });
    }
  }

  /** Ends with FIN rather than reset, so that the server logs no failed connection; drops it if that hangs. */
  #finish(): void {
    clearTimeout(this.#timer);
    this.#options.signal.removeEventListener('abort', this.#cancel);
    const stream = this.#tls?.stream ?? this.#socket;
    if (this.#options.signal.aborted || this.#socket.connecting) {
      this.#socket.destroy();
    } else {
      stream.end();
      stream.resume();
      const drop = setTimeout(() => this.#socket.destroy(), farewellMs);
      drop.unref();
      this.#socket.once('close', () => clearTimeout(drop));
      this.#socket.unref();
    }
    this.#resolve(this.#machine.facts);
  }
}

type ConnectFailure = Extract<HandshakeInput, { type: 'connect-failed' }>['how'];

/** What the system says when no connection comes about. ETIMEDOUT is the system's own limit, not ours. */
function connectFailure(code: string): ConnectFailure {
  switch (code) {
    case 'ECONNREFUSED':
      return 'refused';
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'EADDRNOTAVAIL':
    case 'EHOSTDOWN':
    case 'ENETDOWN':
      return 'unreachable';
    case 'ETIMEDOUT':
      return 'stalled';
    case 'ECONNRESET':
    case 'ECONNABORTED':
      return 'reset';
    default:
      return 'local';
  }
}
