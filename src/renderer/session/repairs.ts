import type { RequestInput, RequestOutput } from '../../shared/ipc/sides.ts';
import type { HeldReport } from './held-report.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

export type ListedFix = RequestOutput<'fixes/list'>['fixes'][number];
export type FixStep = RequestInput<'fixes/preview'>['step'];
export type HistoryPlan = RequestOutput<'history/read'>['plans'][number];
export type HistoryEntry = HistoryPlan['entries'][number];

/** What the dialog of repairs is open for. */
export type RepairTask =
  | { readonly kind: 'fix'; readonly fix: ListedFix; readonly step: FixStep; readonly held: HeldReport }
  | { readonly kind: 'undo'; readonly plan: HistoryPlan }
  /** The change that was just made: no question is asked twice. */
  | { readonly kind: 'undo-again'; readonly planId: string; readonly held: HeldReport }
  | { readonly kind: 'undo-everything' }
  | { readonly kind: 'recover' };

/** One at a time: the dialog stands above everything else. */
export interface Repairs {
  /** With a number that no other task of this session has. */
  readonly opened: Store<{ readonly id: number; readonly task: RepairTask } | null>;
  readonly open: (task: RepairTask) => void;
  readonly close: () => void;
}

export function makeRepairs(): Repairs {
  const opened = makeStore<ReturnType<Repairs['opened']['get']>>(null);
  let id = 0;
  return {
    opened,
    open: (task) => {
      id += 1;
      opened.set({ id, task });
    },
    close: () => opened.set(null),
  };
}
