import { createSocket } from 'node:dgram';
import type { RemoteInfo, Socket as UdpSocket } from 'node:dgram';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { DelayLine } from './delay-line.ts';
import { formatTarget } from './real-server.ts';

export interface Endpoint {
  readonly host: string;
  readonly port: number;
}

export interface Relay extends Endpoint {
  /** `host:port` as a person types it. */
  readonly target: string;
  close(): Promise<void>;
}

export interface DelayRelayOptions {
  readonly server: Endpoint;
  /** Half of it each way. */
  readonly roundTripMs: number;
  /** Also relay datagrams on the same port number. */
  readonly udp?: boolean;
}

/**
 * A line with a long delay, in user space. The kernel accepts a connection at once, so a client sees no delay in `connect`;
 * its first bytes wait one round trip longer instead, and everything after the set-up happens when it would on a real line.
 */
export async function startDelayRelay(options: DelayRelayOptions): Promise<Relay> {
  const oneWayMs = options.roundTripMs / 2;
  const relay = await startTcpRelay((client) => {
    const server = connect(options.server.port, options.server.host);
    forward(client, server, oneWayMs, options.roundTripMs);
    forward(server, client, oneWayMs, 0);
    return server;
  });
  const datagrams = options.udp === true ? await relayDatagrams(relay.port, options.server, oneWayMs) : null;
  const close = async (): Promise<void> => {
    datagrams?.close();
    await relay.close();
  };
  return { ...relay, close };
}

type Passing = { readonly bytes: Buffer } | 'end' | 'reset';

function forward(from: Socket, to: Socket, delayMs: number, extraForFirstMs: number): void {
  const line = new DelayLine<Passing>((item) => {
    if (item === 'end') to.end();
    else if (item === 'reset') to.resetAndDestroy();
    else if (to.writable) to.write(item.bytes);
  });
  // What follows the first bytes closely must not overtake them: the line keeps the order.
  let extraMs = extraForFirstMs;
  const pass = (item: Passing): void => {
    line.push(item, delayMs + extraMs);
    extraMs = 0;
  };
  from.on('data', (bytes: Buffer) => pass({ bytes }));
  from.on('end', () => pass('end'));
  from.on('error', () => pass('reset'));
  to.on('close', () => line.clear());
}

/** Listens on a free loopback port; `open` connects each client to what stands behind the relay. */
export async function startTcpRelay(open: (client: Socket) => Socket | null): Promise<Relay> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    // Nagle's algorithm on the relay's own sockets would join segments and add delays of its own.
    socket.setNoDelay(true);
    // Both ends of every connection break in these tests; who has to know listens as well.
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  };
  const server = createServer({ allowHalfOpen: true }, (client) => {
    keep(client);
    const behind = open(client);
    if (behind !== null) keep(behind);
  });
  const port = await listen(server);
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  return { host: '127.0.0.1', port, target: formatTarget('127.0.0.1', port), close };
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  return address.port;
}

/** One socket toward the server per client, so that answers find their way back. */
async function relayDatagrams(port: number, server: Endpoint, delayMs: number): Promise<{ close(): void }> {
  const front = createSocket('udp4');
  const backs = new Map<string, UdpSocket>();
  const line = new DelayLine<() => void>((send) => send());
  const backFor = (client: RemoteInfo): UdpSocket => {
    const key = formatTarget(client.address, client.port);
    let back = backs.get(key);
    if (back === undefined) {
      back = createSocket('udp4');
      // A port on which nobody listens answers with ICMP, which arrives here as an error: silence for the client.
      back.on('error', () => undefined);
      back.on('message', (bytes) => line.push(() => front.send(bytes, client.port, client.address), delayMs));
      backs.set(key, back);
    }
    return back;
  };
  front.on('message', (bytes, client) => {
    const back = backFor(client);
    line.push(() => back.send(bytes, server.port, server.host), delayMs);
  });
  front.bind(port, '127.0.0.1');
  await once(front, 'listening');
  return {
    close: () => {
      line.clear();
      front.close();
      for (const back of backs.values()) back.close();
    },
  };
}
