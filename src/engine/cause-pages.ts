import { causes } from '../catalog/causes/index.ts';
import type { CauseId } from '../shared/ids.ts';
import type { RequestOutput } from '../shared/ipc/sides.ts';

/** The page of a cause; null for one that this version has only the id of. */
export function causePage(id: CauseId): RequestOutput<'cause/read'> | null {
  const cause = causes.find((each) => each.id === id);
  return cause === undefined ? null : { title: cause.title, sections: [] };
}
