import type { Answer } from '../../shared/ipc/failure.ts';
import type { Client, RequestOutput } from '../../shared/ipc/sides.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

export type HistoryAnswer = Answer<RequestOutput<'history/read'>>;

/** What was changed on this computer, kept up to date by the main process's word that something is new. */
export interface Changes {
  /** null until it is read the first time. */
  readonly history: Store<HistoryAnswer | null>;
  readonly read: () => Promise<void>;
}

export function makeChanges(client: Client): Changes {
  const history = makeStore<HistoryAnswer | null>(null);
  const read = async (): Promise<void> => history.set(await client.request('history/read', {}));
  client.subscribe('history/changed', () => void read());
  return { history, read };
}
