import { fileVersion } from '../native/version.ts';
import { Win32Error } from '../native/win32-error.ts';

/** A file's version; null also when it cannot be told. */
export function fileVersionOrNull(path: string): string | null {
  try {
    return fileVersion(path);
  } catch (error) {
    if (error instanceof Win32Error) return null;
    throw error;
  }
}
