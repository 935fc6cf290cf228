import { describe, expect, it } from 'vitest';
import { ownerLetter } from '../../src/check/owner-letter.ts';
import { german } from '../../src/shared/translation/de/index.ts';
import { makeTranslator } from '../../src/shared/translation/translator.ts';
import type { CheckResult, Verdict } from '../../src/shared/report.ts';
import { expired } from '../unit/cli/support/reports.ts';
import { loadCorpus } from './corpus/corpus.ts';
import { measure } from './corpus/measure.ts';

const say = makeTranslator(german);

/** Everything in a report that the app shows as a sentence. */
function textsOf({ checks, verdict }: { checks: readonly CheckResult[]; verdict: Verdict }): string[] {
  const { headline, collect = [], causes } = verdict;
  return [
    headline,
    ...collect,
    ...checks.flatMap(({ summary, reason }) => [summary, reason ?? '']),
    ...causes.flatMap((cause) => [
      cause.summary,
      cause.settledBy,
      cause.doesNotMean ?? '',
      ...(cause.advice ?? []),
      ...[...cause.for, ...cause.against].map(({ fact }) => fact),
    ]),
  ].filter((text) => text !== '');
}

describe('the corpus in German', () => {
  it('has every sentence of every report', () => {
    const texts = new Set(measure(loadCorpus()).flatMap(({ judged }) => textsOf(judged)));
    expect(texts.size).toBeGreaterThan(1000);
    expect([...texts].filter((text) => say(text) === null)).toEqual([]);
  });

  it('has every letter to the owner of the far computer', () => {
    const letters = new Set(
      measure(loadCorpus()).map(({ judged: { checks, verdict } }) => {
        const letter = ownerLetter({ ...expired, checks: [...checks], verdict });
        return letter?.text ?? '';
      }),
    );
    expect(letters.size).toBeGreaterThan(50);
    expect([...letters].filter((text) => say(text) === null)).toEqual([]);
  });
});
