import { closeHandle, lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { win32 } from './win32-error.ts';

// PROCESS_QUERY_LIMITED_INFORMATION and SYNCHRONIZE
const access = 0x1000 | 0x10_0000;

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
  };
});

/**
 * When a process began, in units of 100 nanoseconds since 1601; null when none lives with this id.
 * @throws Win32Error, with accessDenied for a process that lives and tells nothing
 */
export function processStart(processId: number): bigint | null {
  const process = BigInt(functions().open(access, 0, processId));
  if (process === 0n) {
    const error = lastError('OpenProcess');
    if (error.code === win32.invalidParameter) return null;
    throw error;
  }
  try {
    // One that has ended keeps its id as long as somebody holds a handle.
    if (functions().wait(process, 0) !== win32.waitTimeout) return null;
    const created = new BigUint64Array(1);
    const unused = new BigUint64Array(1);
    if (functions().times(process, created, unused, unused, unused) === 0) throw lastError('GetProcessTimes');
    return created[0] ?? 0n;
  } finally {
    closeHandle(process);
  }
}
