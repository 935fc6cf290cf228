import type { Failure } from '../../shared/ipc/failure.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import type { Client } from '../../shared/ipc/sides.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

/** The settings as they are now, and the way to change them. */
export interface SettingsKeeper {
  readonly now: Store<Settings>;
  /** Takes effect at once. @returns why it could not be kept for the next start, or null. */
  readonly change: (changed: Partial<Settings>) => Promise<Failure | null>;
}

export function makeSettingsKeeper(client: Client, first: Settings): SettingsKeeper {
  const now = makeStore(first);
  return {
    now,
    change: async (changed) => {
      now.set({ ...now.get(), ...changed });
      const answer = await client.request('settings/write', changed);
      if (!answer.ok) return answer.failure;
      now.set(answer.value);
      return null;
    },
  };
}
