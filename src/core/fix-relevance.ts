import type { CauseId } from '../shared/ids.ts';
import type { Verdict } from '../shared/report.ts';
import type { FixDefinition } from './fix-definition.ts';

export type FixRelevance =
  | { readonly relevance: 'fits'; readonly causes: readonly CauseId[] }
  /** `because` is for a person; the fix stays available. */
  | { readonly relevance: 'unlikely'; readonly because: string };

/** Whether what was found speaks for this fix, so that no list of fixes makes a cure out of a mere possibility. */
export function judgeRelevance(
  { id, texts }: Pick<FixDefinition, 'id' | 'texts'>,
  { causes }: Pick<Verdict, 'causes'>,
): FixRelevance {
  const fitting = causes.filter(({ fixes }) =>
    fixes.some((fix) => fix.id === id && fix.where === 'this-computer'),
  );
  if (fitting.length > 0) return { relevance: 'fits', causes: fitting.map((cause) => cause.id) };
  const because = `Unlikely to help here: nothing that was found points to it. ${texts.doesNotHelp}`;
  return { relevance: 'unlikely', because };
}
