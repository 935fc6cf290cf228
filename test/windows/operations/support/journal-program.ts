import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { windowsJournalAccess } from '../../../../src/windows/journal-access.ts';
import { windowsProcessTable } from '../../../../src/windows/process-table.ts';
import { codeOf } from '../../../../src/journal/journal-problem.ts';
import type { JournalCall, JournalResult } from './journal-call.ts';

/** Runs on Windows: does what the file says that the first word names, and writes what came of it to the second. */
const [callFile = '', resultFile = ''] = process.argv.slice(2);
const call = JSON.parse(readFileSync(callFile, 'utf8')) as JournalCall;
writeFileSync(resultFile, JSON.stringify(await carryOut(call)));

async function carryOut({ secure }: JournalCall): Promise<JournalResult> {
  const reasons = [];
  for (const { scope, path, what } of secure) {
    reasons.push(await windowsJournalAccess(scope).secure(path, what).catch(codeOf));
  }
  const startTokenOf = (id: number) => windowsProcessTable.startTokenOf(id);
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 30_000)'], { stdio: 'ignore' });
  await once(child, 'spawn');
  const childId = child.pid ?? 0;
  const alive = await startTokenOf(childId);
  child.kill();
  await once(child, 'exit');
  return {
    reasons,
    own: [await startTokenOf(windowsProcessTable.ownId), await startTokenOf(process.pid)],
    child: { alive, ended: await startTokenOf(childId) },
    nobody: await startTokenOf(4_000_000),
  };
}
