import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { AskingEnd } from '../core/helper-protocol/asking-session.ts';
import type { HelperManifest } from '../shared/helper-protocol/helper-manifest.ts';
import { helperArguments, helperPipeName, helperProtocolVersion } from '../shared/helper-protocol/words.ts';
import { product } from '../shared/product.ts';
import type { MachineExecutor, RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';
import { checkHelperFiles } from './check-helper-files.ts';
import { converse } from './converse.ts';
import type { HelperConnection, HelperPipe } from './helper-pipe.ts';
import type { LaunchedProcess, Launcher } from './launcher.ts';
import * as outcomes from './outcomes.ts';
import { firstToCome } from './first-to-come.ts';

/** How long is waited for the helper, in milliseconds. */
export interface ElevationLimits {
  /** From its start, or the answer to the prompt, until it connects. */
  readonly connectMs: number;
  /** For what it was asked; longer than it gives itself. */
  readonly workMs: number;
}

export const elevationLimits: ElevationLimits = { connectMs: 60_000, workMs: 960_000 };

export interface ElevationWorld {
  readonly launcher: Launcher;
  /** The helper's file, and what the build wrote about it; null for the program that runs already. */
  readonly helper: { readonly file: string; readonly manifest: HelperManifest | null };
  readonly openPipe: (name: string) => HelperPipe | Promise<HelperPipe>;
  /** Keeps files from being changed while `use` runs. */
  readonly whileHeld: <Result>(files: readonly string[], use: () => Promise<Result>) => Promise<Result>;
  /** Whether this process runs that file; `unknown` when it may not be asked. */
  readonly runsFile: (processId: number, file: string) => Promise<'yes' | 'no' | 'unknown'>;
  readonly ownProcessId: number;
  readonly limits: ElevationLimits;
}

/** Has requests carried out by the elevated helper: one helper for each, for which the system asks the person. */
export function elevatedExecutor(world: ElevationWorld): MachineExecutor {
  return {
    asksForConsent: true,
    run: async (request, listener) => {
      if (listener.signal.aborted) return outcomes.cancelledBefore;
      const { file, manifest } = world.helper;
      const start = async (): Promise<RepairOutcome> => {
        const files = await checkHelperFiles(file, manifest);
        if (files === 'missing') return outcomes.helperMissing;
        if (files === 'damaged') return outcomes.helperDamaged;
        return runOverPipe(request, listener, world);
      };
      const files = [file, join(dirname(file), product.bindingsFile)];
      try {
        return await world.whileHeld(files, start);
      } catch {
        const states = await Promise.all(files.map((path) => checkHelperFiles(path, null)));
        return states.includes('missing') ? outcomes.helperMissing : outcomes.noPipe;
      }
    },
  };
}

async function runOverPipe(
  request: RepairRequest,
  listener: RepairListener,
  world: ElevationWorld,
): Promise<RepairOutcome> {
  const pipe = await world.openPipe(helperPipeName(randomBytes(16)));
  try {
    return await launchAndTalk(pipe, request, listener, world);
  } finally {
    await pipe.close();
  }
}

async function launchAndTalk(
  pipe: HelperPipe,
  request: RepairRequest,
  listener: RepairListener,
  { launcher, helper, runsFile, ownProcessId, limits }: ElevationWorld,
): Promise<RepairOutcome> {
  const words = helperArguments({
    pipeName: pipe.name,
    parentProcessId: ownProcessId,
    protocol: helperProtocolVersion,
  });
  const connecting = pipe.accept();
  const launching = launcher.launch({ file: helper.file, words });
  const launched = await firstToCome({ launch: launching }, { signal: listener.signal });
  if (launched.what !== 'launch') {
    // The prompt stays where it is; should it be answered yes, the helper finds no pipe and ends.
    void launching.then((late) => (late.ok ? late.letGo() : undefined));
    return outcomes.cancelledBefore;
  }
  const launch = launched.value;
  if (!launch.ok) return outcomes.launchOutcome(launch);
  const { process } = launch;
  try {
    const came = await firstToCome(
      { connection: connecting, failure: launch.failed },
      {
        signal: listener.signal,
        timeoutMs: limits.connectMs,
        isOver: () => process?.hasEnded() ?? false,
      },
    );
    if (came.what === 'failure') return outcomes.launchOutcome(came.value);
    if (came.what === 'aborted') return outcomes.cancelledBefore;
    if (came.what === 'over' && process !== null) return outcomes.exitOutcome(process.exitCode());
    if (came.what !== 'connection' || came.value === null) return outcomes.neverCame;
    const { channel } = came.value;
    if (!(await isHelper(came.value, process, (id) => runsFile(id, helper.file)))) {
      await channel.close();
      return outcomes.anotherProgram;
    }
    return outcomeOf(await converse({ channel, request, listener, timeoutMs: limits.workMs }), process);
  } finally {
    await launch.letGo();
  }
}

/** Whether it is the process that was started, or at least one of the same program. */
async function isHelper(
  { processId }: HelperConnection,
  process: LaunchedProcess | null,
  runsHelper: (processId: number) => Promise<'yes' | 'no' | 'unknown'>,
): Promise<boolean> {
  // A pipe of Node's cannot tell: see plain-pipe.ts.
  if (processId === null) return true;
  const runs = await runsHelper(processId);
  if (process === null) return runs === 'yes';
  return processId === process.processId && runs !== 'no';
}

function outcomeOf(end: AskingEnd, process: LaunchedProcess | null): RepairOutcome {
  switch (end.how) {
    case 'outcome':
      return end.outcome;
    case 'wrong-version':
      return outcomes.wrongVersion;
    case 'not-begun':
      return process?.hasEnded() === true ? outcomes.exitOutcome(process.exitCode()) : outcomes.neverCame;
    case 'connection-lost':
      return outcomes.connectionLost;
    case 'timed-out':
      return outcomes.timedOut;
  }
}
