import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../src/repair/history.ts';
import { clientFixIds } from '../../src/shared/ids.ts';
import type { History } from '../../src/shared/repair/history.ts';
import { computerIn, differences, readComputer, writeComputer } from './fixes/computer-on-disk.ts';
import { computerOf, fixCases, nameOf } from './fixes/fix-cases.ts';
import { runCutShort } from './fixes/program-in-process.ts';
import { carryOut } from './fixes/repair-tasks.ts';
import type { Task } from './fixes/repair-tasks.ts';
import { bundleProgram } from './support/bundle.ts';
import { forEachPoint, killAtRandom, runUntilKilled } from './support/run-killed.ts';

const randomMoments = 200;
/** A plan and its undo take about as long as this. */
const repeatMs = 60;

let scratch = '';
let program = '';
/** By a real kill of a real process; and in this process, which is as good and quick. */
let killedAtBoundaries = 0;
let cutAtBoundaries = 0;
let killedAtRandom = 0;
const everyNth = 3;
let machines = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'fixes-kill-'));
  program = await bundleProgram(join(import.meta.dirname, 'fixes', 'killed-repair.ts'), scratch);
});
afterAll(async () => {
  console.log(
    `killed at ${killedAtBoundaries} boundaries of all fixes and ${killedAtRandom} random moments, cut short at ${cutAtBoundaries} other boundaries, nothing lost`,
  );
  await rm(scratch, { recursive: true, force: true });
});

function newFolder(): string {
  machines += 1;
  return join(scratch, `computer-${machines}`);
}

async function copyOf(folder: string): Promise<string> {
  const copy = newFolder();
  await cp(folder, copy, { recursive: true });
  return copy;
}

/** The untouched computer of a case, and the one on which its fixes were carried out. */
async function prepare(index: number) {
  const fixCase = fixCases[index];
  if (fixCase === undefined) throw new Error('There is no such case');
  const untouched = newFolder();
  await mkdir(untouched);
  await writeComputer(untouched, computerOf(fixCase));
  const applied = await copyOf(untouched);
  expect(await carryOut('apply', fixCase.steps, await computerIn(applied))).toMatchObject({
    outcome: 'completed',
  });
  const run = (folder: string, task: Task | 'repeat', killAt = 0): readonly string[] => [
    program,
    folder,
    String(index),
    task,
    String(killAt),
  ];
  return {
    fixCase,
    untouched,
    applied,
    start: await readComputer(untouched),
    fixed: await readComputer(applied),
    run,
  };
}
type Prepared = Awaited<ReturnType<typeof prepare>>;

/** What the next start does: puts right what was cut short; and then the person undoes everything. */
async function expectNothingLost(folder: string, { fixCase, start, fixed }: Prepared): Promise<void> {
  const world = await computerIn(folder);
  await carryOut('recover', fixCase.steps, world);
  const history = await readHistory(world);
  expect(history).toMatchObject({ unfinished: [], problems: [] });
  expect(
    history.notes.filter((note) => !note.includes('stopped while the journal was being written')),
  ).toEqual([]);
  // Each of two journals is right by itself; then one fix may be done and the other not.
  if (fixCase.steps.length === 1)
    expect(differences(await readComputer(folder), isApplied(history) ? fixed : start)).toEqual([]);
  await carryOut('undo', fixCase.steps, world);
  expect(differences(await readComputer(folder), start)).toEqual([]);
}

function isApplied({ plans }: History): boolean {
  return plans.some(({ entries }) => entries.some(({ status }) => status === 'applied'));
}

/**
 * Cuts a task short at every boundary: at most of them in this process, which is quick, and at every third by a real
 * kill of a real process.
 */
async function killEverywhere(from: string, task: Task, prepared: Prepared): Promise<number> {
  const { run, fixCase } = prepared;
  const boundaries = (await runCutShort(await copyOf(from), fixCase.steps, task)) ?? 0;
  const points = Array.from({ length: boundaries }, (_, index) => index + 1);
  await forEachPoint(points, async (point) => {
    const folder = await copyOf(from);
    if (point % everyNth === 0) {
      expect(await runUntilKilled(run(folder, task, point))).toBeNull();
      killedAtBoundaries += 1;
    } else {
      expect(await runCutShort(folder, fixCase.steps, task, point)).toBeNull();
      cutAtBoundaries += 1;
    }
    await expectNothingLost(folder, prepared);
    await rm(folder, { recursive: true });
  });
  return points.length;
}

describe('a repair killed without warning', () => {
  it.each(fixCases.map((fixCase, index) => [nameOf(fixCase), index] as const))(
    'loses nothing at any boundary: %s',
    async (_name, index) => {
      const prepared = await prepare(index);
      expect(await killEverywhere(prepared.untouched, 'apply', prepared)).toBeGreaterThan(20);
      expect(await killEverywhere(prepared.applied, 'undo', prepared)).toBeGreaterThan(15);
    },
  );

  it('loses nothing when the recovery is killed too', async () => {
    const prepared = await prepare(1);
    const { untouched, run } = prepared;
    const boundaries = (await runCutShort(await copyOf(untouched), prepared.fixCase.steps, 'apply')) ?? 0;
    const half = await copyOf(untouched);
    expect(await runUntilKilled(run(half, 'apply', boundaries - 10))).toBeNull();
    expect(await killEverywhere(half, 'recover', prepared)).toBeGreaterThan(15);
  });

  it(`loses nothing at ${randomMoments} random moments`, async () => {
    const prepared = await Promise.all(fixCases.map((_, index) => prepare(index)));
    const moments = Array.from({ length: randomMoments }, (_, index) => index);
    await forEachPoint(moments, async (moment) => {
      const one = prepared[moment % prepared.length];
      if (one === undefined) throw new Error('There is no case');
      const folder = await copyOf(one.untouched);
      await killAtRandom(one.run(folder, 'repeat'), repeatMs);
      await expectNothingLost(folder, one);
      await rm(folder, { recursive: true });
      killedAtRandom += 1;
    });
  });

  it('was every fix that changes something, at 300 boundaries and 200 random moments at least', () => {
    const killed = fixCases.flatMap(({ steps }) => steps.map(({ fix }) => fix));
    expect(clientFixIds.filter((fix) => !killed.includes(fix))).toEqual(['connect-by-address']);
    expect(killedAtBoundaries).toBeGreaterThanOrEqual(300);
    expect(killedAtRandom).toBeGreaterThanOrEqual(200);
  });
});
