import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { practiceConnection } from '../../../../../src/rdp/practice/practice-connection.ts';
import type { Script, UdpBehaviour } from '../../../../../src/rdp/practice/scenario.ts';
import { startUdpResponder } from '../../../../../src/rdp/practice/udp-responder.ts';

interface Visit {
  readonly address: string;
  readonly fromMs: number;
  /** When the client ended it; infinite while it has not. */
  toMs: number;
}

export interface CountingServer {
  readonly port: number;
  /** Connections that came to an address. */
  visits(address?: string): number;
  /** Connections that were open at the same time for longer than a goodbye takes. */
  mostAtOnce(): number;
  openSockets(): number;
  close(): Promise<void>;
}

export interface CountingServerOptions {
  readonly script: Script;
  readonly addresses?: readonly string[];
  readonly udp?: UdpBehaviour;
  readonly allowHalfOpen?: boolean;
}

/** The end of one connection and the start of the next may cross; on a busy machine by some milliseconds. */
const goodbyeMs = 60;

/** Plays a script to every client, on one port of one or more loopback addresses, and counts. */
export async function startCountingServer(options: CountingServerOptions): Promise<CountingServer> {
  const { script, addresses = ['127.0.0.1'], udp = 'closed', allowHalfOpen = false } = options;
  const visits: Visit[] = [];
  const sockets = new Set<Socket>();
  const accept = (address: string, socket: Socket): void => {
    const visit: Visit = { address, fromMs: performance.now(), toMs: Number.POSITIVE_INFINITY };
    const over = (): void => void (visit.toMs = Math.min(visit.toMs, performance.now()));
    visits.push(visit);
    sockets.add(socket);
    socket.on('end', over);
    socket.on('close', () => {
      over();
      sockets.delete(socket);
    });
    const connection = practiceConnection(socket, visits.length);
    // A pause that the client's end cut short rejects; any other failure shows in what the client sees.
    void Promise.resolve(script(connection)).catch(() => socket.destroy());
  };

  const servers: Server[] = [];
  let port = 0;
  for (const address of addresses) {
    const server = createServer({ allowHalfOpen }, (socket) => accept(address, socket));
    server.listen(port, address, 1024);
    await once(server, 'listening');
    ({ port } = server.address() as AddressInfo);
    servers.push(server);
  }
  const responder = await startUdpResponder(udp, addresses[0] ?? '127.0.0.1', port);

  return {
    port,
    visits: (address) => visits.filter((visit) => address === undefined || visit.address === address).length,
    mostAtOnce: () =>
      Math.max(
        0,
        ...visits.map(
          ({ fromMs }) =>
            visits.filter((other) => other.fromMs <= fromMs && other.toMs > fromMs + goodbyeMs).length,
        ),
      ),
    openSockets: () => sockets.size,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([
        ...servers.map((server) => new Promise((resolve) => server.close(resolve))),
        responder.close(),
      ]);
    },
  };
}
