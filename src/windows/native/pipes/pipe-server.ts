import { closeHandle, lastError } from '../kernel32.ts';
import { koffi } from '../koffi.ts';
import { once } from '../once.ts';
import { cancelOverlapped, runOverlapped } from '../overlapped.ts';
import { systemLibrary } from '../system-library.ts';
import { win32 } from '../win32-error.ts';
import { pipeDescriptor } from './pipe-access.ts';
import { pipeClientProcess } from './pipe-ends.ts';
import { PipeStream } from './pipe-stream.ts';

// PIPE_ACCESS_DUPLEX, FILE_FLAG_OVERLAPPED and FILE_FLAG_FIRST_PIPE_INSTANCE: nobody else has made one of this name.
const openMode = 0x0000_0003 | 0x4000_0000 | 0x0008_0000;
/** PIPE_REJECT_REMOTE_CLIENTS; bytes, not messages; waiting. */
const pipeMode = 0x8;
const oneInstance = 1;
const bufferBytes = 65_536;
const invalidHandle = -1n;
/** SECURITY_ATTRIBUTES on 64 bits. */
const attributesBytes = 24;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  return {
    create: library.func(
      'intptr_t __stdcall CreateNamedPipeW(str16 name, uint32_t openMode, uint32_t pipeMode, uint32_t instances, uint32_t outBytes, uint32_t inBytes, uint32_t waitMs, void *security)',
    ) as (
      name: string,
      openMode: number,
      pipeMode: number,
      instances: number,
      outBytes: number,
      inBytes: number,
      waitMs: number,
      security: Buffer,
    ) => number | bigint,
    connect: library.func('int32_t __stdcall ConnectNamedPipe(intptr_t pipe, void *overlapped)') as (
      pipe: bigint,
      overlapped: Buffer,
    ) => number,
  };
});

/** A pipe that waits for its one client. Owns its handle until a client has come. */
export class PipeServer {
  readonly #handle: bigint;
  #waiting: Promise<unknown> = Promise.resolve();
  #over = false;

  /**
   * Makes a pipe that only these accounts may use, only on this computer, and only once.
   * @param name with `\\.\pipe\` before it
   * @throws Win32Error, also when a pipe of this name exists
   */
  constructor(name: string, sids: readonly string[]) {
    const descriptor = pipeDescriptor(sids);
    const attributes = Buffer.alloc(attributesBytes);
    attributes.writeUInt32LE(attributesBytes, 0);
    attributes.writeBigUInt64LE(koffi().address(descriptor), 8);
    const { create } = functions();
    const handle = BigInt(
      create(name, openMode, pipeMode, oneInstance, bufferBytes, bufferBytes, 0, attributes),
    );
    if (handle === invalidHandle) throw lastError('CreateNamedPipeW');
    this.#handle = handle;
  }

  /**
   * Waits for the client, as long as it takes or until {@link close}.
   * @returns null when it was closed before one came @throws Win32Error
   */
  async accept(): Promise<{ readonly stream: PipeStream; readonly processId: number } | null> {
    const connecting = runOverlapped(this.#handle, 'ConnectNamedPipe', (overlapped) =>
      functions().connect(this.#handle, overlapped),
    );
    this.#waiting = connecting;
    const result = await connecting;
    if (this.#over) return null;
    if (!result.ok && result.error.code !== win32.pipeConnected) throw result.error;
    const processId = pipeClientProcess(this.#handle);
    this.#over = true;
    return { stream: new PipeStream(this.#handle), processId };
  }

  /** Stops waiting and lets the pipe go; after a client has come, its stream does that. */
  async close(): Promise<void> {
    if (this.#over) return;
    this.#over = true;
    cancelOverlapped(this.#handle);
    await this.#waiting.catch(() => undefined);
    closeHandle(this.#handle);
  }
}
