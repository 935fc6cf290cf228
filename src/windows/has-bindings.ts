import { koffi } from './native/koffi.ts';

/**
 * Whether Windows' libraries can be called: not where the file that belongs beside this program is missing or another,
 * as after a security product has taken it away.
 */
export function hasBindings(): boolean {
  try {
    koffi();
    return true;
  } catch {
    return false;
  }
}
