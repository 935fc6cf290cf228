import { closeHandle, lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

const genericRead = 0x8000_0000;
/** FILE_SHARE_READ, WRITE and DELETE: keeps nobody from anything. */
const shareAll = 7;
const openExisting = 3;
const invalidHandle = -1n;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  return {
    createFile: library.func(
      'intptr_t __stdcall CreateFileW(str16 path, uint32_t access, uint32_t share, void *security, uint32_t creation, uint32_t flags, void *template)',
    ) as (
      path: string,
      access: number,
      share: number,
      security: null,
      creation: number,
      flags: number,
      template: null,
    ) => number | bigint,
  };
});

/** Opens a file for reading and closes it when `use` is through. @throws Win32Error when it cannot be opened */
export function withFile<Result>(path: string, use: (handle: bigint) => Result): Result {
  const handle = BigInt(functions().createFile(path, genericRead, shareAll, null, openExisting, 0, null));
  if (handle === invalidHandle) throw lastError('CreateFileW');
  try {
    return use(handle);
  } finally {
    closeHandle(handle);
  }
}
