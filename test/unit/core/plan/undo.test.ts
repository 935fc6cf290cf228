import { describe, expect, it } from 'vitest';
import { duePlans } from '../../../../src/core/journal/select-undo.ts';
import type { ChangedSince, ChangedSinceAnswer, PlanContext } from '../../../../src/core/plan/context.ts';
import { executePlan } from '../../../../src/core/plan/execute-plan.ts';
import type { PlannedStep } from '../../../../src/core/plan/operation-kind.ts';
import { recover } from '../../../../src/core/plan/recover.ts';
import { undo } from '../../../../src/core/plan/undo.ts';
import { FakeDisk } from '../../journal/support/fake-disk.ts';
import { FakeMachine, setCell, trouble } from '../../journal/support/fake-machine.ts';
import { plan, session, step } from '../../journal/support/session.ts';

/** A machine on which one plan was carried out. */
async function afterPlan(start: Record<string, string>, ...steps: readonly PlannedStep[]) {
  const [disk, machine] = [new FakeDisk(), new FakeMachine(start)];
  const inSession = <Value>(
    use: Parameters<typeof session<Value>>[2],
    changes: Partial<PlanContext> = {},
  ): Promise<Value> => session(disk, machine, use, changes);
  await inSession((context) => executePlan(plan(...steps), context));
  const statuses = () =>
    inSession((_, journal) =>
      Promise.resolve(journal.state.plans.flatMap(({ entries }) => entries.map(({ status }) => status))),
    );
  return { disk, machine, inSession, statuses };
}

const undoAll = (context: PlanContext) => undo({ undo: 'everything' }, 'asked', context);
const answering = (answer: ChangedSinceAnswer, asked: ChangedSince[] = []) => ({
  askChangedSince: (change: ChangedSince) => {
    asked.push(change);
    return Promise.resolve(answer);
  },
});

