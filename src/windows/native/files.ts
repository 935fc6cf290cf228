import { lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

/** FILE_ATTRIBUTE_READONLY */
const readOnly = 1;
const noAttributes = 0xffffffff;
/** REPLACEFILE_WRITE_THROUGH */
const writeThrough = 1;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  return {
    getAttributes: library.func('uint32_t __stdcall GetFileAttributesW(str16 path)') as (
      path: string,
    ) => number,
    setAttributes: library.func('int32_t __stdcall SetFileAttributesW(str16 path, uint32_t attributes)') as (
      path: string,
      attributes: number,
    ) => number,
    replaceFile: library.func(
      'int32_t __stdcall ReplaceFileW(str16 replaced, str16 replacement, void *backup, uint32_t flags, void *exclude, void *reserved)',
    ) as (
      replaced: string,
      replacement: string,
      backup: null,
      flags: number,
      exclude: null,
      reserved: null,
    ) => number,
  };
});

/** Whether a file has the attribute that keeps programs from writing it. @throws Win32Error */
export function isReadOnly(path: string): boolean {
  return (attributesOf(path) & readOnly) !== 0;
}

/** @throws Win32Error */
export function setReadOnly(path: string, wanted: boolean): void {
  const attributes = attributesOf(path);
  const next = wanted ? attributes | readOnly : attributes & ~readOnly;
  if (next !== attributes && functions().setAttributes(path, next) === 0)
    throw lastError('SetFileAttributesW');
}

/**
 * Puts the content of one file in the place of another in one step. The replaced file keeps its owner, its access
 * list and its attributes; the other is gone then.
 * @throws Win32Error
 */
export function replaceFile(replaced: string, replacement: string): void {
  if (functions().replaceFile(replaced, replacement, null, writeThrough, null, null) === 0)
    throw lastError('ReplaceFileW');
}

function attributesOf(path: string): number {
  const attributes = functions().getAttributes(path);
  if (attributes === noAttributes) throw lastError('GetFileAttributesW');
  return attributes;
}
