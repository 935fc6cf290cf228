import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { practiceConnection } from './practice-connection.ts';
import { practiceScenarios } from './practice-scenarios.ts';
import type { PracticeScenario } from './scenario.ts';
import { startUdpResponder, type UdpResponder } from './udp-responder.ts';

export interface PracticeHostOptions {
  readonly scenario: string;
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The address to listen on; by default only this computer can reach it. */
  readonly host?: string;
  /** Hears about errors of the practice host itself; clients that misbehave are not among them. */
  readonly onError?: (error: unknown) => void;
}

export interface PracticeHost {
  readonly scenario: PracticeScenario;
  readonly host: string;
  readonly port: number;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

export class UnknownScenarioError extends Error {
  constructor(name: string) {
    super(`There is no practice scenario named "${name}".`);
    this.name = 'UnknownScenarioError';
  }
}

/** A free TCP port may be taken for UDP, so the search for one that is free for both needs more than one try. */
const portTries = 8;

/**
 * Starts a host that plays a scenario until it is closed.
 * @throws UnknownScenarioError, or the system's error (EADDRINUSE, EACCES, EADDRNOTAVAIL) when the port cannot be had.
 */
export async function startPracticeHost(options: PracticeHostOptions): Promise<PracticeHost> {
  const scenario = practiceScenarios.find(({ name }) => name === options.scenario);
  if (scenario === undefined) throw new UnknownScenarioError(options.scenario);
  const { host = '127.0.0.1', port = 0, onError = () => undefined } = options;

  const sockets = new Set<Socket>();
  const { listener, udp } = await listen(scenario, host, port, portTries);
  let accepted = 0;
  listener.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    accepted += 1;
    void play(scenario, socket, accepted, onError);
  });

  return {
    scenario,
    host,
    port: portOf(listener),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([new Promise((resolve) => listener.close(resolve)), udp.close()]);
    },
  };
}

async function play(
  scenario: PracticeScenario,
  socket: Socket,
  number: number,
  onError: (error: unknown) => void,
): Promise<void> {
  const connection = practiceConnection(socket, number);
  try {
    await scenario.script(connection);
  } catch (error) {
    // A pause that the end of the connection cut short.
    if (connection.over.aborted) return;
    socket.destroy();
    onError(error);
  }
}

interface Listening {
  readonly listener: Server;
  readonly udp: UdpResponder;
}

async function listen(
  scenario: PracticeScenario,
  host: string,
  port: number,
  triesLeft: number,
): Promise<Listening> {
  const listener = createServer();
  listener.listen(port, host, 1024);
  await once(listener, 'listening');
  try {
    return { listener, udp: await startUdpResponder(scenario.udp, host, portOf(listener)) };
  } catch (error) {
    await new Promise((resolve) => listener.close(resolve));
    if (port !== 0 || triesLeft <= 1) throw error;
    return listen(scenario, host, port, triesLeft - 1);
  }
}

function portOf(listener: Server): number {
  const address = listener.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
