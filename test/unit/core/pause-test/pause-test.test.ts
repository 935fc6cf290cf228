import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterPauseEvent, firstStep, judgePause } from '../../../../src/core/pause-test/pause-test.ts';
import type {
  Connection,
  PauseEvent,
  PauseTest,
  SeenState,
} from '../../../../src/core/pause-test/pause-test.ts';

const failing: Connection = { healthy: false, failedPhase: 'tls', headline: 'It is cut.' };
const healthy: Connection = { healthy: true, failedPhase: null, headline: 'It is ready.' };
const failingLater: Connection = { healthy: false, failedPhase: 'nla', headline: 'It is refused.' };

const seen = (productState: SeenState): PauseEvent => ({ event: 'seen', productState });
const checked = (connection: Connection): PauseEvent => ({ event: 'checked', connection });
const run = (...events: readonly PauseEvent[]): PauseTest =>
  events.reduce<PauseTest>((test, event) => afterPauseEvent(test, event, failing), firstStep);

describe('a guided test', () => {
  it.each<[string, PauseEvent[], PauseTest]>([
    ['waits for the pause', [seen('on'), seen('unknown'), { event: 'says-on' }], { state: 'pause' }],
    ['believes the person', [{ event: 'says-paused' }], { state: 'check', wasSeenOff: false }],
    ['sees the pause by itself', [seen('on'), seen('snoozed')], { state: 'check', wasSeenOff: true }],
    [
      'is over when nobody paused anything',
      [{ event: 'stopped' }],
      { state: 'over', finding: null, isOn: true },
    ],
    [
      'reminds after the check',
      [{ event: 'says-paused' }, checked(healthy)],
      { state: 'switch-on', finding: 'is-the-cause', wasSeenOff: false },
    ],
    [
      'reminds also where the check was stopped',
      [{ event: 'says-paused' }, { event: 'stopped' }],
      { state: 'switch-on', finding: null, wasSeenOff: false },
    ],
    [
      'does not take what was never seen off for switched on',
      [{ event: 'says-paused' }, checked(failing), seen('on')],
      { state: 'switch-on', finding: 'no-difference', wasSeenOff: false },
    ],
    [
      'sees that it is on again',
      [{ event: 'says-paused' }, checked(failingLater), seen('off'), seen('on')],
      { state: 'over', finding: 'has-a-part', isOn: true },
    ],
    [
      'believes that it is on again',
      [seen('off'), checked(healthy), { event: 'says-on' }],
      { state: 'over', finding: 'is-the-cause', isOn: true },
    ],
    [
      'does not know when it is stopped before',
      [seen('off'), checked(healthy), { event: 'stopped' }],
      { state: 'over', finding: 'is-the-cause', isOn: null },
    ],
  ])('%s', (_what, events, expected) => {
    expect(run(...events)).toEqual(expected);
  });

  it('never ends sure of the protection once it was paused, unless somebody said or saw that it is on', () => {
    const event = fc.oneof(
      fc.constantFrom<PauseEvent>({ event: 'says-paused' }, { event: 'says-on' }, { event: 'stopped' }),
      fc.constantFrom<SeenState>('on', 'off', 'snoozed', 'expired', 'unknown').map(seen),
      fc.constantFrom(failing, healthy, failingLater).map(checked),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        let test: PauseTest = firstStep;
        let wasPaused = false;
        for (const each of events) {
          const next = afterPauseEvent(test, each, failing);
          wasPaused ||= next.state === 'check';
          if (next.state === 'over' && test.state !== 'over' && wasPaused && next.isOn === true)
            expect(each.event === 'says-on' || (each.event === 'seen' && each.productState === 'on')).toBe(
              true,
            );
          // What was paused is never left without a reminder.
          if (wasPaused && next.state === 'over' && test.state !== 'over')
            expect(test.state).toBe('switch-on');
          test = next;
        }
      }),
    );
  });

  it.each<[Connection, Connection, string]>([
    [failing, healthy, 'is-the-cause'],
    [failing, failingLater, 'has-a-part'],
    [failing, failing, 'no-difference'],
    [healthy, healthy, 'no-difference'],
    [healthy, failing, 'has-a-part'],
  ])('judges %o and then %o', (before, paused, expected) => {
    expect(judgePause(before, paused)).toBe(expected);
  });
});
