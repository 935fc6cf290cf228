import { closeHandle, lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { win32, type Win32Error } from './win32-error.ts';

/** OVERLAPPED on 64 bits: two numbers of the system, an offset, an event. */
const overlappedBytes = 32;
const eventOffset = 24;
/** INFINITE */
const withoutLimit = 0xffffffff;

type AsyncWait = (event: bigint, ms: number, done: (error: unknown, result: number) => void) => void;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  const wait = library.func('uint32_t __stdcall WaitForSingleObject(intptr_t handle, uint32_t ms)');
  return {
    createEvent: library.func(
      'intptr_t __stdcall CreateEventW(void *security, int32_t manual, int32_t initial, void *name)',
    ) as (security: null, manual: number, initial: number, name: null) => number | bigint,
    waitAsync: wait.async as AsyncWait,
    getResult: library.func(
      'int32_t __stdcall GetOverlappedResult(intptr_t handle, void *overlapped, void *byteCount, int32_t wait)',
    ) as (handle: bigint, overlapped: Buffer, byteCount: Uint32Array, wait: number) => number,
    cancel: library.func('int32_t __stdcall CancelIoEx(intptr_t handle, void *overlapped)') as (
      handle: bigint,
      overlapped: Buffer | null,
    ) => number,
  };
});

export type OverlappedResult =
  { readonly ok: true; readonly byteCount: number } | { readonly ok: false; readonly error: Win32Error };

/**
 * Carries out one call that Windows finishes later, and waits for it in another thread than this one. Whatever memory
 * the call was given has to stay in use by the caller until the promise settles.
 * @param start calls the function with the OVERLAPPED; what it returns is 0 when it has not finished yet
 */
export async function runOverlapped(
  handle: bigint,
  call: string,
  start: (overlapped: Buffer) => number,
): Promise<OverlappedResult> {
  const event = BigInt(functions().createEvent(null, 1, 0, null));
  if (event === 0n) throw lastError('CreateEventW');
  const overlapped = Buffer.alloc(overlappedBytes);
  overlapped.writeBigInt64LE(event, eventOffset);
  try {
    if (start(overlapped) === 0) {
      const error = lastError(call);
      if (error.code !== win32.ioPending) return { ok: false, error };
      await waitFor(event);
    }
    return resultOf(handle, call, overlapped);
  } finally {
    closeHandle(event);
  }
}

/** Makes everything come to an end that is going on with a handle. */
export function cancelOverlapped(handle: bigint): void {
  functions().cancel(handle, null);
}

function resultOf(handle: bigint, call: string, overlapped: Buffer): OverlappedResult {
  const byteCount = new Uint32Array(1);
  if (functions().getResult(handle, overlapped, byteCount, 1) === 0)
    return { ok: false, error: lastError(call) };
  return { ok: true, byteCount: byteCount[0] ?? 0 };
}

/** Resolves also when the wait itself fails: then the result is waited for without it. */
function waitFor(event: bigint): Promise<void> {
  return new Promise((resolve) => {
    functions().waitAsync(event, withoutLimit, () => resolve());
  });
}
