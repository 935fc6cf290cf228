import type { CauseId } from '../../shared/ids.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

export const pages = ['check', 'history', 'report', 'settings'] as const;
export type Page = (typeof pages)[number];

/** Where the person is: a page of the rail, or the page of a cause that was opened from the first. */
export type Place = { readonly page: Page } | { readonly page: 'cause'; readonly cause: CauseId };

export function makePlaces(): Store<Place> {
  return makeStore<Place>({ page: 'check' });
}
