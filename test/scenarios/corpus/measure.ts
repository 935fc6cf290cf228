import type { CauseId } from '../../../src/shared/ids.ts';
import type { CorpusCase } from './corpus.ts';
import type { Judged } from './judge-paper.ts';
import type { Part } from './part.ts';
import type { Bet } from './statistics.ts';

/** One scenario of the corpus with the verdict of today. */
export interface Measured {
  readonly scenario: CorpusCase;
  readonly judged: Judged;
  readonly first: CauseId | null;
  readonly right: boolean;
  /** Something that works was called broken, or a cause was named that is not there. */
  readonly falseAlarm: boolean;
  /** It is a failure and was called healthy, or it was said to fail in another phase. */
  readonly phaseWrong: boolean;
}

export function measure(corpus: readonly CorpusCase[]): Measured[] {
  return corpus.map((scenario) => {
    const judged = scenario.judge();
    const { verdict } = judged;
    const { expected } = scenario;
    const first = verdict.causes[0]?.id ?? null;
    const right = expected.firstCauses.includes(first);
    return {
      scenario,
      judged,
      first,
      right,
      falseAlarm: expected.healthy && (!verdict.healthy || (first !== null && !right)),
      phaseWrong: verdict.healthy !== expected.healthy || verdict.failedPhase !== expected.failedPhase,
    };
  });
}

export function ofPart(measured: readonly Measured[], part: Part): Measured[] {
  return measured.filter(({ scenario }) => scenario.part === part);
}

/** The verdicts that named a cause. */
export function betsOf(measured: readonly Measured[]): Bet[] {
  return measured.flatMap(({ judged, right }) => {
    const [first] = judged.verdict.causes;
    return first === undefined ? [] : [{ confidence: first.confidence, right }];
  });
}
