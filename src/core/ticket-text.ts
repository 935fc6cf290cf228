import { hexCode } from '../shared/hex-code.ts';
import { utcMinute } from '../shared/utc-minute.ts';
import type { CheckResult, Report } from '../shared/report.ts';

export type TitleOf = (id: CheckResult['id']) => string;

const statusWords: Readonly<Record<CheckResult['status'], string>> = {
  passed: 'in order',
  warning: 'warning',
  failed: 'failed',
  skipped: 'not checked',
  error: 'not known',
};
const widestStatus = 11;
const mostCauses = 3;

/** A report as plain text for a ticket: what was found first, then each check in one line. Ends with a line break. */
export function ticketText(report: Report, titleOf: TitleOf): string {
  const { tool, startedAt, target, reportedError, verdict, checks } = report;
  const addresses = target.addresses.length === 0 ? '' : ` (${target.addresses.join(', ')})`;
  const lines = [
    verdict.headline,
    '',
    `Computer: ${target.host}:${target.port}${addresses}`,
    `Checked: ${utcMinute(startedAt)}, by ${tool.name} ${tool.version}`,
    ...(reportedError === null ? [] : [`Error shown: ${codes(reportedError)}`]),
    ...verdict.causes.slice(0, mostCauses).flatMap(causeLines),
    ...(verdict.collect ?? []).map((each) => `To collect: ${each}`),
    '',
    'Checks',
    ...checks.map((check) => checkLine(check, titleOf)),
  ];
  return `${lines.join('\n')}\n`;
}

function codes({ code, extendedCode }: NonNullable<Report['reportedError']>): string {
  const main = code === null ? 'no main code' : hexCode(code);
  return extendedCode === null ? main : `${main}, extended ${hexCode(extendedCode)}`;
}

function causeLines(cause: Report['verdict']['causes'][number]): string[] {
  return [
    '',
    `${cause.id}, ${Math.round(cause.confidence * 100)} % sure: ${cause.summary}`,
    ...cause.for.map(({ fact }) => `  for: ${fact}`),
    ...cause.against.map(({ fact }) => `  against: ${fact}`),
    `  settled by: ${cause.settledBy}`,
    ...(cause.advice ?? []).map((step) => `  to do: ${step}`),
  ];
}

function checkLine({ id, status, summary, reason }: CheckResult, titleOf: TitleOf): string {
  const words = statusWords[status].padEnd(widestStatus);
  return `  ${words}  ${titleOf(id)}: ${reason ?? summary}`;
}
