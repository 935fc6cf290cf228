import type { Client, RequestOutput } from '../../shared/ipc/sides.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

type Known = RequestOutput<'computer/read'>;

/** What can be changed on this computer. */
export interface Computer {
  /** null until the engine has said so. */
  readonly known: Store<Known | null>;
  readonly read: () => Promise<void>;
}

/** The engine that answers may end, and is started again twice. */
const mostQuestions = 3;

export function makeComputer(client: Pick<Client, 'request'>): Computer {
  const known = makeStore<Known | null>(null);
  return {
    known,
    async read() {
      for (let asked = 0; asked < mostQuestions; asked += 1) {
        const answer = await client.request('computer/read', {});
        if (!answer.ok) continue;
        known.set(answer.value);
        return;
      }
    },
  };
}
