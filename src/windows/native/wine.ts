import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

/** Whether this Windows is Wine, which has one user and keeps no owner of a file apart from that user. */
export const isWine = once((): boolean => {
  try {
    systemLibrary('ntdll.dll').func('void *__cdecl wine_get_version()');
    return true;
  } catch {
    return false;
  }
});
