import type { LaunchRequest } from '../../shared/ipc/launch.ts';
import type { Client, Unchanged } from '../../shared/ipc/sides.ts';

type Take = (launch: Unchanged<LaunchRequest>) => void;

/** What the app is asked to open while its first screen is still being made. */
export interface HeldLaunches {
  /** Hands over what has come so far, and from now on each as it comes. */
  readonly handTo: (take: Take) => void;
}

/** Listens from now on. Main tells everything that it did not answer `start/read` with, and tells it once. */
export function holdLaunches(client: Pick<Client, 'subscribe'>): HeldLaunches {
  const held: Unchanged<LaunchRequest>[] = [];
  let receive: Take = (launch) => held.push(launch);
  client.subscribe('launch/requested', ({ launch }) => receive(launch));
  return {
    handTo(take) {
      receive = take;
      for (const launch of held.splice(0)) take(launch);
    },
  };
}
