import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { executePlan } from '../../src/core/plan/execute-plan.ts';
import { findUnfinished, recover } from '../../src/core/plan/recover.ts';
import { maxJournalBytes } from '../../src/journal/journal-problem.ts';
import { nodeFileSystem } from '../../src/journal/node-file-system.ts';
import { openJournal, type OpenedJournal } from '../../src/journal/open-journal.ts';
import { systemProcessTable } from '../../src/journal/process-table.ts';
import { readJournal } from '../../src/journal/read-journal.ts';
import { describeWith, type Missing } from '../servers/support/requirements.ts';
import { contextFor, makeStartState, places, snapshot, steps, worldWith } from './support/world.ts';

const missingForModes: Missing = process.platform === 'linux' ? null : 'owners and modes are tried on Linux';
const missingForMounts: Missing =
  missingForModes ?? (process.getuid?.() === 0 ? null : 'mounting a small disk needs root');

let folder = '';
let mounted: string | null = null;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'journal-disk-'));
  await makeStartState(folder);
});
afterEach(() => {
  if (mounted !== null) execFileSync('umount', [mounted]);
  mounted = null;
  rmSync(folder, { recursive: true, force: true });
});

const journalFolder = () => places(folder).journal.folder;
const journalPath = () => join(journalFolder(), 'user.journal');
const open = (): Promise<OpenedJournal> => openJournal(places(folder).journal, worldWith());
const mode = (path: string): number => statSync(path).mode & 0o777;
const problemOf = async (): Promise<string> => {
  const opened = await open();
  if (!opened.ok) return opened.problem.problem;
  await opened.journal.close();
  return 'none';
};
const plan = { scope: 'user', steps, returnsAt: null } as const;

async function runPlan() {
  const opened = await open();
  if (!opened.ok) throw new Error(opened.problem.problem);
  const outcome = await executePlan(plan, contextFor(folder, opened.journal));
  await opened.journal.close();
  return outcome;
}

function mountOn(path: string, options: string): void {
  mkdirSync(path, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]);
  mounted = path;
}

describe('a journal on a real disk', () => {
  it('keeps what it was told', async () => {
    expect(await runPlan()).toMatchObject({ outcome: 'completed', restartNeeded: true });
    const reading = await readJournal(places(folder).journal, nodeFileSystem);
    expect(reading.ok && reading.state.plans[0]!.entries.map(({ status }) => status)).toEqual([
      'applied',
      'applied',
      'applied',
    ]);
  });

  it('is held by one program at a time', async () => {
    const first = await open();
    expect(await open()).toMatchObject({ problem: { problem: 'busy', holder: { processId: process.pid } } });
    if (first.ok) await first.journal.close();
    expect(await problemOf()).toBe('none');
  });

  it('does not load a file beyond its bounds', async () => {
    await runPlan();
    truncateSync(journalPath(), maxJournalBytes + 1);
    expect(await problemOf()).toBe('too-large');
    expect(await readJournal(places(folder).journal, nodeFileSystem)).toMatchObject({
      problem: { problem: 'too-large' },
    });
  });
});

describeWith(missingForModes, 'who may read and change a journal', () => {
  it('is its owner alone, whatever was there before', async () => {
    mkdirSync(journalFolder(), { mode: 0o755 });
    chmodSync(journalFolder(), 0o777);
    writeFileSync(journalPath(), '');
    chmodSync(journalPath(), 0o666);
    expect(await problemOf()).toBe('none');
    expect([mode(journalFolder()), mode(journalPath())]).toEqual([0o700, 0o600]);
    rmSync(journalFolder(), { recursive: true });
    expect(await problemOf()).toBe('none');
    expect([mode(journalFolder()), mode(journalPath())]).toEqual([0o700, 0o600]);
  });

  it('does not follow a link in its place', async () => {
    mkdirSync(journalFolder());
    symlinkSync('/etc/passwd', journalPath());
    expect(await problemOf()).toBe('in-the-way');
    expect(await readJournal(places(folder).journal, nodeFileSystem)).toMatchObject({
      problem: { problem: 'in-the-way' },
    });
    rmSync(journalFolder(), { recursive: true });
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), journalFolder());
    expect(await problemOf()).toBe('unsafe');
  });

  it('says when something else stands in its place', async () => {
    writeFileSync(journalFolder(), 'a file');
    expect(await problemOf()).toBe('in-the-way');
    rmSync(journalFolder());
    mkdirSync(journalPath(), { recursive: true });
    expect(await problemOf()).toBe('in-the-way');
  });

  it('tells processes with the same number apart', async () => {
    expect(await systemProcessTable.startTokenOf(process.pid)).toMatch(/^[0-9a-f-]{36}\/\d+$/u);
    expect(await systemProcessTable.startTokenOf(process.pid)).not.toBe(
      await systemProcessTable.startTokenOf(process.ppid),
    );
    expect(await systemProcessTable.startTokenOf(4_194_305)).toBeNull();
  });
});

describeWith(missingForMounts, 'a disk that refuses', () => {
  it('refuses a folder of another account', async () => {
    mkdirSync(journalFolder());
    chownSync(journalFolder(), 65_534, 65_534);
    expect(await problemOf()).toBe('unsafe');
  });

  it('cannot be written: nothing is changed, and history is still shown', async () => {
    mountOn(journalFolder(), 'size=1m,mode=700');
    await runPlan();
    execFileSync('mount', ['-o', 'remount,ro', journalFolder()]);
    expect(await problemOf()).toBe('read-only');
    expect(await readJournal(places(folder).journal, nodeFileSystem)).toMatchObject({ ok: true });
  });

  it('is full at every possible point of a plan: everything is taken back', async () => {
    const before = await snapshot(folder);
    const outcomes = new Set<string>();
    mountOn(journalFolder(), 'size=64k,mode=700');
    const filler = join(journalFolder(), 'filler');
    // The journal of the plan takes two pages of 4 KiB: leave none, one, two, or enough.
    for (const freePages of [0, 1, 2, 6]) {
      rmSync(journalPath(), { force: true });
      rmSync(filler, { force: true });
      const opened = await open();
      if (!opened.ok) throw new Error(opened.problem.problem);
      fillBut(filler, freePages);
      const outcome = await executePlan(plan, contextFor(folder, opened.journal));
      await opened.journal.close();
      outcomes.add(outcome.outcome);
      if (outcome.outcome === 'completed') continue;
      expect(await snapshot(folder)).toBe(before);

      rmSync(filler, { force: true });
      const again = await open();
      if (!again.ok) throw new Error(again.problem.problem);
      await recover(contextFor(folder, again.journal));
      expect(findUnfinished(again.journal.state)).toEqual({ undos: [], plans: [], leftToNewerVersion: [] });
      expect(await snapshot(folder)).toBe(before);
      await again.journal.close();
    }
    expect([...outcomes]).toEqual(['not-started', 'rolled-back', 'completed']);
  });
});

/** Fills the disk until only so many pages are left. */
function fillBut(filler: string, freePages: number): void {
  const page = Buffer.alloc(4096);
  writeFileSync(filler, '');
  for (;;) {
    try {
      writeFileSync(filler, page, { flag: 'a' });
    } catch {
      break;
    }
  }
  truncateSync(filler, statSync(filler).size - freePages * page.length);
}
