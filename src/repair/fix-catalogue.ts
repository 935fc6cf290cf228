import { fixes } from '../catalog/fixes/index.ts';
import type { FixDefinition } from '../core/fix-definition.ts';
import type { ClientFixId } from '../shared/ids.ts';
import { fixScopes } from '../shared/ids.ts';
import type { JournalScope } from '../shared/journal.ts';

const byId = new Map<string, FixDefinition>(fixes.map((fix) => [fix.id, fix]));

/** The fix with this id. Its parameters must have been validated by its own schema. */
export function fixOf(id: ClientFixId): FixDefinition {
  const fix = byId.get(id);
  // A test holds catalogue and schemas together.
  if (fix === undefined) throw new RangeError(`There is no fix ${id}`);
  return fix;
}

/** What people call a fix; its id where this version does not know it. */
export function titleOf(id: string): string {
  return byId.get(id)?.texts.title ?? id;
}

export function scopeOf(id: ClientFixId): JournalScope {
  return fixScopes[id];
}
