import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

/** One client as a script sees it. */
export interface PracticeConnection {
  readonly socket: Socket;
  /** 1 for the first connection that the host accepted. */
  readonly number: number;
  /** Aborted when the connection is over or the host closes. */
  readonly over: AbortSignal;
  /** Ends at once with a TCP reset. */
  reset(): void;
  /** Ends with a FIN, after everything written has gone out. */
  close(): void;
  /** Reads and ignores whatever the client still sends, so that its end is noticed. */
  ignoreRest(): void;
  /** Resolves after that many milliseconds; rejects with an AbortError when the connection is over before. */
  pause(milliseconds: number): Promise<void>;
}

/** Nobody needs a practice connection for longer; forgotten ones must not pile up. */
const longestIdleMs = 120_000;

/** Prepares an accepted socket: from here on no behaviour of the client can throw. */
export function practiceConnection(socket: Socket, number: number): PracticeConnection {
  const over = new AbortController();
  // A client that resets is an everyday event here; 'close' follows and says all that matters.
  socket.on('error', () => undefined);
  socket.on('close', () => over.abort());
  socket.setNoDelay(true);
  socket.setTimeout(longestIdleMs, () => socket.destroy());
  return {
    socket,
    number,
    over: over.signal,
    reset: () => socket.resetAndDestroy(),
    close: () => endStream(socket),
    ignoreRest: () => void socket.resume(),
    pause: (milliseconds) => sleep(milliseconds, undefined, { signal: over.signal }),
  };
}

/** Ends a stream and reads on: closing with unread bytes would make the kernel send a reset instead of a FIN. */
export function endStream(stream: Duplex): void {
  stream.resume();
  stream.end();
}
