import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanContext } from '../../../src/core/plan/context.ts';
import type { PlannedStep } from '../../../src/core/plan/operation-kind.ts';
import type { PlanJournal } from '../../../src/core/plan/plan-journal.ts';
import { posixAccess } from '../../../src/journal/access.ts';
import type { JournalFileSystem } from '../../../src/journal/file-system.ts';
import type { JournalWorld } from '../../../src/journal/journal-place.ts';
import { nodeFileSystem } from '../../../src/journal/node-file-system.ts';
import { systemProcessTable } from '../../../src/journal/process-table.ts';
import { fileOperations, type Boundary } from './file-operations.ts';

export const noBoundary: Boundary = () => Promise.resolve();

/** One machine on the disk: `files` is what fixes change, `journal` where the journal lies. */
export function places(folder: string) {
  return {
    files: join(folder, 'files'),
    journal: { folder: join(folder, 'journal'), scope: 'user' },
  } as const;
}

/** The start state: an ordinary file, an empty one, one of awkward bytes, a tree, and two things that are absent. */
export async function makeStartState(folder: string): Promise<void> {
  const { files } = places(folder);
  await mkdir(join(files, 'catalog'), { recursive: true });
  await writeFile(join(files, 'udp'), 'allowed by the policy of old');
  await writeFile(join(files, 'empty'), '');
  await writeFile(join(files, 'hosts'), '\ufeff127.0.0.1 localhost\r\n# ü "\u0000"\r\n');
  await writeFile(join(files, 'catalog', 'entry-1'), 'provider one');
  await writeFile(join(files, 'catalog', 'entry-2'), 'provider two');
}

/** Every path below the machine's files with its content in hex: two equal snapshots are byte for byte equal. */
export async function snapshot(folder: string): Promise<string> {
  const { files } = places(folder);
  const entries = await readdir(files, { recursive: true, withFileTypes: true });
  const lines = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isDirectory() ? `${path}/` : `${path} ${(await readFile(path)).toString('hex')}`;
    }),
  );
  return lines.toSorted().join('\n');
}

const set = (name: string, content: string) => ({ kind: 'file-content', request: { name, content } });

/** Three fixes; two operations change the same thing one after the other. */
export const steps: readonly PlannedStep[] = [
  {
    fix: 'disable-udp',
    parameters: {},
    operations: [set('udp', 'off'), set('new-value', 'made by the fix')],
  },
  {
    fix: 'reset-winsock',
    parameters: {},
    operations: [{ kind: 'file-tree', request: { name: 'catalog', files: ['entry-1', 'entry-9'] } }],
  },
  { fix: 'remove-hosts-override', parameters: { host: 'server01' }, operations: [set('udp', 'off again')] },
];

/** The same, and a last operation whose effect does not show. */
export const failingSteps: readonly PlannedStep[] = [
  ...steps,
  { fix: 'set-interface-mtu', parameters: { mtu: 1400 }, operations: [set('empty', 'refuse')] },
];

export function worldWith(fileSystem: JournalFileSystem = nodeFileSystem): JournalWorld {
  return { fileSystem, processes: systemProcessTable, access: posixAccess, now: () => new Date() };
}

export function contextFor(
  folder: string,
  journal: PlanJournal,
  boundary: Boundary = noBoundary,
): PlanContext {
  return {
    kinds: fileOperations(places(folder).files, boundary),
    journal,
    actor: { account: 'tester', program: 'command-line', programVersion: '0.0.0', processId: process.pid },
    newId: () => randomBytes(8).toString('hex'),
    onEvent: () => undefined,
    askChangedSince: () => Promise.resolve('leave-open'),
    signal: new AbortController().signal,
  };
}
