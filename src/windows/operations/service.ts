import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { withKey } from '../native/advapi32/registry.ts';
import {
  readServiceState,
  readStartType,
  serviceState,
  startService,
  startType,
  stopService,
  writeDelayedStart,
  writeStartType,
} from '../native/advapi32/service-control.ts';
import { win32, Win32Error } from '../native/win32-error.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import type { CodeMeanings } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';

type Request = OperationRequest<'service'>;

const imageSchema = z.strictObject({
  /** SERVICE_*_START of winnt.h. */
  startType: z.int().min(0).max(4),
  /** Of an automatic service: it waits until the others have started. Windows forgets it with another start type. */
  delayedStart: z.boolean(),
  state: z.enum(['running', 'stopped', 'paused']),
});
type Image = z.infer<typeof imageSchema>;

const meanings: CodeMeanings = { [win32.serviceDoesNotExist]: 'gone' };
/** Services that take longer to start or stop are broken, and somebody waits. */
const mostPauses = 300;
const pauseMs = 100;

const kind: OperationKind<Request, Image> = {
  id: 'service',
  target,
  capture: (request) =>
    attemptWindows(
      target(request),
      async () => ({ image: await read(request), reversibility: { how: 'fully' } }),
      meanings,
    ),
  apply: (request, before) =>
    attemptWindows(
      target(request),
      async () => {
        await change(request, wanted(request, before));
        return { restartNeeded: false };
      },
      meanings,
    ),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (!isSame(after, wanted(request, after)))
        throw new OperationStop(
          'no-effect',
          `${target(request)} was changed and is still not as it should be.`,
        );
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(
      target(request),
      async () => {
        await change(request, before);
        return { lost: [] };
      },
      meanings,
    ),
  describe: ({ startType: type, state }) => `${startTypeWords(type)}, ${state}`,
  intended: ({ startType: type, state }) => [type, state].filter((word) => word !== null).join(', '),
  compare: (left, right) => (isSame(left, right) ? 'same' : 'different'),
};

/** How a service of Windows starts, and whether it runs. */
export const service = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas.service),
  readerOf(imageSchema),
);

function target({ service: name }: Request): string {
  return `the service ${name}`;
}

function startTypeWords(type: number): string {
  return Object.entries(startType).find(([, number]) => number === type)?.[0] ?? `start type ${type}`;
}

async function read(request: Request): Promise<Image> {
  const { service: name } = request;
  const state = await settledState(request);
  const delayed = withKey(`HKLM\\SYSTEM\\CurrentControlSet\\Services\\${name}`, (key) =>
    key.value('DelayedAutostart'),
  );
  return { startType: readStartType(name), delayedStart: delayed?.data?.[0] === 1, state };
}

function wanted(request: Request, now: Image): Image {
  return {
    startType: request.startType === null ? now.startType : startType[request.startType],
    delayedStart: now.delayedStart,
    state: request.state ?? now.state,
  };
}

function isSame(left: Image, right: Image): boolean {
  return (
    left.startType === right.startType &&
    left.delayedStart === right.delayedStart &&
    left.state === right.state
  );
}

/** From whatever is there now. A paused service is one that somebody paused, and is left alone. */
async function change(request: Request, to: Image): Promise<void> {
  const { service: name } = request;
  const now = await read(request);
  const starts = to.state === 'running' && now.state === 'stopped';
  // Windows starts no disabled service, not even one that is to be disabled while it runs.
  const first = starts && to.startType === startType.disabled ? startType.manual : to.startType;
  if (first !== now.startType) writeStartType(name, first);
  if (starts) startService(name);
  if (to.state === 'stopped' && now.state !== 'stopped') stop(request);
  if (to.state !== now.state) await settledState(request);
  if (first !== to.startType) writeStartType(name, to.startType);
  if ((await read(request)).delayedStart !== to.delayedStart) writeDelayedStart(name, to.delayedStart);
}

function stop(request: Request): void {
  try {
    stopService(request.service);
  } catch (error) {
    if (!(error instanceof Win32Error) || error.code !== win32.dependentServicesRunning) throw error;
    throw new OperationStop('failed', `${target(request)} cannot stop while services run that need it.`);
  }
}

async function settledState(request: Request): Promise<Image['state']> {
  for (let pauses = 0; pauses < mostPauses; pauses += 1) {
    const code = readServiceState(request.service);
    if (code === serviceState.running) return 'running';
    if (code === serviceState.stopped) return 'stopped';
    if (code === serviceState.paused) return 'paused';
    await pause(pauseMs);
  }
  throw new OperationStop(
    'failed',
    `${target(request)} does not come to rest: it keeps starting or stopping.`,
  );
}
