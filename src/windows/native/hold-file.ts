import { closeHandle, lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

/** GENERIC_READ */
const read = 0x8000_0000;
/** FILE_SHARE_READ: others may read and run it, and neither write nor replace it. */
const shareReading = 1;
/** OPEN_EXISTING */
const existing = 3;
const invalidHandle = -1n;

const openFile = once(
  () =>
    systemLibrary('kernel32.dll').func(
      'intptr_t __stdcall CreateFileW(str16 path, uint32_t access, uint32_t share, void *security, uint32_t disposition, uint32_t flags, intptr_t template)',
    ) as (
      path: string,
      access: number,
      share: number,
      security: null,
      disposition: number,
      flags: number,
      template: number,
    ) => number | bigint,
);

/**
 * Keeps everybody from changing, replacing or removing files while `use` runs.
 * @throws Win32Error when one cannot be opened that way, as when somebody has it open for writing
 */
export async function whileHeld<Result>(
  paths: readonly string[],
  use: () => Promise<Result>,
): Promise<Result> {
  const handles: bigint[] = [];
  try {
    for (const path of paths) handles.push(hold(path));
    return await use();
  } finally {
    handles.forEach((handle) => closeHandle(handle));
  }
}

function hold(path: string): bigint {
  const handle = BigInt(openFile()(path, read, shareReading, null, existing, 0, 0));
  if (handle === invalidHandle) throw lastError('CreateFileW');
  return handle;
}
