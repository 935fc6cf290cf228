import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JournalFold } from '../../../../src/core/journal/fold.ts';
import { readRecords } from '../../../../src/core/journal/read-records.ts';
import { isOpen, type JournalState } from '../../../../src/core/journal/state.ts';
import type { JournalEvent } from '../../../../src/shared/journal.ts';
import { actor, anyEvents, captured, completedPlan, fileOf, id, numbered } from './support/records.ts';

const [planId, entryId, undoId] = [id(1), id(2), id(9)];
const place = { entryId, operation: 0 };

function fold(...events: readonly JournalEvent[]): JournalState {
  const folded = new JournalFold();
  for (const record of numbered(events)) folded.add(record);
  return folded.state;
}
const entryOf = (state: JournalState) => state.plans[0]!.entries[0]!;
const statuses = (...events: readonly JournalEvent[]): readonly string[] => {
  const state = fold(...events);
  return [
    state.plans[0]!.status,
    entryOf(state).status,
    ...entryOf(state).operations.map(({ status }) => status),
  ];
};

describe('JournalFold', () => {
  it('knows at each record of a plan where it stands', () => {
    const events = completedPlan(planId, entryId);
    expect(events.map((_, index) => statuses(...events.slice(0, index + 1)))).toEqual([
      ['unfinished', 'unfinished'],
      ['unfinished', 'unfinished'],
      ['unfinished', 'unfinished', 'captured'],
      ['unfinished', 'unfinished', 'applied'],
      ['unfinished', 'unfinished', 'applied'],
      ['unfinished', 'unfinished', 'applied'],
      ['completed', 'applied', 'applied'],
    ]);
  });

  it('knows at each record of a roll-back and of an undo where it stands', () => {
    const half = completedPlan(planId, entryId).slice(0, 4);
    const restoring = {
      kind: 'operation-restoring',
      ...place,
      found: 'x',
      decision: 'unchanged-since',
    } as const;
    const restored = { kind: 'operation-restored', ...place, how: 'restored', lost: [] } as const;
    const failedRestore = {
      kind: 'operation-restore-failed',
      ...place,
      left: { image: 'half' },
      message: 'no',
    } as const;
    expect(statuses(...half, restoring)).toEqual(['unfinished', 'unfinished', 'restoring']);
    expect(statuses(...half, restoring, restored)).toEqual(['unfinished', 'unfinished', 'restored']);
    expect(statuses(...half, restored, { kind: 'rolled-back', planId })).toEqual([
      'rolled-back',
      'rolled-back',
      'restored',
    ]);

    const whole = completedPlan(planId, entryId);
    const started = { kind: 'undo-started', undoId, actor, reason: 'asked', entryIds: [entryId] } as const;
    const undone = { kind: 'entry-undone', undoId, entryId } as const;
    expect(statuses(...whole, started, restoring)).toEqual(['completed', 'partly-undone', 'restoring']);
    expect(statuses(...whole, started, restoring, failedRestore)).toEqual([
      'completed',
      'applied',
      'applied',
    ]);
    expect(statuses(...whole, started, restored, undone)).toEqual(['completed', 'undone', 'restored']);
    expect(fold(...whole, started).openUndos).toEqual([{ undoId, reason: 'asked', entryIds: [entryId] }]);
    expect(fold(...whole, started, undone).openUndos).toEqual([{ undoId, reason: 'asked', entryIds: [] }]);
    const finished = { kind: 'undo-finished', undoId, complete: true } as const;
    expect(fold(...whole, started, undone, finished).openUndos).toEqual([]);
  });

  it('takes what a failed restore left for ours, so that a later change still shows', () => {
    const left = { image: 'half' };
    const state = fold(...completedPlan(planId, entryId), {
      kind: 'operation-restore-failed',
      ...place,
      left,
      message: 'no',
    });
    expect(entryOf(state).operations[0]!.after).toEqual(left);
  });

  it('keeps the last word on when a plan returns', () => {
    const [started] = completedPlan(planId, entryId);
    const until = '2026-11-21T09:00:00.000Z';
    const boxed = { kind: 'time-boxed', planId, until } as const;
    expect(fold(started, boxed).plans[0]!.returnsAt).toBe(until);
    expect(fold(started, boxed, { ...boxed, until: null }).plans[0]!.returnsAt).toBeNull();
  });

  it('saves what it can of a plan whose first records are lost', () => {
    const [, , capture, applied, , , finished] = completedPlan(planId, entryId);
    const state = fold(capture, applied, finished);
    expect(state.plans[0]).toMatchObject({ status: 'completed', started: null });
    expect(entryOf(state)).toMatchObject({ fix: 'disable-udp', status: 'applied', incomplete: true });
    expect(entryOf(state).operations[0]).toMatchObject({ before: 'before', after: { image: 'after' } });
  });

  it('marks an entry incomplete when a before-image is lost', () => {
    const [started, stepStarted, , applied, , stepFinished, finished] = completedPlan(planId, entryId);
    const late = fold(
      started,
      { ...stepStarted, operationCount: 2 },
      captured(planId, entryId, 0, 'x'),
      stepFinished,
    );
    expect(entryOf(late).incomplete).toBe(true);
    const missing = fold(started, stepStarted, applied, stepFinished, finished);
    expect(entryOf(missing)).toMatchObject({ incomplete: true, operations: [] });
    expect(missing.notes).toMatchObject([
      { note: 'inconsistent', reason: 'what was there before is not known' },
    ]);
  });

  it('does not let a second capture replace the first before-image', () => {
    const [started, stepStarted, capture] = completedPlan(planId, entryId);
    const state = fold(started, stepStarted, capture, { ...capture, before: 'forged' });
    expect(entryOf(state).operations[0]!.before).toBe('before');
    expect(state.notes).toHaveLength(1);
  });

  it('leaves what a newer version has written about alone', () => {
    const read = readRecords(fileOf(numbered(completedPlan(planId, entryId))));
    const touched = (...ids: string[]) =>
      new JournalFold({ ...read, newer: [{ version: 2, sequence: 8, ids }] }).state.plans[0]!.touchedByNewer;
    expect([touched(planId), touched(entryId), touched(id(77))]).toEqual([true, true, false]);
  });

  it('gives states that later records do not change', () => {
    const folded = new JournalFold();
    const records = numbered(completedPlan(planId, entryId));
    const seen = records.map((record) => {
      folded.add(record);
      return [folded.state, JSON.stringify(folded.state)] as const;
    });
    for (const [state, text] of seen) expect(JSON.stringify(state)).toBe(text);
  });

  it('makes a consistent state of any records, and of any prefix of them', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const folded = new JournalFold();
        for (const record of numbered(events)) {
          folded.add(record);
          expectConsistent(folded.state);
        }
        // Adding up one by one and from a file are the same.
        expect(new JournalFold(readRecords(fileOf(numbered(events)))).state).toEqual(folded.state);
      }),
    );
  });
});

function expectConsistent({ plans, notes }: JournalState): void {
  expect(new Set(plans.map((plan) => plan.planId)).size).toBe(plans.length);
  for (const plan of plans) {
    for (const entry of plan.entries) {
      expect(entry.planId).toBe(plan.planId);
      if (plan.status !== 'completed') expect(entry.status).toBe(plan.status);
      if (entry.status === 'applied') expect(entry.operations.every(isOpen)).toBe(true);
      // What is known to be applied has a before-image: without one there is no operation in the state.
      for (const operation of entry.operations) expect(operation.before).not.toBeUndefined();
    }
  }
  expect(notes.every(({ note }) => note === 'inconsistent')).toBe(true);
}
