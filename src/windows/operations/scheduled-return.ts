import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import type { JournalScope } from '../../shared/journal.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { consoleProgram } from '../console-program.ts';
import { currentUserSids } from '../native/advapi32/token.ts';
import { deleteTask, hasTask, registerTask, taskLogon } from '../native/task-scheduler.ts';
import { Win32Error } from '../native/win32-error.ts';
import { attemptWindows } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { returnTaskXml } from './support/return-task.ts';

type Request = OperationRequest<'scheduled-return'>;

const imageSchema = z.strictObject({ isScheduled: z.boolean() });
type Image = z.infer<typeof imageSchema>;

/** @param programFor what Windows is to start; null: nothing that it should start by itself */
export function scheduledReturnOf(programFor: (scope: JournalScope) => string | null) {
  const kind: OperationKind<Request, Image> = {
    id: 'scheduled-return',
    target,
    capture: (request) =>
      attemptWindows(target(request), () => ({
        image: { isScheduled: isScheduled(request) },
        reversibility: { how: 'fully' },
      })),
    // A fix for an hour also ends when the program is next opened. So a Windows that takes no tasks, and a program
    // that lies where it must not be started from, keep nobody from the fix; what is left says that there is no task.
    apply: (request) => {
      const program = programFor(request.scope);
      if (program !== null) tolerate(() => schedule(request, program));
      return Promise.resolve({ ok: true, restartNeeded: false });
    },
    verify: () => Promise.resolve({ ok: true }),
    restore: (request, before) =>
      attemptWindows(target(request), () => {
        // The id is ours alone: nobody else made a task of this name.
        if (!before.isScheduled && isScheduled(request)) deleteTask(nameOf(request));
        return { lost: [] };
      }),
    describe: ({ isScheduled: scheduled }) => (scheduled ? 'scheduled' : 'not there'),
    intended: () => 'scheduled, where Windows allows it',
    compare: (left, right) => (left.isScheduled === right.isScheduled ? 'same' : 'different'),
  };
  return defineOperationKind(
    kind,
    readerOf(operationRequestSchemas['scheduled-return']),
    readerOf(imageSchema),
  );
}

/** A task of Windows that takes a fix back at its time. */
export const scheduledReturn = scheduledReturnOf(consoleProgram);

function target({ at }: Request): string {
  return `the task that takes the fix back at ${at}`;
}

function nameOf({ taskId }: Request): string {
  return `RDP Troubleshooter ${taskId}`;
}

function isScheduled(request: Request): boolean {
  return tolerate(() => hasTask(nameOf(request))) ?? false;
}

function schedule(request: Request, program: string): void {
  const { at, scope } = request;
  const [userSid = ''] = currentUserSids();
  const logon = scope === 'machine' ? taskLogon.serviceAccount : taskLogon.signedInUser;
  registerTask(nameOf(request), returnTaskXml({ at, scope, userSid, program }), logon);
}

/** What a Windows whose Task Scheduler is switched off refuses is as good as nothing. */
function tolerate<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch (error) {
    if (error instanceof Win32Error) return null;
    throw error;
  }
}
