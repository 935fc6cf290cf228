import type { HelperEnd } from '../core/helper-protocol/helper-session.ts';
import { helperExitCodes, type HelperExitCode } from '../shared/helper-protocol/exit-codes.ts';
import { parseHelperArguments, type HelperWords } from '../shared/helper-protocol/words.ts';
import { isElevated } from '../windows/native/advapi32/token.ts';
import { openPipe } from '../windows/native/pipes/open-pipe.ts';
import type { PipeStream } from '../windows/native/pipes/pipe-stream.ts';
import { win32, Win32Error } from '../windows/native/win32-error.ts';
import type { StartRefusal } from './audit.ts';
import { checkParent } from './check-parent.ts';
import { limitLife } from './limit-life.ts';
import { serve, type HelperWorld } from './serve.ts';
import { unsafeVariables } from './unsafe-variables.ts';

/**
 * The elevated helper, from its words to its end: distrusts first, serves one request, and ends. Each refusal is
 * written to the application log.
 * @param environment of this process
 * @returns what the process is to return
 */
export async function runHelper(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  world: HelperWorld,
): Promise<HelperExitCode> {
  const refuse = (refusal: StartRefusal, exitCode: HelperExitCode): HelperExitCode => {
    world.audit({ what: 'not-started', refusal });
    return exitCode;
  };
  if (unsafeVariables(environment).length > 0)
    return refuse('unsafe-environment', helperExitCodes.unsafeEnvironment);
  const parsed = parseHelperArguments(words);
  if (parsed === null) return refuse('wrong-words', helperExitCodes.wrongWords);
  limitLife(world.limits.lifeMs);
  if (!isElevated()) return refuse('not-elevated', helperExitCodes.notElevated);
  const checked = await checkParent(parsed.parentProcessId);
  if (!checked.ok) return refuse(checked.refusal, helperExitCodes.parentRefused);
  try {
    const pipe = await connect(parsed);
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

async function connect({ pipeName, parentProcessId }: HelperWords): Promise<PipeStream | StartRefusal> {
  try {
    const { stream, processId } = openPipe(`\\\\.\\pipe\\${pipeName}`);
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
