import { hexCode } from '../../shared/hex-code.ts';
import type { ReportedError } from '../../shared/report.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap } from '../terminal/wrap.ts';

export interface HeadingFacts {
  /** Host and port as `formatTarget` writes them. */
  readonly target: string;
  readonly reportedError: ReportedError | null;
}

/** What is checked, and the error that somebody saw, above everything else. */
export function heading(facts: HeadingFacts, screen: Screen): string[] {
  const lines = wrap(`Following the connection to ${facts.target}`, screen.width).map((line) =>
    screen.paint('heading', line),
  );
  const reported = reportedErrorWords(facts.reportedError);
  if (reported === null) return lines;
  return [...lines, ...wrap(reported, screen.width).map((line) => screen.paint('quiet', line))];
}

function reportedErrorWords(error: ReportedError | null): string | null {
  if (error === null) return null;
  const parts = [
    ['error code', error.code],
    ['extended error code', error.extendedCode],
  ] as const;
  const known = parts.flatMap(([name, code]) => (code === null ? [] : [`${name} ${hexCode(code)}`]));
  return known.length === 0 ? null : `Reported: ${known.join(', ')}`;
}
