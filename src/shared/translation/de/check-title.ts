import { englishCheckTitles, germanCheckTitles } from '../../check-titles.ts';
import { checkIds } from '../../ids.ts';
import type { PhraseTable } from '../tables.ts';

/** The names of checks, as the app shows them: in a sentence without soft hyphens, `alone` with them. */
export const checkTitle: PhraseTable = Object.fromEntries(
  checkIds.map((id) => {
    const alone = germanCheckTitles[id];
    return [englishCheckTitles[id], { inside: alone.replaceAll('\u00AD', ''), alone }];
  }),
);
