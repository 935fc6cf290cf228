import { dirname, join } from 'node:path/win32';
import { product } from '../shared/product.ts';
import { withPrivilege } from '../windows/native/advapi32/privilege.ts';
import { ProcessHandle } from '../windows/native/process-handle.ts';
import { isSameFile } from '../windows/same-file.ts';
import type { StartRefusal } from './audit.ts';

/** The process that the helper works for; its id cannot pass to another one before it is closed. */
export type CheckedParent =
  | { readonly ok: true; readonly parent: Pick<ProcessHandle, 'id' | 'imagePath' | 'close'> }
  | { readonly ok: false; readonly refusal: StartRefusal };

/**
 * Whether the process that wants to be served is this program or the app beside it, and lived before this process
 * began: an id that was given away again is not whom we were started by.
 * @throws Win32Error when it may not be asked
 */
export async function checkParent(processId: number): Promise<CheckedParent> {
  // An administrator who was asked on behalf of another user is not let at that user's processes otherwise.
  const parent = withPrivilege('debug', () => ProcessHandle.open(processId));
  if (parent === null) return { ok: false, refusal: 'parent-is-gone' };
  const refuse = (refusal: StartRefusal): CheckedParent => {
    parent.close();
    return { ok: false, refusal };
  };
  try {
    if (parent.hasEnded) return refuse('parent-is-gone');
    const own = ProcessHandle.own();
    if (parent.startedAt > own.startedAt) return refuse('parent-began-later');
    const ownPath = own.imagePath;
    const known = [ownPath, join(dirname(ownPath), product.appFile)];
    const image = parent.imagePath;
    const matches = await Promise.all(known.map((path) => isSameFile(path, image)));
    return matches.includes(true) ? { ok: true, parent } : refuse('parent-is-another-program');
  } catch (error) {
    parent.close();
    throw error;
  }
}
