import type { Verdict } from '../../shared/report.ts';

/**
 * A guided test of a security product: a person pauses it in its own window, the connection is checked again by
 * itself, and the person is reminded until it is on again. Nothing here ever switches protection off or on.
 */

/** What is to be paused, and how; from the catalogue of products. */
export interface PauseSubject {
  readonly productId: string;
  readonly product: string;
  readonly by: 'user' | 'administrator';
  readonly steps: readonly string[];
  readonly undo: string;
}

/** As Windows tells it; many products never do. */
export type SeenState = 'on' | 'off' | 'snoozed' | 'expired' | 'unknown';

/** How far the connection got. */
export type Connection = Pick<Verdict, 'healthy' | 'failedPhase' | 'headline'>;

/**
 * - `is-the-cause`: with the product paused the connection gets through.
 * - `has-a-part`: it fails in another way.
 * - `no-difference`: it fails in the same way.
 */
export type PauseFinding = 'is-the-cause' | 'has-a-part' | 'no-difference';

export type PauseTest =
  /** The person is shown the steps. */
  | { readonly state: 'pause' }
  /** Whoever runs this checks the connection and tells the result. */
  | { readonly state: 'check'; readonly wasSeenOff: boolean }
  /** The person is reminded until it is on again. null: the check did not come to an end. */
  | { readonly state: 'switch-on'; readonly finding: PauseFinding | null; readonly wasSeenOff: boolean }
  /** `isOn` null: nobody knows whether it is on again, so the last word is a reminder. */
  | { readonly state: 'over'; readonly finding: PauseFinding | null; readonly isOn: boolean | null };

export type PauseEvent =
  | { readonly event: 'says-paused' }
  | { readonly event: 'seen'; readonly productState: SeenState }
  | { readonly event: 'checked'; readonly connection: Connection }
  | { readonly event: 'says-on' }
  | { readonly event: 'stopped' };

export const firstStep: PauseTest = { state: 'pause' };

/** What follows. An event that means nothing in this state changes nothing. */
export function afterPauseEvent(test: PauseTest, event: PauseEvent, before: Connection): PauseTest {
  switch (test.state) {
    case 'pause':
      return afterPause(test, event);
    case 'check':
      return afterCheck(test, event, before);
    case 'switch-on':
      return afterSwitchOn(test, event);
    case 'over':
      return test;
  }
}

function isOff(state: SeenState): boolean {
  return state === 'off' || state === 'snoozed';
}

function afterPause(test: PauseTest, event: PauseEvent): PauseTest {
  if (event.event === 'says-paused') return { state: 'check', wasSeenOff: false };
  if (event.event === 'seen' && isOff(event.productState)) return { state: 'check', wasSeenOff: true };
  // Nobody said or saw that it was paused.
  return event.event === 'stopped' ? { state: 'over', finding: null, isOn: true } : test;
}

function afterCheck(test: PauseTest & { state: 'check' }, event: PauseEvent, before: Connection): PauseTest {
  const { wasSeenOff } = test;
  switch (event.event) {
    case 'checked':
      return { state: 'switch-on', finding: judgePause(before, event.connection), wasSeenOff };
    case 'seen':
      return isOff(event.productState) ? { ...test, wasSeenOff: true } : test;
    // Protection may be off by now, whatever became of the check.
    case 'stopped':
      return { state: 'switch-on', finding: null, wasSeenOff };
    default:
      return test;
  }
}

function afterSwitchOn(test: PauseTest & { state: 'switch-on' }, event: PauseEvent): PauseTest {
  const { finding, wasSeenOff } = test;
  switch (event.event) {
    case 'says-on':
      return { state: 'over', finding, isOn: true };
    case 'seen':
      if (isOff(event.productState)) return { ...test, wasSeenOff: true };
      // What was never seen to be off tells nothing by being on.
      return event.productState === 'on' && wasSeenOff ? { state: 'over', finding, isOn: true } : test;
    case 'stopped':
      return { state: 'over', finding, isOn: null };
    default:
      return test;
  }
}

/** What a pause shows, by how far the connection got without it and with it. */
export function judgePause(before: Connection, paused: Connection): PauseFinding {
  if (paused.healthy) return before.healthy ? 'no-difference' : 'is-the-cause';
  return paused.failedPhase === before.failedPhase ? 'no-difference' : 'has-a-part';
}
