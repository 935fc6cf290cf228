import { guidBytes } from './guid.ts';
import { koffi } from './koffi.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { Win32Error } from './win32-error.ts';

/** KNOWNFOLDERID of knownfolders.h. */
const folderIds = { programData: '62ab5d82-fdc1-4dc3-a9dd-070d1d495d97' } as const;

const functions = once(() => ({
  get: systemLibrary('shell32.dll').func(
    'uint32_t __stdcall SHGetKnownFolderPath(void *id, uint32_t flags, intptr_t token, void *path)',
  ) as (id: Buffer, flags: number, token: bigint, path: Buffer) => number,
  free: systemLibrary('ole32.dll').func('void __stdcall CoTaskMemFree(intptr_t memory)') as (
    memory: bigint,
  ) => void,
}));

/** Where a folder of Windows lies, as the system says: no variable can move it. @throws Win32Error with an HRESULT */
export function knownFolder(name: keyof typeof folderIds): string {
  const pointer = Buffer.alloc(8);
  const result = functions().get(guidBytes(folderIds[name]), 0, 0n, pointer);
  try {
    if (result !== 0) throw new Win32Error('SHGetKnownFolderPath', result);
    return koffi().decode(koffi().address(pointer), 0, 'str16') as string;
  } finally {
    // Also where it failed, as its manual asks.
    functions().free(pointer.readBigUInt64LE(0));
  }
}
