import type { IpcMain, IpcMainInvokeEvent } from 'electron';
import { fail } from '../../shared/ipc/failure.ts';
import type { Answer } from '../../shared/ipc/failure.ts';
import { requestNames } from '../../shared/ipc/names.ts';
import type { RequestName } from '../../shared/ipc/names.ts';
import { requests } from '../../shared/ipc/schema.ts';
import type { Handlers } from '../../shared/ipc/sides.ts';
import { exceedsSize } from './payload-size.ts';

export interface GateWorld {
  readonly ipcMain: Pick<IpcMain, 'handle'>;
  readonly handlers: Handlers;
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean;
  readonly onRefused: (name: RequestName, why: 'refused-sender' | 'invalid-request') => void;
  readonly onFault: (name: RequestName, error: unknown) => void;
}

/**
 * The one way into the main process: every request passes here, is checked for its sender, its size and its shape,
 * and gets an answer whatever happens. There are no other channels.
 */
export function openGate(world: GateWorld): void {
  for (const name of requestNames) {
    world.ipcMain.handle(name, (event, ...payloads) => pass(name, event, payloads, world));
  }
}

async function pass(
  name: RequestName,
  event: IpcMainInvokeEvent,
  payloads: readonly unknown[],
  { handlers, isOurs, onRefused, onFault }: GateWorld,
): Promise<Answer<unknown>> {
  if (!isOurs(event)) {
    onRefused(name, 'refused-sender');
    return fail('refused-sender', 'This window may not ask for that.');
  }
  const { input, maxSize } = requests[name];
  const [payload] = payloads;
  const parsed = payloads.length === 1 && !exceedsSize(payload, maxSize) ? input.safeParse(payload) : null;
  if (parsed?.success !== true) {
    onRefused(name, 'invalid-request');
    return fail('invalid-request', 'The window asked in a way that this program does not understand.');
  }
  try {
    // Validated by the schema that belongs to the name; the compiler cannot follow both through the union.
    return await handlers[name](parsed.data as never);
  } catch (error) {
    onFault(name, error);
    return fail(
      'fault',
      'This could not be done because of a fault of this program. The log has the detail.',
    );
  }
}
