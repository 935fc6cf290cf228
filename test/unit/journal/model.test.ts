import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChangedSince, PlanContext } from '../../../src/core/plan/context.ts';
import { executePlan } from '../../../src/core/plan/execute-plan.ts';
import type { PlannedOperation, PlannedStep } from '../../../src/core/plan/operation-kind.ts';
import type { PlanJournal } from '../../../src/core/plan/plan-journal.ts';
import { findUnfinished, recover } from '../../../src/core/plan/recover.ts';
import { undo } from '../../../src/core/plan/undo.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { FakeDisk, type Fault } from './support/fake-disk.ts';
import { FakeMachine, setCell, trouble } from './support/fake-machine.ts';
import { Mortality } from './support/mortality.ts';
import { contextOn, place, plan, session, step, worldOn } from './support/session.ts';

/** What one program does in its life, and how it dies. */
interface Life {
  readonly does: 'apply' | 'undo-last' | 'undo-everything' | 'recover';
  readonly steps: readonly PlannedStep[];
  /** Infinity: it ends by itself. */
  readonly diesAt: number;
  /** When the disk stops taking bytes, and whether it still lets go of the half that it took. */
  readonly diskFull: {
    readonly letPass: number;
    readonly call: 'append' | 'sync';
    readonly stuck: boolean;
  } | null;
  /** After a death: a kill keeps what was written, a power cut loses and tears what was not flushed. */
  readonly powerCut: { readonly kept: number; readonly zeroed: boolean } | null;
}

const cellNames = ['a', 'b', 'c'] as const;
const values = [
  ...['one', 'two', 'three', 'after restart'],
  ...[trouble.cannotApply, trouble.throwsHalfway, trouble.noEffect],
];
const operation: fc.Arbitrary<PlannedOperation> = fc
  .tuple(fc.constantFrom(...cellNames), fc.constantFrom(...values))
  .map(([cell, value]) => setCell(cell, value));
const life: fc.Arbitrary<Life> = fc.record({
  does: fc.constantFrom<Life['does'][]>('apply', 'apply', 'apply', 'undo-last', 'undo-everything', 'recover'),
  steps: fc
    .array(fc.array(operation, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
    .map((operations) => operations.map((each) => step(...each))),
  diesAt: fc.oneof(fc.integer({ min: 1, max: 160 }), fc.constant(Infinity)),
  diskFull: fc.option(
    fc.record({
      letPass: fc.integer({ min: 0, max: 30 }),
      call: fc.constantFrom('append', 'sync'),
      stuck: fc.boolean(),
    }),
    { freq: 3 },
  ),
  powerCut: fc.option(fc.record({ kept: fc.double({ min: 0, max: 1, noNaN: true }), zeroed: fc.boolean() })),
});

/**
 * Nobody else changes these machines, so nobody may be asked whether to overwrite a later change; except after a roll-back
 * on a full disk, whose half-done restore has no record: then somebody is asked, and says yes.
 */
function askedBy(lives: readonly Life[], asked: ChangedSince[]): PlanContext['askChangedSince'] {
  return (change) => {
    if (lives.some(({ diskFull }) => diskFull !== null)) return Promise.resolve('restore');
    asked.push(change);
    return Promise.resolve('leave-open');
  };
}

async function live(
  { does, steps, diesAt, diskFull, powerCut }: Life,
  disk: FakeDisk,
  machine: FakeMachine,
  changes: Partial<PlanContext>,
) {
  disk.faults = diskFull === null ? [] : faultsOf(diskFull);
  const mortality = new Mortality(diesAt);
  const work = async (): Promise<'ended'> => {
    const opened = await openJournal(place, worldOn(disk, mortality));
    if (!opened.ok) {
      expect(opened.problem.problem).toBe('disk-full');
      return 'ended';
    }
    const context = contextOn(machine, opened.journal, changes, mortality);
    await recover(context);
    if (does === 'apply') await executePlan(plan(...steps), context);
    if (does === 'undo-last') await undo({ undo: 'last' }, 'asked', context);
    if (does === 'undo-everything') await undo({ undo: 'everything' }, 'asked', context);
    await opened.journal.close();
    return 'ended';
  };
  const end = await Promise.race([work(), mortality.death]);
  disk.faults = [];
  if (end === 'died' && powerCut !== null) disk.losePower(powerCut.kept, powerCut.zeroed);
}

function faultsOf({ letPass, call, stuck }: NonNullable<Life['diskFull']>): Fault[] {
  const full = { code: 'ENOSPC', times: Infinity };
  const noSpace: Fault = { ...full, call, letPass };
  // A flush that fails and cannot be taken back leaves a record that nobody counts on: a test of its own.
  return stuck && call === 'append' ? [noSpace, { ...full, call: 'truncate' }] : [noSpace];
}

/** What the cells must hold by the journal: the start state with every entry applied that it calls applied. */
function cellsByJournal(
  start: Readonly<Record<string, string>>,
  entries: readonly {
    readonly status: string;
    readonly operations: readonly { readonly request: unknown }[];
  }[],
): Record<string, string> {
  const cells = new FakeMachine(start);
  for (const { status, operations } of entries) {
    if (status !== 'applied') continue;
    for (const { request } of operations) {
      const { cell, value } = request as { cell: string; value: string };
      cells.cells.set(cell, value);
    }
  }
  return cells.snapshot();
}

describe('any interleaving of plans, undos, full disks, kills and power cuts', () => {
  it('leads back to the start state, or to fixes that are complete and can be undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...cellNames), fc.constantFrom('start', 'one'), {
          noNullPrototype: true,
        }),
        fc.array(life, { minLength: 1, maxLength: 8 }),
        async (start, lives) => {
          const disk = new FakeDisk();
          const machine = new FakeMachine(start);
          const asked: ChangedSince[] = [];
          const changes = { askChangedSince: askedBy(lives, asked) };
          for (const each of lives) await live(each, disk, machine, changes);

          const recoverNow = async (context: PlanContext, journal: PlanJournal) => {
            await recover(context);
            return journal.state;
          };
          const state = await session(disk, machine, recoverNow, changes);
          const work = findUnfinished(state);
          expect([work.plans, work.undos, work.leftToNewerVersion]).toEqual([[], [], []]);
          expect(state.notes.filter(({ note }) => note !== 'torn-record')).toEqual([]);
          const entries = state.plans.flatMap((each) => each.entries);
          expect(machine.snapshot()).toEqual(cellsByJournal(start, entries));

          await session(disk, machine, (context) => undo({ undo: 'everything' }, 'asked', context), changes);
          expect(asked).toEqual([]);
          expect(machine.snapshot()).toEqual(new FakeMachine(start).snapshot());
        },
      ),
      { numRuns: 1000 },
    );
  });
});
