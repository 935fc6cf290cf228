import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { Win32Error } from './win32-error.ts';
import { wideText } from './wide-text.ts';

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  return {
    getLastError: library.func('uint32_t __stdcall GetLastError()') as () => number,
    closeHandle: library.func('int32_t __stdcall CloseHandle(intptr_t handle)') as (handle: bigint) => number,
    getCurrentProcess: library.func('intptr_t __stdcall GetCurrentProcess()') as () => number | bigint,
    expandEnvironmentStrings: library.func(
      'uint32_t __stdcall ExpandEnvironmentStringsW(str16 source, void *target, uint32_t size)',
    ) as (source: string, target: Buffer, size: number) => number,
    getNativeSystemInfo: library.func('void __stdcall GetNativeSystemInfo(void *info)') as (
      info: Buffer,
    ) => void,
  };
});

/** What the last call left behind. Ask at once: the next call may overwrite it. */
export function lastError(call: string): Win32Error {
  return new Win32Error(call, functions().getLastError());
}

/** The system keeps count: every handle that a function gave has to come here once. */
export function closeHandle(handle: bigint): void {
  functions().closeHandle(handle);
}

/** A handle that stands for this process itself; it need not be closed. */
export function currentProcess(): bigint {
  return BigInt(functions().getCurrentProcess());
}

/** 32,767 characters are as long as a variable can be. */
const longestExpansion = 32_768;

/** Puts in what variables such as `%SystemRoot%` stand for; unknown ones stay as they are. */
export function expandVariables(text: string): string {
  if (!text.includes('%')) return text;
  const target = Buffer.alloc(longestExpansion * 2);
  const length = functions().expandEnvironmentStrings(text, target, longestExpansion);
  if (length === 0) throw lastError('ExpandEnvironmentStringsW');
  return length > longestExpansion ? text : wideText(target);
}

/** SYSTEM_INFO.wProcessorArchitecture */
const architectures: Readonly<Record<number, 'x64' | 'arm64' | 'x86'>> = { 0: 'x86', 9: 'x64', 12: 'arm64' };

/** What the computer's processor is, whatever this program was built for. */
export function processorArchitecture(): 'x64' | 'arm64' | 'x86' | 'other' {
  const info = Buffer.alloc(48);
  functions().getNativeSystemInfo(info);
  return architectures[info.readUInt16LE(0)] ?? 'other';
}
