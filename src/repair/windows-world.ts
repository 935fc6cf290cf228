import { randomBytes } from 'node:crypto';
import { userInfo } from 'node:os';
import { join } from 'node:path/win32';
import { thisWindowsSource } from '../check/this-windows-source.ts';
import { nodeFileSystem } from '../journal/node-file-system.ts';
import type { Actor, JournalScope } from '../shared/journal.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import { tool } from '../shared/tool.ts';
import { readRepairPolicy } from '../windows/facts/repair-policy.ts';
import { hasBindings } from '../windows/has-bindings.ts';
import { windowsJournalAccess } from '../windows/journal-access.ts';
import { currentUserSids, isElevated } from '../windows/native/advapi32/token.ts';
import { knownFolder } from '../windows/native/known-folders.ts';
import { windowsOperationKinds } from '../windows/operations/index.ts';
import { windowsProcessTable } from '../windows/process-table.ts';
import { startClientFacts } from '../windows/start-client-facts.ts';
import { startConnection } from '../windows/start-connection.ts';
import { inProcessExecutor } from './in-process-executor.ts';
import type { RepairScope } from './repair-scope.ts';
import type { RepairWorld } from './repair-world.ts';

const productFolder = 'RDP Troubleshooter';
/** Windows answers in well under a second; what takes longer than this hangs. */
const longestReadMs = 10_000;

/**
 * This Windows computer. A process with the rights of an administrator changes the machine by itself; any other needs
 * `elevated`, which asks for them.
 * @returns null where Windows' libraries cannot be called, because a file of this program is missing or another
 */
export function windowsWorld(program: Actor['program'], elevated: MachineExecutor): RepairWorld | null {
  if (!hasBindings()) return null;
  const machine = windowsScope('machine', program);
  return {
    client: thisWindowsSource(),
    user: windowsScope('user', program),
    machine,
    executor: isElevated() ? inProcessExecutor(machine) : elevated,
  };
}

/** What this process may change of one scope; `machine` only with the rights of an administrator. */
export function windowsScope(scope: JournalScope, program: Actor['program']): RepairScope {
  return {
    place: { folder: journalFolder(scope), scope },
    journalWorld: {
      fileSystem: nodeFileSystem,
      processes: windowsProcessTable,
      access: windowsJournalAccess(scope),
      now: () => new Date(),
    },
    kinds: windowsOperationKinds,
    actor: {
      account: accountName(),
      program,
      programVersion: tool.version,
      processId: process.pid,
    },
    readFacts: (signal) => startClientFacts({ timeoutMs: longestReadMs, signal, withHardware: false }).facts,
    readPolicy: readRepairPolicy,
    newId: () => randomBytes(8).toString('hex'),
    schedulesReturns: true,
    connect: scope === 'user' ? connect : null,
  };
}

/** By Windows' own knowledge of its folders: whoever starts us sets the environment. */
function journalFolder(scope: JournalScope): string {
  return join(knownFolder(scope === 'user' ? 'localAppData' : 'programFiles'), productFolder, 'journal');
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return currentUserSids()[0] ?? 'unknown';
  }
}

async function connect(connectionFile: string): ReturnType<NonNullable<RepairScope['connect']>> {
  const problem = await startConnection(join(knownFolder('localAppData'), productFolder), connectionFile);
  return problem === null ? { ok: true } : { ok: false, message: problem };
}
