import { describe, expect, it } from 'vitest';
import { executePlan } from '../../../../src/core/plan/execute-plan.ts';
import type { PlannedStep } from '../../../../src/core/plan/operation-kind.ts';
import type { PlanEvent } from '../../../../src/core/plan/plan-event.ts';
import { findUnfinished, recover } from '../../../../src/core/plan/recover.ts';
import { undo } from '../../../../src/core/plan/undo.ts';
import { readRecords } from '../../../../src/core/journal/read-records.ts';
import { FakeDisk } from '../../journal/support/fake-disk.ts';
import { FakeMachine, setCell, trouble } from '../../journal/support/fake-machine.ts';
import { journalPath, plan, session, step } from '../../journal/support/session.ts';

const kindsIn = (disk: FakeDisk): string[] =>
  readRecords(disk.contentOf(journalPath)!).records.map(({ kind }) => kind);

describe('executePlan', () => {
  it('records what was there before it changes anything, and what it left', async () => {
    const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old' })];
    const outcome = await session(disk, machine, (context) =>
      executePlan(plan(step(setCell('a', 'new'), setCell('b', 'after restart'))), context),
    );
    expect(outcome).toMatchObject({ outcome: 'completed', restartNeeded: true });
    expect(machine.snapshot()).toEqual({ a: 'new', b: 'after restart' });
    const operation = ['operation-captured', 'operation-applied', 'operation-verified'];
    const kinds = [
      'plan-started',
      'step-started',
      ...operation,
      ...operation,
      'step-finished',
      'plan-finished',
    ];
    expect(kindsIn(disk)).toEqual(kinds);
    expect(readRecords(disk.contentOf(journalPath)!).records).toMatchObject([
      { scope: 'user', actor: { account: 'somebody' } },
      {},
      { target: 'cell a', before: 'old', reversibility: { how: 'fully' } },
      { after: 'new', restartNeeded: false },
      {},
      { before: null },
      { after: 'after restart', restartNeeded: true },
      {},
      {},
      { restartNeeded: true },
    ]);
  });

  it('tells each step as it happens', async () => {
    const events: PlanEvent[] = [];
    await session(
      new FakeDisk(),
      new FakeMachine(),
      (context) => executePlan(plan(step(setCell('a', 'new'))), context),
      { onEvent: (event) => events.push(event) },
    );
    expect(events.map((event) => (event.type === 'progress' ? event.stage : event.type))).toEqual([
      'step-started',
      'captured',
      'applied',
      'verified',
      'step-finished',
    ]);
  });

  it.each([
    [trouble.cannotApply, 'apply', 'failed'],
    [trouble.throwsHalfway, 'apply', 'fault'],
    [trouble.noEffect, 'verify', 'no-effect'],
  ] as const)('takes everything back when an operation is %s', async (value, stage, problem) => {
    const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old', c: 'old' })];
    const outcome = await session(disk, machine, (context) =>
      executePlan(plan(step(setCell('a', 'new'), setCell('b', 'new')), step(setCell('c', value))), context),
    );
    expect(outcome).toMatchObject({
      outcome: 'rolled-back',
      because: { failure: 'operation', stage, problem: { problem } },
      unrestored: [],
      journalFailure: null,
    });
    expect(machine.snapshot()).toEqual({ a: 'old', c: 'old' });
    expect(kindsIn(disk).at(-1)).toBe('rolled-back');
  });

  it('takes back in reverse order', async () => {
    const restored: string[] = [];
    const operations = [
      setCell('a', '1'),
      setCell('b', '2'),
      setCell('a', '3'),
      setCell('d', trouble.cannotApply),
    ];
    await session(
      new FakeDisk(),
      new FakeMachine(),
      (context) => executePlan(plan(step(...operations)), context),
      {
        onEvent: (event) => {
          if (event.type === 'progress' && event.stage === 'restored') restored.push(event.target);
        },
      },
    );
    expect(restored).toEqual(['cell d', 'cell a', 'cell b', 'cell a']);
  });

  it('fails before any change when the kind of operation is not known, or the thing is gone', async () => {
    const machine = new FakeMachine({ a: 'old' });
    machine.gone.add('b');
    const run = (operation: ReturnType<typeof setCell>) =>
      session(new FakeDisk(), machine, (context) =>
        executePlan(plan(step(setCell('a', 'new'), operation)), context),
      );
    expect(await run({ kind: 'of-tomorrow', request: {} })).toMatchObject({
      outcome: 'rolled-back',
      because: { stage: 'capture', problem: { problem: 'unknown-operation' } },
    });
    expect(await run(setCell('b', 'new'))).toMatchObject({ because: { problem: { problem: 'gone' } } });
    expect(machine.snapshot()).toEqual({ a: 'old' });
  });

  it('stops between two operations when cancelled, and takes everything back', async () => {
    const machine = new FakeMachine({ a: 'old' });
    const cancel = new AbortController();
    const outcome = await session(
      new FakeDisk(),
      machine,
      (context) => executePlan(plan(step(setCell('a', 'new'), setCell('b', 'new'))), context),
      {
        signal: cancel.signal,
        onEvent: (event) => {
          if (event.type === 'progress' && event.stage === 'applied') cancel.abort();
        },
      },
    );
    expect(outcome).toMatchObject({ outcome: 'rolled-back', because: { failure: 'cancelled' } });
    expect(machine.snapshot()).toEqual({ a: 'old' });
  });

  it('counts a cancellation after the last operation too', async () => {
    const machine = new FakeMachine();
    const cancel = new AbortController();
    const outcome = await session(
      new FakeDisk(),
      machine,
      (context) => executePlan(plan(step(setCell('a', 'new'))), context),
      { signal: cancel.signal, onEvent: ({ type }) => type === 'step-finished' && cancel.abort() },
    );
    expect(outcome).toMatchObject({ outcome: 'rolled-back', because: { failure: 'cancelled' } });
    expect(machine.snapshot()).toEqual({});
  });

  it('changes nothing when the journal cannot be started', async () => {
    const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old' })];
    const outcome = await session(disk, machine, (context) => {
      disk.faults = [{ call: 'append', code: 'ENOSPC', times: Infinity }];
      return executePlan(plan(step(setCell('a', 'new'))), context);
    });
    expect(outcome).toMatchObject({ outcome: 'not-started', failure: { problem: 'disk-full' } });
    expect(machine.snapshot()).toEqual({ a: 'old' });
  });

  it.each(Array.from({ length: 13 }, (_, index) => index))(
    'takes everything back when the journal fails for good after %i records',
    async (letPass) => {
      const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old', b: 'old' })];
      const outcome = await session(disk, machine, (context) => {
        disk.faults = [{ call: 'append', code: 'EIO', times: Infinity, letPass }];
        // The roll-back has no records, and the first thing passes through two values: the next start must see that.
        const operations = [setCell('a', 'new'), setCell('a', 'newer'), setCell('b', 'new')];
        return executePlan(plan(step(...operations)), context);
      });
      if (letPass === 0) expect(outcome.outcome).toBe('not-started');
      else
        expect(outcome).toMatchObject({
          outcome: 'rolled-back',
          because: { failure: 'journal' },
          journalFailure: { problem: 'failed' },
        });
      expect(machine.snapshot()).toEqual({ a: 'old', b: 'old' });
      disk.faults = [];
      // The journal does not know it yet: the next start looks, and finds that nothing is left to do.
      await session(disk, machine, async (context, journal) => {
        await recover(context);
        expect(findUnfinished(journal.state).plans).toEqual([]);
      });
      expect(machine.snapshot()).toEqual({ a: 'old', b: 'old' });
    },
  );

  it('is not misled by a record that reached the disk although its flush failed', async () => {
    const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old' })];
    await session(disk, machine, (context) => {
      // Let pass: opening, and the seven records up to the end of the step. What fails is the end of the plan.
      disk.faults = [
        { call: 'sync', code: 'EIO', times: Infinity, letPass: 6 },
        { call: 'truncate', code: 'EIO', times: Infinity },
      ];
      return executePlan(plan(step(setCell('a', 'new'))), context);
    });
    expect(machine.snapshot()).toEqual({ a: 'old' });
    disk.faults = [];
    expect(kindsIn(disk).at(-1)).toBe('plan-finished');
    const undone = await session(disk, machine, (context) => undo({ undo: 'last' }, 'asked', context));
    expect(undone.outcome).toBe('undone');
    expect(machine.snapshot()).toEqual({ a: 'old' });
  });

  it('leaves the plan unfinished when something cannot be taken back, and takes back the rest', async () => {
    const [disk, machine] = [new FakeDisk(), new FakeMachine({ a: 'old', b: 'old', c: 'old' })];
    const operations = [
      setCell('a', 'new'),
      setCell('b', trouble.cannotRestore),
      setCell('c', trouble.noEffect),
    ];
    const outcome = await session(disk, machine, (context) =>
      executePlan(plan(step(...operations)), context),
    );
    expect(outcome).toMatchObject({
      outcome: 'partly-rolled-back',
      unrestored: [{ target: 'cell b', problem: { message: 'it cannot be restored' } }],
    });
    expect(machine.snapshot()).toEqual({ a: 'old', b: trouble.cannotRestore, c: 'old' });
    await session(disk, machine, async (context, journal) => {
      expect(findUnfinished(journal.state).plans).toHaveLength(1);
      expect(await executePlan(plan(step(setCell('a', 'new'))), context)).toEqual({
        outcome: 'refused',
        refusal: 'unfinished-work',
      });
    });
  });

  it('is not stopped by a listener that fails', async () => {
    const machine = new FakeMachine({ a: 'old' });
    const broken = {
      onEvent: () => {
        throw new Error('the pipe is closed');
      },
      askChangedSince: () => Promise.reject(new Error('the pipe is closed')),
    };
    const disk = new FakeDisk();
    const inSession = <Value>(use: Parameters<typeof session<Value>>[2]) =>
      session(disk, machine, use, broken);
    const run = (value: string) =>
      inSession((context) => executePlan(plan(step(setCell('a', value))), context));
    expect(await run(trouble.noEffect)).toMatchObject({ outcome: 'rolled-back' });
    expect(await run('new')).toMatchObject({ outcome: 'completed' });
    machine.cells.set('a', 'theirs');
    expect(await inSession((context) => undo({ undo: 'last' }, 'asked', context))).toMatchObject({
      outcome: 'partly-undone',
      unrestored: [{ problem: 'changed-since' }],
    });
    expect(machine.snapshot()).toEqual({ a: 'theirs' });
  });

  it('refuses a plan without operations', async () => {
    const run = (...steps: readonly PlannedStep[]) =>
      session(new FakeDisk(), new FakeMachine(), (context) => executePlan(plan(...steps), context));
    expect(await run()).toEqual({ outcome: 'refused', refusal: 'no-operations' });
    expect(await run(step(setCell('a', 'b')), step())).toEqual({
      outcome: 'refused',
      refusal: 'no-operations',
    });
  });
});
