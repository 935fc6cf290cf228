import type { ReportedError } from '../../shared/report.ts';
import type { ListedCode, LookAt } from './code-catalogue.ts';

/** One number that was taken for a code. */
export interface CodeFinding {
  readonly role: 'code' | 'extended-code' | 'other';
  /** Unsigned 32-bit value. */
  readonly value: number;
  /** Such as `0x904`. */
  readonly hex: string;
  /** The lists that have it and can be meant in this role; the first is the reading that the text follows. */
  readonly listed: readonly ListedCode[];
  /** What the number's form says: for a code that no list has, or where two lists overlap. */
  readonly note: string | null;
}

/** What was understood of the codes of one error. */
export interface ExplainedCodes {
  /** `unknown-code`: there is a code, and no public list has it. */
  readonly outcome: 'recognised' | 'unknown-code';
  /** As the report carries it; both values are unsigned. */
  readonly pair: ReportedError;
  readonly title: string;
  readonly meaning: string;
  readonly provesNot: string | null;
  /** In the order to look; empty where the codes do not say where. */
  readonly lookAt: readonly LookAt[];
  readonly findings: readonly CodeFinding[];
  /** One number stood alone, and nothing says whether it is the main or the extended code. */
  readonly roleIsGuessed: boolean;
  /** What else a number that stood alone may mean. */
  readonly alternatives: readonly ListedCode[];
}

/** What was understood of a text: its first error, and those that it tells of besides, at most three. */
export interface ExplainedError extends ExplainedCodes {
  readonly further: readonly ExplainedCodes[];
}

/** A text in which no code was found. */
export interface NoCodeFound {
  readonly outcome: 'no-code';
  readonly pair: { readonly code: null; readonly extendedCode: null };
  /** `only-other-numbers`: dates, addresses, ports, versions and the like, and nothing that looks like a code. */
  readonly reason: 'no-number' | 'only-other-numbers';
}

export type DecodedError = ExplainedError | NoCodeFound;
