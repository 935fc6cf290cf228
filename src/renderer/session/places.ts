import type { CauseId } from '../../shared/ids.ts';
import type { HeldReport } from './held-report.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

export const pages = ['check', 'history', 'report', 'settings'] as const;
export type Page = (typeof pages)[number];

/** Where the person is: a page of the rail, or one that was opened from such a page. */
export type Place =
  | { readonly page: Page }
  | { readonly page: 'cause'; readonly cause: CauseId }
  | { readonly page: 'compare'; readonly a: HeldReport; readonly b: HeldReport };

export function makePlaces(): Store<Place> {
  return makeStore<Place>({ page: 'check' });
}
