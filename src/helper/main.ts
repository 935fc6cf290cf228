import { randomBytes } from 'node:crypto';
import { runRequest } from '../repair/run-request.ts';
import { windowsScope } from '../repair/windows-world.ts';
import { helperExitCodes, type HelperExitCode } from '../shared/helper-protocol/exit-codes.ts';
import { product } from '../shared/product.ts';
import { tool } from '../shared/tool.ts';
import { reportEvent } from '../windows/native/advapi32/event-source.ts';
import { endProcess } from '../windows/native/end-process.ts';
import { auditEvent, type Audit } from './audit.ts';
import { helperLimits } from './limits.ts';
import { runHelper } from './run-helper.ts';

/** The elevated helper as a process. @param words after the program's name */
export async function helperMain(words: readonly string[]): Promise<HelperExitCode> {
  if (process.platform !== 'win32') return helperExitCodes.unsupportedSystem;
  const audit = applicationLog(randomBytes(8).toString('hex'));
  let exitCode: HelperExitCode = helperExitCodes.fault;
  try {
    exitCode = await runHelper(words, process.env, {
      run: (request, listener) => runRequest(request, windowsScope('machine', 'helper'), listener),
      audit,
      limits: helperLimits,
      programVersion: tool.version,
    });
  } catch {
    audit({ what: 'not-started', refusal: 'fault' });
  }
  end(exitCode);
  return exitCode;
}

/** At once: Node would write files at its end where a variable of the environment says so. */
function end(exitCode: HelperExitCode): void {
  try {
    endProcess(exitCode);
  } catch {
    // Without the bindings there is no other way; what it then returns says as much.
    process.kill(process.pid, 'SIGKILL');
  }
}

/** The application log, with one id for all that this process writes. */
function applicationLog(runId: string): Audit {
  return (record) => {
    try {
      reportEvent(product.name, auditEvent(record, runId));
    } catch {
      // A full or forbidden log must not keep a change from being taken back; the journal has it all.
    }
  };
}
