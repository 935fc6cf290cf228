import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recover } from '../../src/core/plan/recover.ts';
import { undo } from '../../src/core/plan/undo.ts';
import type { JournalState } from '../../src/core/journal/state.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { bundleProgram } from './support/bundle.ts';
import { forEachPoint, killAtRandom, runUntilKilled } from './support/run-killed.ts';
import { contextFor, makeStartState, places, snapshot, worldWith } from './support/world.ts';

let scratch = '';
let program = '';
let killPoints = 0;
let machines = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'journal-kill-'));
  program = await bundleProgram(join(import.meta.dirname, 'support', 'killed-program.ts'), scratch);
});
afterAll(async () => {
  console.log(`killed at ${killPoints} boundaries and random moments, nothing lost`);
  await rm(scratch, { recursive: true, force: true });
});

async function newMachine(): Promise<string> {
  machines += 1;
  const folder = join(scratch, `machine-${machines}`);
  await makeStartState(folder);
  return folder;
}

/** A machine of its own with the same content, journal included. */
async function copyOf(folder: string): Promise<string> {
  machines += 1;
  const copy = join(scratch, `machine-${machines}`);
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** Starts the program to be killed at this boundary. Returns the number it passed, null when it was killed. */
function start(folder: string, task: string, killAt = 0): Promise<number | null> {
  return runUntilKilled([program, folder, task, String(killAt)]);
}

interface Comparison {
  readonly recovered: string;
  readonly state: JournalState;
  readonly undone: string;
}

/** What the next start of the app does: recover, and then the user undoes everything. */
async function recoverAndUndo(folder: string): Promise<Comparison> {
  const opened = await openJournal(places(folder).journal, worldWith());
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  const { journal } = opened;
  const context = contextFor(folder, journal);
  await recover(context);
  const { state } = journal;
  const recovered = relativeSnapshot(folder, await snapshot(folder));
  await undo({ undo: 'everything' }, 'asked', context);
  await journal.close();
  return { recovered, state, undone: relativeSnapshot(folder, await snapshot(folder)) };
}

function relativeSnapshot(folder: string, text: string): string {
  return text.replaceAll(folder, '');
}

/** Every machine has the start state or the fixed one after recovery, as its journal says, and the start state after undo. */
function expectNothingLost({ recovered, state, undone }: Comparison, start: string, fixed: string): void {
  const applied = state.plans.some(({ entries }) => entries.some(({ status }) => status === 'applied'));
  expect(recovered).toBe(applied ? fixed : start);
  expect(state.plans.filter(({ status }) => status === 'unfinished')).toEqual([]);
  expect(state.openUndos).toEqual([]);
  expect(state.notes.filter(({ note }) => note !== 'torn-record')).toEqual([]);
  expect(undone).toBe(start);
}

describe('a program killed without warning', () => {
  let untouched = '';
  let applied = '';
  let startSnapshot = '';
  let fixedSnapshot = '';

  beforeAll(async () => {
    untouched = await newMachine();
    startSnapshot = relativeSnapshot(untouched, await snapshot(untouched));
    applied = await copyOf(untouched);
    await start(applied, 'apply');
    fixedSnapshot = relativeSnapshot(applied, await snapshot(applied));
    expect(fixedSnapshot).not.toBe(startSnapshot);
  });

  async function killEverywhere(from: string, task: string, firstPoint = 1): Promise<number> {
    const boundaries = (await start(await copyOf(from), task)) ?? 0;
    const points = Array.from({ length: boundaries - firstPoint + 1 }, (_, index) => firstPoint + index);
    await forEachPoint(points, async (point) => {
      const machine = await copyOf(from);
      expect(await start(machine, task, point)).toBeNull();
      expectNothingLost(await recoverAndUndo(machine), startSnapshot, fixedSnapshot);
      await rm(machine, { recursive: true });
    });
    killPoints += points.length;
    return points.length;
  }

  it('loses nothing at any boundary of a plan', async () => {
    expect(await killEverywhere(untouched, 'apply')).toBeGreaterThan(100);
  });

  it('loses nothing at any boundary of a plan that fails and rolls back', async () => {
    // Up to the operation that fails, its boundaries are those of the plan above.
    expect(await killEverywhere(untouched, 'fail', 100)).toBeGreaterThan(80);
  });

  it('loses nothing at any boundary of an undo', async () => {
    expect(await killEverywhere(applied, 'undo')).toBeGreaterThan(70);
  });

  it('loses nothing at any boundary of the recovery after a kill', async () => {
    const boundaries = (await start(await copyOf(untouched), 'apply')) ?? 0;
    const half = await copyOf(untouched);
    expect(await start(half, 'apply', boundaries - 12)).toBeNull();
    expect(await killEverywhere(half, 'recover')).toBeGreaterThan(50);
  });

  it('has its lock taken over, and holds it while it lives', async () => {
    const machine = await copyOf(untouched);
    const child = spawn(process.execPath, [program, machine, 'repeat'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(await openJournal(places(machine).journal, worldWith())).toMatchObject({
      ok: false,
      problem: { problem: 'busy', holder: { processId: child.pid } },
    });
    child.kill('SIGKILL');
    await once(child, 'close');
    const opened = await openJournal(places(machine).journal, worldWith());
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.journal.close();
  });

  it('loses nothing at 200 random moments', async () => {
    const moments = Array.from({ length: 200 }, (_, index) => index);
    await forEachPoint(moments, async () => {
      const machine = await copyOf(untouched);
      await killAtRandom([program, machine, 'repeat'], 40);
      expectNothingLost(await recoverAndUndo(machine), startSnapshot, fixedSnapshot);
      await rm(machine, { recursive: true });
    });
    killPoints += moments.length;
  });
});
