import { closeHandle, currentProcess, lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { win32 } from './win32-error.ts';

// PROCESS_QUERY_LIMITED_INFORMATION and SYNCHRONIZE
const access = 0x1000 | 0x10_0000;
/** In characters; a path can be as long. */
const longestPath = 32_768;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  return {
    open: library.func(
      'intptr_t __stdcall OpenProcess(uint32_t access, int32_t inherit, uint32_t processId)',
    ) as (access: number, inherit: number, processId: number) => number | bigint,
    times: library.func(
      'int32_t __stdcall GetProcessTimes(intptr_t process, void *created, void *ended, void *kernel, void *user)',
    ) as (process: bigint, ...times: BigUint64Array[]) => number,
    wait: library.func('uint32_t __stdcall WaitForSingleObject(intptr_t handle, uint32_t ms)') as (
      handle: bigint,
      ms: number,
    ) => number,
    imageName: library.func(
      'int32_t __stdcall QueryFullProcessImageNameW(intptr_t process, uint32_t form, void *name, void *length)',
    ) as (process: bigint, form: number, name: Buffer, length: Uint32Array) => number,
    id: library.func('uint32_t __stdcall GetProcessId(intptr_t process)') as (process: bigint) => number,
    exitCode: library.func('int32_t __stdcall GetExitCodeProcess(intptr_t process, void *code)') as (
      process: bigint,
      code: Uint32Array,
    ) => number,
  };
});

/**
 * One process. As long as its handle is open its id is given to no other one, so what was asked of it stays true of
 * the process with this id.
 */
export class ProcessHandle {
  readonly #handle: bigint;

  /** Takes over a handle with the rights to ask for limited information, and to wait. */
  constructor(handle: bigint) {
    this.#handle = handle;
  }

  /** null when none has this id. @throws Win32Error, with accessDenied for one that tells nothing */
  static open(processId: number): ProcessHandle | null {
    const handle = BigInt(functions().open(access, 0, processId));
    if (handle !== 0n) return new ProcessHandle(handle);
    const error = lastError('OpenProcess');
    if (error.code === win32.invalidParameter) return null;
    throw error;
  }

  /** This process itself; it need not be closed. */
  static own(): ProcessHandle {
    return new ProcessHandle(currentProcess());
  }

  /** @throws Win32Error */
  get id(): number {
    const id = functions().id(this.#handle);
    if (id === 0) throw lastError('GetProcessId');
    return id;
  }

  /** When it began, in units of 100 nanoseconds since 1601. @throws Win32Error */
  get startedAt(): bigint {
    const created = new BigUint64Array(1);
    const unused = new BigUint64Array(1);
    if (functions().times(this.#handle, created, unused, unused, unused) === 0)
      throw lastError('GetProcessTimes');
    return created[0] ?? 0n;
  }

  /** The program's file, as a full path. @throws Win32Error */
  get imagePath(): string {
    const name = Buffer.alloc(longestPath * 2);
    const length = new Uint32Array([longestPath]);
    if (functions().imageName(this.#handle, 0, name, length) === 0)
      throw lastError('QueryFullProcessImageNameW');
    return name.toString('utf16le', 0, (length[0] ?? 0) * 2);
  }

  /** One that has ended keeps its id as long as somebody holds a handle. */
  get hasEnded(): boolean {
    return functions().wait(this.#handle, 0) !== win32.waitTimeout;
  }

  /** What it returned; only after it has ended. @throws Win32Error */
  get exitCode(): number {
    const code = new Uint32Array(1);
    if (functions().exitCode(this.#handle, code) === 0) throw lastError('GetExitCodeProcess');
    return code[0] ?? 0;
  }

  close(): void {
    closeHandle(this.#handle);
  }
}
