import { describe, expect, it } from 'vitest';
import { JournalFold } from '../../../../src/core/journal/fold.ts';
import { readRecords } from '../../../../src/core/journal/read-records.ts';
import { duePlans, selectUndo, type UndoSelection } from '../../../../src/core/journal/select-undo.ts';
import type { JournalEvent } from '../../../../src/shared/journal.ts';
import { actor, completedPlan, fileOf, id, numbered } from './support/records.ts';

const [first, second] = [completedPlan(id(1), id(11)), completedPlan(id(2), id(12))];
const undone = { kind: 'entry-undone', undoId: id(9), entryId: id(12) } as const;
const started = { kind: 'undo-started', undoId: id(9), actor, reason: 'asked', entryIds: [id(12)] } as const;
const finished = { kind: 'undo-finished', undoId: id(9), complete: true } as const;

function select(selection: UndoSelection, ...events: readonly JournalEvent[]) {
  const read = readRecords(fileOf(numbered(events)));
  const selected = selectUndo(new JournalFold(read).state, selection);
  return selected.ok ? selected.entryIds : selected.refusal;
}

describe('selectUndo', () => {
  it('takes the last change first', () => {
    expect(select({ undo: 'everything' }, ...first, ...second)).toEqual([id(12), id(11)]);
    expect(select({ undo: 'plan', planId: id(1) }, ...first, ...second)).toEqual([id(11)]);
    expect(select({ undo: 'entry', entryId: id(11) }, ...first, ...second)).toEqual([id(11)]);
    expect(select({ undo: 'last' }, ...first, ...second)).toEqual([id(12)]);
  });

  it('leaves out what is undone', () => {
    const events = [...first, ...second, started, undone, finished];
    expect(select({ undo: 'everything' }, ...events)).toEqual([id(11)]);
    expect(select({ undo: 'last' }, ...events)).toEqual([id(11)]);
    expect(select({ undo: 'entry', entryId: id(12) }, ...events)).toBe('nothing-to-undo');
    expect(select({ undo: 'plan', planId: id(2) }, ...events)).toBe('nothing-to-undo');
    expect(select({ undo: 'last' })).toBe('nothing-to-undo');
  });

  it('refuses what it does not know, and anything before unfinished work', () => {
    expect(select({ undo: 'entry', entryId: id(5) }, ...first)).toBe('unknown-entry');
    expect(select({ undo: 'plan', planId: id(5) }, ...first)).toBe('unknown-plan');
    expect(select({ undo: 'everything' }, ...first, ...second.slice(0, 4))).toBe('unfinished-work');
    expect(select({ undo: 'everything' }, ...first, ...second, started)).toBe('unfinished-work');
  });

  it('leaves the work of a newer version to that version, and does not let it block the rest', () => {
    const read = readRecords(fileOf(numbered([...first, ...second.slice(0, 4)])));
    const { state } = new JournalFold({ ...read, newer: [{ version: 2, sequence: 99, ids: [id(12)] }] });
    expect(selectUndo(state, { undo: 'everything' })).toEqual({ ok: true, entryIds: [id(11)] });
    const touched = new JournalFold({ ...read, newer: [{ version: 2, sequence: 99, ids: [id(12), id(1)] }] });
    expect(selectUndo(touched.state, { undo: 'plan', planId: id(1) })).toEqual({
      ok: false,
      refusal: 'written-by-newer-version',
    });
  });
});

describe('duePlans', () => {
  const until = '2026-11-21T09:00:00.000Z';
  const boxed = { kind: 'time-boxed', planId: id(1), until } as const;
  const due = (now: string, ...events: readonly JournalEvent[]) => {
    const { state } = new JournalFold(readRecords(fileOf(numbered(events))));
    return duePlans(state, new Date(now)).map(({ planId }) => planId);
  };

  it('names a plan from its time on, until it is undone or kept for good', () => {
    expect(due('2026-11-21T08:59:59.999Z', ...first, boxed)).toEqual([]);
    expect(due(until, ...first, boxed)).toEqual([id(1)]);
    expect(due(until, ...first, boxed, { ...boxed, until: null })).toEqual([]);
    expect(due(until, ...first, boxed, { kind: 'entry-undone', undoId: id(9), entryId: id(11) })).toEqual([]);
    expect(due(until, ...first.slice(0, 4), boxed)).toEqual([]);
  });

  it('names the newest first', () => {
    expect(due(until, ...first, boxed, ...second, { ...boxed, planId: id(2) })).toEqual([id(2), id(1)]);
  });
});
