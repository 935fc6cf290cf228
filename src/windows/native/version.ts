import { FilledBuffer } from './filled-buffer.ts';
import { lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { win32 } from './win32-error.ts';

/** VS_FIXEDFILEINFO begins with this. */
const signature = 0xfeef04bd;
/** VS_VERSIONINFO: three lengths, the name VS_VERSION_INFO with its zero, and padding come before the fixed part. */
const fixedPart = 40;

const functions = once(() => {
  const library = systemLibrary('version.dll');
  return {
    size: library.func('uint32_t __stdcall GetFileVersionInfoSizeW(str16 file, void *zero)') as (
      file: string,
      zero: null,
    ) => number,
    read: library.func(
      'int32_t __stdcall GetFileVersionInfoW(str16 file, uint32_t zero, uint32_t size, void *data)',
    ) as (file: string, zero: number, size: number, data: Buffer) => number,
  };
});

const absent: readonly number[] = [
  win32.fileNotFound,
  win32.pathNotFound,
  win32.resourceDataNotFound,
  win32.resourceTypeNotFound,
];

/**
 * The file version of a program or library: four numbers with dots, as numbers in its resource and not as the text
 * that its author wrote. null when there is no such file, or none with a version.
 * @throws Win32Error
 */
export function fileVersion(path: string): string | null {
  const size = functions().size(path, null);
  if (size === 0) {
    const error = lastError('GetFileVersionInfoSizeW');
    if (absent.includes(error.code)) return null;
    throw error;
  }
  const info = new FilledBuffer(Buffer.alloc(size));
  if (functions().read(path, 0, size, info.bytes) === 0) throw lastError('GetFileVersionInfoW');
  if (info.u32(fixedPart) !== signature) return null;
  const parts = [
    info.u16(fixedPart + 10),
    info.u16(fixedPart + 8),
    info.u16(fixedPart + 14),
    info.u16(fixedPart + 12),
  ];
  return parts.join('.');
}
