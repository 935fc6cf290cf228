import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { listAdapters } from '../native/iphlpapi/adapters.ts';
import { readInterfaceMtu } from '../native/iphlpapi/interface-mtu.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { runSystemProgram } from './support/system-program.ts';
import { captureValue, isSameValueImage, restoreValue, valueImageSchema } from './support/value-image.ts';
import type { ValuePlace } from './support/value-image.ts';

type Request = OperationRequest<'interface-mtu'>;

const imageSchema = z.strictObject({
  /** In force now; all bits set stands for no limit. */
  mtuBytes: z.int().min(0).max(0xffffffff),
  /** What the registry says for the next start: no value, unless somebody set a size. */
  stored: valueImageSchema,
});
type Image = z.infer<typeof imageSchema>;

const kind: OperationKind<Request, Image> = {
  id: 'interface-mtu',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({ image: read(request), reversibility: { how: 'fully' } })),
  apply: (request) =>
    attemptWindows(target(request), async () => {
      await setMtu(request, request.mtuBytes);
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (after.mtuBytes !== request.mtuBytes)
        throw new OperationStop(
          'no-effect',
          `${target(request)} was set to ${request.mtuBytes} bytes and is still ${after.mtuBytes}.`,
        );
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), async () => {
      const now = read(request);
      // What netsh stores for good is the size; that nobody had chosen one is put right in the registry.
      if (now.mtuBytes !== before.mtuBytes) await setMtu(request, before.mtuBytes);
      restoreValue(storedPlace(request), before.stored);
      return { lost: [] };
    }),
  describe: ({ mtuBytes }) => mtuWords(mtuBytes),
  intended: ({ mtuBytes }) => mtuWords(mtuBytes),
  compare: (left, right) =>
    left.mtuBytes === right.mtuBytes && isSameValueImage(left.stored, right.stored) ? 'same' : 'different',
};

/** The largest packet that one protocol sends through one adapter, now and after a restart. */
export const interfaceMtu = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['interface-mtu']),
  readerOf(imageSchema),
);

function target({ interfaceId, family }: Request): string {
  return `the packet size (MTU) for IPv${family} of the adapter {${interfaceId}}`;
}

function mtuWords(mtuBytes: number): string {
  return mtuBytes === 0xffffffff ? 'no limit' : `${mtuBytes} bytes`;
}

function read(request: Request): Image {
  const mtuBytes = readInterfaceMtu(interfaceIndex(request), request.family);
  if (mtuBytes === null) throw gone(request);
  return { mtuBytes, stored: captureValue(storedPlace(request)) };
}

async function setMtu(request: Request, mtuBytes: number): Promise<void> {
  await runSystemProgram('netsh.exe', [
    'interface',
    `ipv${request.family}`,
    'set',
    'subinterface',
    // Names are translated and may hold anything; the number is the same until the next start.
    String(interfaceIndex(request)),
    `mtu=${mtuBytes}`,
    'store=persistent',
  ]);
}

function interfaceIndex(request: Request): number {
  const { interfaceId, family } = request;
  const adapter = listAdapters().find(({ id }) => id.toLowerCase() === `{${interfaceId}}`);
  const index = family === 4 ? adapter?.ipv4Index : adapter?.ipv6Index;
  if (index === undefined || index === 0) throw gone(request);
  return index;
}

function gone(request: Request): OperationStop {
  return new OperationStop('gone', `${target(request)} cannot be found: the adapter is not there any more.`);
}

function storedPlace({ interfaceId, family }: Request): ValuePlace {
  const service = family === 4 ? 'Tcpip' : 'Tcpip6';
  return {
    key: `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${service}\\Parameters\\Interfaces\\{${interfaceId}}`,
    name: 'MTU',
  };
}
