import { cancelOverlapped, runOverlapped } from '../overlapped.ts';
import { closeHandle } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { win32, type Win32Error } from '../win32-error.ts';

const readBytes = 65_536;

type Transfer = (pipe: bigint, bytes: Uint8Array, size: number, count: null, overlapped: Buffer) => number;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  const declare = (name: string): Transfer =>
    library.func(
      `int32_t __stdcall ${name}(intptr_t file, void *bytes, uint32_t size, void *count, void *overlapped)`,
    ) as Transfer;
  return { read: declare('ReadFile'), write: declare('WriteFile') };
});

/** What Windows says when the other side has gone, or we have closed. */
const ends: readonly number[] = [
  win32.brokenPipe,
  win32.noData,
  win32.pipeNotConnected,
  win32.operationAborted,
];

/** One end of a connected pipe. Owns its handle. */
export class PipeStream {
  readonly #handle: bigint;
  readonly #pending = new Set<Promise<unknown>>();
  #closing: Promise<void> | null = null;

  constructor(handle: bigint) {
    this.#handle = handle;
  }

  /** The next bytes that came, at most 64 KiB; null when there will be no more. @throws Win32Error */
  async read(): Promise<Buffer | null> {
    if (this.#closing !== null) return null;
    const bytes = Buffer.alloc(readBytes);
    const result = await this.#track(
      runOverlapped(this.#handle, 'ReadFile', (overlapped) =>
        functions().read(this.#handle, bytes, bytes.length, null, overlapped),
      ),
    );
    if (result.ok) return bytes.subarray(0, result.byteCount);
    return endOrThrow(result.error, null);
  }

  /** Hands bytes over. @returns false when there is nobody any more to read them @throws Win32Error */
  async write(bytes: Uint8Array): Promise<boolean> {
    if (this.#closing !== null) return false;
    // A copy: the caller may change its own before Windows has read them.
    const copy = Buffer.from(bytes);
    const result = await this.#track(
      runOverlapped(this.#handle, 'WriteFile', (overlapped) =>
        functions().write(this.#handle, copy, copy.length, null, overlapped),
      ),
    );
    return result.ok ? result.byteCount === copy.length : endOrThrow(result.error, false);
  }

  /** Ends what is going on and lets the pipe go. Done twice, it is as good as once. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    cancelOverlapped(this.#handle);
    await Promise.allSettled(this.#pending);
    closeHandle(this.#handle);
  }

  async #track<Value>(call: Promise<Value>): Promise<Value> {
    this.#pending.add(call);
    try {
      return await call;
    } finally {
      this.#pending.delete(call);
    }
  }
}

function endOrThrow<Value>(error: Win32Error, end: Value): Value {
  if (ends.includes(error.code)) return end;
  throw error;
}