describe('undo', () => {
  it('brings back what was there, in a later run of the program', async () => {
    const { machine, inSession, statuses } = await afterPlan(
      { a: 'old' },
      step(setCell('a', 'new'), setCell('b', 'new')),
    );
    expect(await inSession(undoAll)).toMatchObject({ outcome: 'undone', lost: [] });
    expect(machine.snapshot()).toEqual({ a: 'old' });
    expect(await statuses()).toEqual(['undone']);
    expect(await inSession(undoAll)).toEqual({ outcome: 'refused', refusal: 'nothing-to-undo' });
  });

  it('undoes one entry and leaves the others', async () => {
    const { machine, inSession, statuses } = await afterPlan(
      {},
      step(setCell('a', 'new')),
      step(setCell('b', 'new')),
    );
    await inSession((context, journal) => {
      const { entryId } = journal.state.plans[0]!.entries[0]!;
      return undo({ undo: 'entry', entryId }, 'asked', context);
    });
    expect(machine.snapshot()).toEqual({ b: 'new' });
    expect(await statuses()).toEqual(['undone', 'applied']);
  });

  it('undoes several plans on the same thing in reverse order', async () => {
    const { machine, inSession } = await afterPlan({ a: '0' }, step(setCell('a', '1'), setCell('a', '2')));
    await inSession((context) => executePlan(plan(step(setCell('a', '3'))), context));
    expect(await inSession(undoAll, answering('leave-open'))).toMatchObject({ outcome: 'undone' });
    expect(machine.snapshot()).toEqual({ a: '0' });
  });

  it('shows both values where somebody changed it since, and restores on request', async () => {
    const { machine, inSession } = await afterPlan({ a: 'old' }, step(setCell('a', 'new')));
    machine.cells.set('a', 'theirs');
    const asked: ChangedSince[] = [];
    expect(await inSession(undoAll, answering('restore', asked))).toMatchObject({ outcome: 'undone' });
    expect(asked).toMatchObject([{ target: 'cell a', before: 'old', left: 'new', found: 'theirs' }]);
    expect(machine.snapshot()).toEqual({ a: 'old' });
  });

  it('keeps the later value on request, and counts the entry as settled', async () => {
    const { machine, inSession, statuses } = await afterPlan(
      { a: 'old', b: 'old' },
      step(setCell('a', 'new'), setCell('b', 'new')),
    );
    machine.cells.set('a', 'theirs');
    expect(await inSession(undoAll, answering('keep'))).toMatchObject({ outcome: 'undone' });
    expect(machine.snapshot()).toEqual({ a: 'theirs', b: 'old' });
    expect(await statuses()).toEqual(['undone']);
  });

  it('leaves it open when nobody can be asked, restores the rest, and can be repeated', async () => {
    const { machine, inSession, statuses } = await afterPlan(
      { a: 'old', b: 'old' },
      step(setCell('a', 'new'), setCell('b', 'new')),
    );
    machine.cells.set('a', 'theirs');
    expect(await inSession(undoAll, answering('leave-open'))).toMatchObject({
      outcome: 'partly-undone',
      unrestored: [{ target: 'cell a', problem: 'changed-since' }],
    });
    expect(machine.snapshot()).toEqual({ a: 'theirs', b: 'old' });
    expect(await statuses()).toEqual(['partly-undone']);
    expect(await inSession(undoAll, answering('restore'))).toMatchObject({ outcome: 'undone' });
    expect(machine.snapshot()).toEqual({ a: 'old', b: 'old' });
  });

  it('counts as undone what is gone, or was put back by somebody else', async () => {
    const { machine, inSession, statuses } = await afterPlan(
      { a: 'old', b: 'old' },
      step(setCell('a', 'new'), setCell('b', 'new')),
    );
    machine.gone.add('a');
    machine.cells.set('b', 'old');
    expect(await inSession(undoAll)).toMatchObject({ outcome: 'undone' });
    expect(await statuses()).toEqual(['undone']);
  });

  it('says what could not come back', async () => {
    const { disk, machine, inSession } = await afterPlan({ a: 'old' });
    machine.reversibility.set('a', { how: 'partly', lost: ['the password'] });
    await inSession((context) => executePlan(plan(step(setCell('a', 'new'))), context));
    expect(await inSession(undoAll)).toMatchObject({ outcome: 'undone', lost: ['the password'] });
    expect(machine.snapshot()).toEqual({ a: 'old in part' });
    expect(Buffer.from(disk.contentOf('/journals/user.journal')!).toString()).toContain('restored-partly');
  });

  it('does not believe a restore that has no effect', async () => {
    const { inSession, statuses } = await afterPlan({ a: 'old' }, step(setCell('a', trouble.staysAsItIs)));
    expect(await inSession(undoAll)).toMatchObject({
      outcome: 'partly-undone',
      unrestored: [{ target: 'cell a', problem: { problem: 'no-effect' } }],
    });
    expect(await statuses()).toEqual(['applied']);
  });

  it('asks before it overwrites a change that came after a failed restore', async () => {
    const { machine, inSession } = await afterPlan({ a: 'old' }, step(setCell('a', trouble.cannotRestore)));
    expect(await inSession(undoAll)).toMatchObject({
      outcome: 'partly-undone',
      unrestored: [{ problem: { problem: 'failed' } }],
    });
    machine.cells.set('a', 'theirs');
    const asked: ChangedSince[] = [];
    await inSession(undoAll, answering('keep', asked));
    expect(asked).toHaveLength(1);
    expect(machine.snapshot()).toEqual({ a: 'theirs' });
  });

  it('touches nothing when it cannot be journaled, and goes on later', async () => {
    const { disk, machine, inSession, statuses } = await afterPlan(
      { a: 'old', b: 'old' },
      step(setCell('a', 'new')),
      step(setCell('b', 'new')),
    );
    const full = (letPass: number) =>
      inSession((context) => {
        disk.faults = [{ call: 'append', code: 'ENOSPC', times: Infinity, letPass }];
        return undoAll(context).finally(() => {
          disk.faults = [];
        });
      });
    expect(await full(0)).toMatchObject({ outcome: 'stopped', failure: { problem: 'disk-full' } });
    expect(machine.snapshot()).toEqual({ a: 'new', b: 'new' });
    expect(await full(1)).toMatchObject({ outcome: 'stopped' });
    expect(machine.snapshot()).toEqual({ a: 'new', b: 'new' });
    expect(await inSession(undoAll)).toEqual({ outcome: 'refused', refusal: 'unfinished-work' });
    const recovery = await inSession(recover);
    expect(recovery.undos).toMatchObject([{ outcome: { outcome: 'undone' } }]);
    expect(machine.snapshot()).toEqual({ a: 'old', b: 'old' });
    expect(await statuses()).toEqual(['undone', 'undone']);
  });

  it('stops between two entries when cancelled, and leaves no unfinished work', async () => {
    const { machine, inSession } = await afterPlan({}, step(setCell('a', 'new')), step(setCell('b', 'new')));
    const cancel = new AbortController();
    const outcome = await inSession(undoAll, {
      signal: cancel.signal,
      onEvent: ({ type }) => type === 'entry-undone' && cancel.abort(),
    });
    expect(outcome).toMatchObject({ outcome: 'partly-undone', entryIds: { length: 1 } });
    expect(machine.snapshot()).toEqual({ a: 'new' });
    expect(await inSession(undoAll)).toMatchObject({ outcome: 'undone' });
  });

  it('refuses to touch a kind of operation that it does not know', async () => {
    const { machine, inSession } = await afterPlan({ a: 'old' }, step(setCell('a', 'new')));
    expect(await inSession(undoAll, { kinds: new Map() })).toMatchObject({
      outcome: 'partly-undone',
      unrestored: [{ problem: { problem: 'unknown-operation' } }],
    });
    expect(machine.snapshot()).toEqual({ a: 'new' });
  });
});

describe('a time-boxed plan', () => {
  const returnsAt = '2026-11-21T09:00:00.000Z';

  it('is due at its time, also when the program was closed, and undoes itself', async () => {
    const { machine, inSession } = await afterPlan({ a: 'old' });
    await inSession((context) => executePlan({ ...plan(step(setCell('a', 'new'))), returnsAt }, context));
    const outcomes = await inSession(async (context, journal) => {
      expect(duePlans(journal.state, new Date('2026-11-21T08:59:00.000Z'))).toEqual([]);
      const due = duePlans(journal.state, new Date('2026-11-22T07:00:00.000Z'));
      return Promise.all(due.map(({ planId }) => undo({ undo: 'plan', planId }, 'time-is-up', context)));
    });
    expect(outcomes).toMatchObject([{ outcome: 'undone' }]);
    expect(machine.snapshot()).toEqual({ a: 'old' });
    await inSession((_, journal) => {
      expect(duePlans(journal.state, new Date('2026-11-22T07:00:00.000Z'))).toEqual([]);
      return Promise.resolve();
    });
  });
});
