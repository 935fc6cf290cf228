import type { ByteChannel } from '../core/helper-protocol/byte-channel.ts';
import type { HelperEnd } from '../core/helper-protocol/helper-session.ts';
import { helperExitCodes, type HelperExitCode } from '../shared/helper-protocol/exit-codes.ts';
import { parseHelperArguments, type HelperWords } from '../shared/helper-protocol/words.ts';
import { isElevated } from '../windows/native/advapi32/token.ts';
import { openPipe } from '../windows/native/pipes/open-pipe.ts';
import { win32, Win32Error } from '../windows/native/win32-error.ts';
import type { StartRefusal } from './audit.ts';
import { checkParent, type CheckedParent } from './check-parent.ts';
import { limitLife } from './limit-life.ts';
import { serve, type HelperWorld } from './serve.ts';
import { unsafeVariables } from './unsafe-variables.ts';

/** What the helper asks of the system before it listens. */
export interface HelperSystem {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isElevated: () => boolean;
  readonly checkParent: (processId: number) => Promise<CheckedParent>;
  /** @throws Win32Error */
  readonly openPipe: (path: string) => { readonly stream: ByteChannel; readonly processId: number };
  readonly limitLife: (ms: number) => void;
}

const windowsSystem: HelperSystem = {
  environment: process.env,
  isElevated,
  checkParent,
  openPipe,
  limitLife,
};

/**
 * The elevated helper, from its words to its end: distrusts first, serves one request, and ends. Each refusal is
 * written to the application log.
 * @returns what the process is to return
 */
export async function runHelper(
  words: readonly string[],
  world: HelperWorld,
  system: HelperSystem = windowsSystem,
): Promise<HelperExitCode> {
  const refuse = (refusal: StartRefusal, exitCode: HelperExitCode): HelperExitCode => {
    world.audit({ what: 'not-started', refusal });
    return exitCode;
  };
  if (unsafeVariables(system.environment).length > 0)
    return refuse('unsafe-environment', helperExitCodes.unsafeEnvironment);
  const parsed = parseHelperArguments(words);
  if (parsed === null) return refuse('wrong-words', helperExitCodes.wrongWords);
  system.limitLife(world.limits.lifeMs);
  if (!system.isElevated()) return refuse('not-elevated', helperExitCodes.notElevated);
  const checked = await system.checkParent(parsed.parentProcessId);
  if (!checked.ok) return refuse(checked.refusal, helperExitCodes.parentRefused);
  try {
    const pipe = await connect(parsed, system);
    if (typeof pipe === 'string') return refuse(pipe, helperExitCodes.pipeRefused);
    const { parent } = checked;
    world.audit({ what: 'serving', processId: parent.id, image: parent.imagePath });
    return exitCodeOf[await serve(pipe, parsed.protocol, world)];
  } finally {
    checked.parent.close();
  }
}

const exitCodeOf: Readonly<Record<HelperEnd, HelperExitCode>> = {
  done: helperExitCodes.done,
  refused: helperExitCodes.refused,
  'no-request': helperExitCodes.noRequest,
  'wrong-version': helperExitCodes.wrongVersion,
};

async function connect(
  { pipeName, parentProcessId }: HelperWords,
  { openPipe: open }: HelperSystem,
): Promise<ByteChannel | StartRefusal> {
  try {
    const { stream, processId } = open(`\\\\.\\pipe\\${pipeName}`);
    if (processId === parentProcessId) return stream;
    await stream.close();
    return 'pipe-of-another-process';
  } catch (error) {
    if (error instanceof Win32Error && missing.includes(error.code)) return 'pipe-is-missing';
    throw error;
  }
}

/** Nobody has made it, or it has its one client already, or it is for another account. */
const missing: readonly number[] = [win32.fileNotFound, win32.pipeBusy, win32.accessDenied];
