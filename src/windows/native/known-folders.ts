import { guidBytes } from './guid.ts';
import { koffi } from './koffi.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { Win32Error } from './win32-error.ts';

/** KNOWNFOLDERID of knownfolders.h. */
const folderIds = {
  localAppData: '{F1B32785-6FBA-4FCF-9D55-7B8E7F157091}',
  roamingAppData: '{3EB685DB-65F9-4CF6-A03A-E3EF65729F3D}',
  profile: '{5E6C858F-0E22-4760-9AFE-EA3317B67173}',
  programFiles: '{905E63B6-C1BF-494E-B29C-65B732D3D21A}',
  programData: '{62AB5D82-FDC1-4DC3-A9DD-070D1D495D97}',
} as const;
export type KnownFolder = keyof typeof folderIds;

const currentUser = 0n;

const functions = once(() => ({
  getPath: systemLibrary('shell32.dll').func(
    'uint32_t __stdcall SHGetKnownFolderPath(void *id, uint32_t flags, intptr_t token, void *path)',
  ) as (id: Buffer, flags: number, token: bigint, path: BigUint64Array) => number,
  free: systemLibrary('ole32.dll').func('void __stdcall CoTaskMemFree(intptr_t memory)') as (
    memory: bigint,
  ) => void,
}));

/**
 * Where Windows keeps something, as it knows itself: environment variables say what whoever started us wanted.
 * @throws Win32Error with the HRESULT as its code
 */
export function knownFolder(folder: KnownFolder): string {
  const path = new BigUint64Array(1);
  const result = functions().getPath(guidBytes(folderIds[folder]), 0, currentUser, path);
  const [address = 0n] = path;
  try {
    if (result !== 0) throw new Win32Error('SHGetKnownFolderPath', result);
    return koffi().decode(address, 'char16_t', -1) as string;
  } finally {
    functions().free(address);
  }
}
