import { koffi } from './koffi.ts';
import { lastError } from './kernel32.ts';
import { once } from './once.ts';
import { withApartment } from './ole32.ts';
import { systemFolder, systemLibrary } from './system-library.ts';

/** SHELLEXECUTEINFOW on 64 bits. */
const info = {
  bytes: 112,
  mask: 4,
  window: 8,
  verb: 16,
  file: 24,
  parameters: 32,
  folder: 40,
  process: 104,
} as const;
/** SEE_MASK_NOCLOSEPROCESS, SEE_MASK_NOASYNC and SEE_MASK_FLAG_NO_UI: no message of the shell's own. */
const mask = 0x0040 | 0x0100 | 0x0400;

const execute = once(
  () =>
    systemLibrary('shell32.dll').func('int32_t __stdcall ShellExecuteExW(void *info)') as (
      info: Buffer,
    ) => number,
);

export interface ElevatedStart {
  /** The program's file, as a full path. */
  readonly file: string;
  /** Only of words that need no quotation marks. */
  readonly words: readonly string[];
  /** Whose prompt it is: a window's handle, or 0. */
  readonly window: bigint;
}

/**
 * Starts a program with the rights of an administrator, for which Windows asks the person; returns when they have
 * answered. Its console window is not shown.
 * @returns a handle of the process, to be closed by the caller; null when Windows gives none
 * @throws Win32Error: cancelled when the answer was no
 */
export function startElevated({ file, words, window }: ElevatedStart): bigint | null {
  const memory = Buffer.alloc(info.bytes);
  memory.writeUInt32LE(info.bytes, 0);
  memory.writeUInt32LE(mask, info.mask);
  memory.writeBigUInt64LE(window, info.window);
  const texts = [
    ['runas', info.verb],
    [file, info.file],
    [words.join(' '), info.parameters],
    [systemFolder(), info.folder],
  ] as const;
  // Kept here, so that they are still there when Windows reads them.
  const kept = texts.map(([text, offset]) => {
    const bytes = Buffer.from(`${text}\0`, 'utf16le');
    memory.writeBigUInt64LE(koffi().address(bytes), offset);
    return bytes;
  });
  const started = withApartment('single-threaded', () => execute()(memory) !== 0);
  if (!started) throw lastError('ShellExecuteExW');
  const process = memory.readBigInt64LE(info.process);
  return kept.length === 0 || process === 0n ? null : process;
}
