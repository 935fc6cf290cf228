import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { ClientFactSource } from '../check/client-fact-source.ts';
import { recordedMachineSource } from '../check/recorded-machine-source.ts';
import { posixAccess } from '../journal/access.ts';
import type { JournalAccess } from '../journal/access.ts';
import type { JournalFileSystem } from '../journal/file-system.ts';
import { nodeFileSystem } from '../journal/node-file-system.ts';
import { systemProcessTable } from '../journal/process-table.ts';
import { inProcessExecutor } from '../repair/in-process-executor.ts';
import { notDone } from '../repair/not-done.ts';
import type { RepairScope } from '../repair/repair-scope.ts';
import type { RepairWorld } from '../repair/repair-world.ts';
import type { Actor, JournalScope } from '../shared/journal.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import { noRepairPolicy } from '../shared/repair/repair-policy.ts';
import { tool } from '../shared/tool.ts';
import { memoryFileSystem } from './memory-file-system.ts';
import type { PracticeDocument } from './practice-document.ts';
import { practiceKinds } from './practice-kinds.ts';
import { PracticeState } from './practice-state.ts';

export interface PracticeOptions {
  readonly program: Actor['program'];
  /** Where the journals are kept; null: in memory, until this process ends. */
  readonly journalFolder: string | null;
  /** Keeps a changed computer; null: it ends with this process. */
  readonly save: ((document: PracticeDocument) => Promise<void>) | null;
  /** How the person answers the system's prompt. */
  readonly consent: 'granted' | 'declined' | 'not-needed';
  readonly now: () => Date;
}

export interface PracticeComputer {
  readonly world: RepairWorld;
  readonly state: PracticeState;
  /** The connection files with which Remote Desktop was started, the last one last. */
  readonly connections: readonly string[];
}

const simple: PracticeOptions = {
  program: 'command-line',
  journalFolder: null,
  save: null,
  consent: 'granted',
  now: () => new Date(),
};

/**
 * A Windows computer that is only recorded, on which fixes can be carried out: a fix changes its facts, the checks
 * see it, an undo brings them back. Nothing outside of it is touched.
 */
export function makePracticeComputer(
  document: PracticeDocument,
  options: Partial<PracticeOptions> = {},
): PracticeComputer {
  const chosen: PracticeOptions = { ...simple, ...options };
  const state = new PracticeState(document, chosen.save ?? (() => Promise.resolve()));
  const connections: string[] = [];
  const client: ClientFactSource = {
    machine: recordedMachineSource(document).machine,
    start: (limits) => recordedMachineSource(state.document).start(limits),
  };
  const journals = journalFiles(chosen);
  const scope = (name: JournalScope): RepairScope => ({
    place: { folder: join(journals.folder, name), scope: name },
    journalWorld: {
      fileSystem: journals.fileSystem,
      access: journals.access,
      processes: systemProcessTable,
      now: chosen.now,
    },
    kinds: practiceKinds(state),
    actor: {
      account: 'practice',
      program: chosen.program,
      programVersion: tool.version,
      processId: process.pid,
    },
    readFacts: (signal) => client.start({ timeoutMs: 1000, signal }).facts,
    schedulesReturns: false,
    readPolicy: () => state.document.policy ?? noRepairPolicy,
    newId: () => randomBytes(8).toString('hex'),
    connect:
      name === 'machine'
        ? null
        : (connectionFile) => {
            connections.push(connectionFile);
            return Promise.resolve({ ok: true });
          },
  });
  const machine = scope('machine');
  return {
    world: { client, user: scope('user'), machine, executor: executorFor(machine, chosen) },
    state,
    connections,
  };
}

function executorFor(machine: RepairScope, { consent }: PracticeOptions): MachineExecutor {
  const own = inProcessExecutor(machine);
  switch (consent) {
    case 'not-needed':
      return own;
    case 'granted':
      return { ...own, asksForConsent: true };
    case 'declined':
      return {
        asksForConsent: true,
        run: () =>
          Promise.resolve(notDone('declined', 'The prompt was answered with no, so nothing was changed.')),
      };
  }
}

interface JournalFiles {
  readonly folder: string;
  readonly fileSystem: JournalFileSystem;
  readonly access: JournalAccess;
}

function journalFiles({ journalFolder }: PracticeOptions): JournalFiles {
  if (journalFolder !== null)
    return { folder: journalFolder, fileSystem: nodeFileSystem, access: posixAccess };
  return {
    folder: 'practice',
    fileSystem: memoryFileSystem(),
    // Nobody else can reach the memory of this process.
    access: { secure: () => Promise.resolve(null) },
  };
}
