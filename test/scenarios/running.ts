import type { RealServer } from '../servers/support/real-server.ts';
import type { Relay } from '../servers/support/relay.ts';
import type { RunningScenario } from './scenario.ts';

/** A server checked directly from this process. */
export function running(server: RealServer): RunningScenario {
  return { target: server.target, checkFrom: [], close: () => server.stop() };
}

/** A server behind a relay; a relay that does not start takes the server with it. */
export async function behind(server: RealServer, startRelay: () => Promise<Relay>): Promise<RunningScenario> {
  try {
    const relay = await startRelay();
    const close = async (): Promise<void> => {
      await relay.close();
      await server.stop();
    };
    return { target: relay.target, checkFrom: [], close };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
