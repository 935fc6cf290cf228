import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { startTcpRelay } from './relay.ts';
import type { Endpoint, Relay } from './relay.ts';

export type Direction = 'to-server' | 'to-client';

/**
 * What happens at the point of the fault, to the client: a reset, an orderly close, nothing ever again, or nothing for a
 * while and then a reset, as a middle box does that forgets quiet connections.
 */
export type FaultAction = 'reset' | 'close' | 'stall' | { readonly resetAfterSilenceMs: number };

export type Fault =
  /** The client is accepted; the server is never asked. */
  | { readonly at: 'accept'; readonly action: FaultAction }
  /**
   * So many bytes pass in one direction, counted from the start or from the end of the first TPKT packet (the X.224 request
   * or confirm). The fault strikes when the next byte comes.
   */
  | {
      readonly at: 'bytes';
      readonly direction: Direction;
      readonly from: 'start' | 'x224';
      readonly bytes: number;
      readonly action: FaultAction;
    }
  /** No fault: every byte passes, each in a segment of its own. */
  | { readonly at: 'never'; readonly segmentBytes: 1 };

export interface FaultRelayOptions {
  readonly server: Endpoint;
  readonly fault: Fault;
  /** Which connections suffer, counted from 0 in the order of arrival; all of them unless told. */
  readonly affects?: (connection: number) => boolean;
}

/** A proxy in front of a real server that breaks each connection at one chosen point. */
export function startFaultRelay(options: FaultRelayOptions): Promise<Relay> {
  let connections = 0;
  return startTcpRelay((client) => {
    const affected = options.affects?.(connections) ?? true;
    connections += 1;
    const { fault } = options;
    if (affected && fault.at === 'accept') {
      strike(client, null, fault.action);
      return null;
    }
    const server = connect(options.server.port, options.server.host);
    for (const direction of ['to-server', 'to-client'] as const) {
      const [from, to] = direction === 'to-server' ? [client, server] : [server, client];
      const faulty = affected ? chunkHandler(fault, direction, client, server) : null;
      pipe(from, to, faulty ?? ((bytes) => to.write(bytes)), affected && fault.at === 'never');
    }
    return server;
  });
}

/** What to do with each chunk of one direction; null: the fault leaves this direction alone. */
function chunkHandler(
  fault: Fault,
  direction: Direction,
  client: Socket,
  server: Socket,
): ((bytes: Buffer) => void) | null {
  const to = direction === 'to-server' ? server : client;
  if (fault.at !== 'bytes' || fault.direction !== direction) return null;
  let seen: Buffer = Buffer.alloc(0);
  let struck = false;
  return (bytes) => {
    if (struck) return;
    const before = seen.length;
    seen = Buffer.concat([seen, bytes]);
    const limit = fault.bytes + (fault.from === 'x224' ? tpktLength(seen) : 0);
    to.write(seen.subarray(before, limit));
    if (seen.length <= limit) return;
    struck = true;
    strike(client, server, fault.action);
  };
}

/** Length of the TPKT packet (RFC 1006, 6) at the start; endless until its header is there. */
function tpktLength(bytes: Buffer): number {
  return bytes.length < 4 ? Number.POSITIVE_INFINITY : bytes.readUInt16BE(2);
}

function pipe(from: Socket, to: Socket, onChunk: (bytes: Buffer) => void, apart: boolean): void {
  let passed = Promise.resolve();
  from.on('data', (bytes: Buffer) => {
    if (apart) passed = passed.then(() => writeApart(to, bytes));
    else if (to.writable) onChunk(bytes);
  });
  from.on('end', () => {
    passed = passed.then(() => void to.end());
  });
  from.on('error', () => to.resetAndDestroy());
}

/** One byte per segment: the next is handed over only when the kernel has taken the one before. */
async function writeApart(to: Socket, bytes: Buffer): Promise<void> {
  for (const byte of bytes) {
    if (!to.writable) return;
    // Called with an error once the socket is gone; the loop then ends by itself.
    await new Promise<void>((resolve) => to.write(Buffer.of(byte), () => resolve()));
  }
}

function strike(client: Socket, server: Socket | null, action: FaultAction): void {
  // The server's own end must not reach the client any more: from here on the fault alone decides what it sees.
  for (const event of ['data', 'end', 'error']) server?.removeAllListeners(event);
  server?.on('error', () => undefined).resume();
  if (action === 'reset') {
    client.resetAndDestroy();
    server?.destroy();
  } else if (action === 'close') {
    client.end();
    client.resume();
  } else {
    // Take and forget: the client's kernel gets its acknowledgements, the client gets no answer.
    client.removeAllListeners('data').resume();
    if (action === 'stall') return;
    const timer = setTimeout(() => client.resetAndDestroy(), action.resetAfterSilenceMs);
    client.once('close', () => clearTimeout(timer));
  }
}
