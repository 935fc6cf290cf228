import type { ClientFixId } from '../../shared/ids.ts';
import type { Target } from '../../shared/target.ts';

/** Which fixes, and what of their parameters was given; the rest comes from a report or a check. */
export interface FixChoice {
  readonly fixes: readonly ClientFixId[];
  readonly target: Target | null;
  readonly reportFile: string | null;
  /** Not for one computer alone. */
  readonly allTargets: boolean;
  readonly adapter: { readonly interfaceId: string; readonly family: 4 | 6 } | null;
  readonly mtuBytes: number | null;
}

interface RepairOptions {
  readonly json: boolean;
  /** Path of a practice computer that stands in for this one; null: this computer. */
  readonly practiceFile: string | null;
}

export interface FixesInvocation extends RepairOptions {
  readonly command: 'fixes';
  readonly reportFile: string | null;
}

export interface PlanInvocation extends RepairOptions, FixChoice {
  readonly command: 'plan';
  /** For each check of the connection. */
  readonly timeoutMs: number;
}

export interface ApplyInvocation extends RepairOptions, FixChoice {
  readonly command: 'apply';
  readonly timeoutMs: number;
  /** Nobody is asked whether to go on. */
  readonly yes: boolean;
  /** The system may ask for the rights of an administrator. */
  readonly elevate: boolean;
  /** After this long it is undone by itself; null: never. */
  readonly revertAfterMs: number | null;
}

/** What `undo` is about: something that was done, what is due, or what was cut short. */
export type UndoChoice =
  /** Of a fix or of a plan. */
  | { readonly undo: 'id'; readonly id: string }
  | { readonly undo: 'last' }
  | { readonly undo: 'everything' }
  | { readonly undo: 'due' }
  | { readonly undo: 'unfinished' };

export interface UndoInvocation extends RepairOptions {
  readonly command: 'undo';
  readonly choice: UndoChoice;
  readonly yes: boolean;
  readonly elevate: boolean;
  /** What to do with a value that somebody changed since; null: ask, or leave it where nobody can be asked. */
  readonly ifChanged: 'restore' | 'keep' | null;
}

export interface HistoryInvocation extends RepairOptions {
  readonly command: 'history';
}

export type RepairInvocation =
  FixesInvocation | PlanInvocation | ApplyInvocation | UndoInvocation | HistoryInvocation;
