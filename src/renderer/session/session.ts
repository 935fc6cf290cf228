import { createContext, useContext } from 'react';
import type { Client, RequestOutput } from '../../shared/ipc/sides.ts';
import type { Changes } from './changes.ts';
import { makeChanges } from './changes.ts';
import type { Checks } from './checks.ts';
import { makeChecks } from './checks.ts';
import type { Computer } from './computer.ts';
import { makeComputer } from './computer.ts';
import type { Documents } from './documents.ts';
import { makeDocuments } from './documents.ts';
import type { Place } from './places.ts';
import { makePlaces } from './places.ts';
import type { Repairs } from './repairs.ts';
import { makeRepairs } from './repairs.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import { makeSettingsKeeper } from './settings-keeper.ts';
import type { Store } from './store.ts';
import { makeStore } from './store.ts';

/** What every part of the interface can reach: made once, when the window opens. */
export interface Session {
  readonly client: Client;
  readonly start: RequestOutput<'start/read'>;
  readonly computer: Computer;
  readonly checks: Checks;
  readonly places: Store<Place>;
  readonly documents: Documents;
  readonly changes: Changes;
  readonly repairs: Repairs;
  readonly settings: SettingsKeeper;
  /** What the person has read and closed. */
  readonly noticed: { readonly restart: Store<boolean> };
}

export function makeSession(client: Client, start: RequestOutput<'start/read'>): Session {
  const checks = makeChecks(client);
  const places = makePlaces();
  return {
    client,
    start,
    computer: makeComputer(client),
    checks,
    places,
    documents: makeDocuments(client, checks, places),
    changes: makeChanges(client),
    repairs: makeRepairs(),
    settings: makeSettingsKeeper(client, start.settings),
    noticed: { restart: makeStore(false) },
  };
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('A part of the interface is used outside of SessionContext.');
  return session;
}
