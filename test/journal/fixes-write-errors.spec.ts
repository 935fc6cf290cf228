import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHistory } from '../../src/repair/history.ts';
import type { RepairOutcome } from '../../src/shared/repair/repair-outcome.ts';
import { computerIn, differences, readComputer, writeComputer } from './fixes/computer-on-disk.ts';
import { failingDisk } from './fixes/failing-disk.ts';
import type { DiskFault } from './fixes/failing-disk.ts';
import { computerOf, fixCases, nameOf } from './fixes/fix-cases.ts';
import type { FixCase } from './fixes/fix-cases.ts';
import { carryOut } from './fixes/repair-tasks.ts';
import type { Task } from './fixes/repair-tasks.ts';

const faults: readonly Pick<DiskFault, 'code' | 'lasts'>[] = [
  { code: 'ENOSPC', lasts: 'from-then-on' },
  { code: 'EIO', lasts: 'once' },
];
/** Of one journal: two of them cannot fail as one. */
const ofOneScope = fixCases.filter(({ steps }) => steps.length === 1);

let scratch = '';
let faultPoints = 0;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'fixes-write-errors-'));
});
afterAll(async () => {
  console.log(`the disk failed at ${faultPoints} writes of all fixes, nothing lost`);
  await rm(scratch, { recursive: true, force: true });
});

async function computers(fixCase: FixCase) {
  const [untouched, applied] = ['untouched', 'applied'].map((name) => join(scratch, name)) as [
    string,
    string,
  ];
  await rm(untouched, { recursive: true, force: true });
  await rm(applied, { recursive: true, force: true });
  await mkdir(untouched);
  await writeComputer(untouched, computerOf(fixCase));
  await cp(untouched, applied, { recursive: true });
  expect(await carryOut('apply', fixCase.steps, await computerIn(applied))).toMatchObject({
    outcome: 'completed',
  });
  return { untouched, applied, start: await readComputer(untouched), fixed: await readComputer(applied) };
}

/** Lets the disk fail at every write of a task, one after the other, each time on a computer of its own. */
async function failEverywhere(
  from: string,
  { steps }: FixCase,
  task: Task,
  expectAfter: (folder: string, outcome: RepairOutcome) => Promise<void>,
): Promise<void> {
  const folder = join(scratch, 'failing');
  for (const fault of faults) {
    for (let failAt = 1; ; failAt += 1) {
      await rm(folder, { recursive: true, force: true });
      await cp(from, folder, { recursive: true });
      const disk = failingDisk({ ...fault, failAt });
      const outcome = await carryOut(task, steps, await computerIn(folder, { fileSystem: disk.fileSystem }));
      if (disk.writes() < failAt) break;
      faultPoints += 1;
      await expectAfter(folder, outcome);
    }
  }
}

describe('a disk that fails under a repair', () => {
  it.each(ofOneScope.map((fixCase) => [nameOf(fixCase), fixCase] as const))(
    'has everything taken back, or done: %s',
    async (_name, fixCase) => {
      const { untouched, applied, start, fixed } = await computers(fixCase);
      const { steps } = fixCase;
      /** With room on the disk again, whatever is open is put right, and an undo leads back to the start. */
      const expectWayBack = async (folder: string): Promise<void> => {
        const world = await computerIn(folder);
        await carryOut('recover', steps, world);
        expect(await readHistory(world)).toMatchObject({ unfinished: [], problems: [] });
        await carryOut('undo', steps, world);
        expect(differences(await readComputer(folder), start)).toEqual([]);
      };

      await failEverywhere(untouched, fixCase, 'apply', async (folder, { outcome }) => {
        expect(['not-done', 'rolled-back', 'completed']).toContain(outcome);
        expect(differences(await readComputer(folder), outcome === 'completed' ? fixed : start)).toEqual([]);
        await expectWayBack(folder);
      });
      await failEverywhere(applied, fixCase, 'undo', async (folder, { outcome, message }) => {
        expect(['not-done', 'partly-undone', 'undone']).toContain(outcome);
        expect(message.length).toBeGreaterThan(20);
        if (outcome === 'undone') expect(differences(await readComputer(folder), start)).toEqual([]);
        await expectWayBack(folder);
      });
    },
  );

  it('has everything taken back when it is the change itself that is not written', async () => {
    for (const fixCase of ofOneScope) {
      const { untouched, start } = await computers(fixCase);
      for (let failAt = 1; ; failAt += 1) {
        const folder = join(scratch, 'failing');
        await rm(folder, { recursive: true, force: true });
        await cp(untouched, folder, { recursive: true });
        let saves = 0;
        const world = await computerIn(folder, {
          beforeSave: () => {
            saves += 1;
            if (saves === failAt) throw Object.assign(new Error('EIO'), { code: 'EIO' });
          },
        });
        const { outcome } = await carryOut('apply', fixCase.steps, world);
        if (saves < failAt) break;
        faultPoints += 1;
        expect(outcome).toBe('rolled-back');
        expect(differences(await readComputer(folder), start)).toEqual([]);
      }
    }
  });
});
