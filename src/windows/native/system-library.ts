import type { LibraryHandle } from 'koffi';
import { koffi } from './koffi.ts';
import { once } from './once.ts';
import { wideText } from './wide-text.ts';

/** MAX_PATH of windef.h, in characters. */
const longestFolder = 260;

/** Windows' own folder for 64-bit programs' libraries, as the system says; no variable can move it. */
export const systemFolder = once((): string => {
  const kernel32 = koffi().load('kernel32.dll');
  const getSystemDirectory = kernel32.func(
    'uint32_t __stdcall GetSystemDirectoryW(void *buffer, uint32_t size)',
  ) as (buffer: Buffer, size: number) => number;
  const buffer = Buffer.alloc(longestFolder * 2);
  const length = getSystemDirectory(buffer, longestFolder);
  if (length === 0 || length > longestFolder)
    throw new Error('Windows does not say where its system folder is');
  return wideText(buffer);
});

/**
 * Loads a library from the system folder by its full path: a bare name would be looked for beside the program first,
 * where anybody may have put one.
 */
export function systemLibrary(name: string): LibraryHandle {
  return koffi().load(`${systemFolder()}\\${name}`);
}
