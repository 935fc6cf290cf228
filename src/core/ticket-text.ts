import { hexCode } from '../shared/hex-code.ts';
import type { Translator } from '../shared/translation/translator.ts';
import { utcMinute } from '../shared/utc-minute.ts';
import type { CheckResult, Report } from '../shared/report.ts';

export interface TicketTexts {
  readonly checkTitle: (id: CheckResult['id']) => string;
  /** null: English, which is written as it is. */
  readonly say: Translator | null;
}

/** What the report says in English, in the language of the ticket; what the tables do not have stays English. */
type Say = (english: string) => string;

const statusWords: Readonly<Record<CheckResult['status'], string>> = {
  passed: 'in order',
  warning: 'warning',
  failed: 'failed',
  skipped: 'not checked',
  error: 'not known',
};
const mostCauses = 3;

/** A report as plain text for a ticket: what was found first, then each check in one line. Ends with a line break. */
export function ticketText(report: Report, { checkTitle, say: translate }: TicketTexts): string {
  const { tool, startedAt, target, reportedError, verdict, checks } = report;
  const say: Say = (english) => translate?.(english) ?? english;
  const widest = Math.max(...Object.values(statusWords).map((words) => say(words).length));
  const addresses = target.addresses.length === 0 ? '' : ` (${target.addresses.join(', ')})`;
  const lines = [
    say(verdict.headline),
    '',
    `${say('Computer:')} ${target.host}:${target.port}${addresses}`,
    say(`Checked: ${utcMinute(startedAt)}, by ${tool.name} ${tool.version}`),
    ...(reportedError === null ? [] : [say(`Error shown: ${codes(reportedError)}`)]),
    ...verdict.causes.slice(0, mostCauses).flatMap((cause) => causeLines(cause, say)),
    ...(verdict.collect ?? []).map((each) => `${say('To collect:')} ${say(each)}`),
    '',
    say('Checks'),
    ...checks.map((check) => checkLine(check, checkTitle(check.id), widest, say)),
  ];
  return `${lines.join('\n')}\n`;
}

function codes({ code, extendedCode }: NonNullable<Report['reportedError']>): string {
  const main = code === null ? 'no main code' : hexCode(code);
  return extendedCode === null ? main : `${main}, extended ${hexCode(extendedCode)}`;
}

function causeLines(cause: Report['verdict']['causes'][number], say: Say): string[] {
  return [
    '',
    `${say(`${cause.id}, ${Math.round(cause.confidence * 100)} % sure:`)} ${say(cause.summary)}`,
    ...cause.for.map(({ fact }) => `  ${say('for:')} ${say(fact)}`),
    ...cause.against.map(({ fact }) => `  ${say('against:')} ${say(fact)}`),
    `  ${say('settled by:')} ${say(cause.settledBy)}`,
    ...(cause.advice ?? []).map((step) => `  ${say('to do:')} ${say(step)}`),
  ];
}

function checkLine(
  { status, summary, reason }: CheckResult,
  title: string,
  widest: number,
  say: Say,
): string {
  return `  ${say(statusWords[status]).padEnd(widest)}  ${say(`${title}:`)} ${say(reason ?? summary)}`;
}
