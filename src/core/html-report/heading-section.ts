import { hexCode } from '../../shared/hex-code.ts';
import { utcMinute } from '../../shared/utc-minute.ts';
import { formatDuration } from '../../shared/durations.ts';
import type { MarkupElement } from '../../shared/markup/element.ts';
import type { RedactionSwitch } from '../../shared/redaction-switches.ts';
import type { Report, ReportedError } from '../../shared/report.ts';
import { html } from './html.ts';

/** What was checked, when, with what, and which error somebody had seen. */
export function headingSection(report: Report): MarkupElement {
  const reported = reportedErrorWords(report.reportedError);
  return html(
    'header',
    null,
    html('h1', null, `Remote Desktop to ${targetWords(report)}`),
    html(
      'p',
      { className: 'quiet' },
      `Checked on ${utcMinute(report.startedAt)} in ${formatDuration(report.durationMs)} with ${report.tool.name} ${report.tool.version}. No user name or password was sent.`,
    ),
    reported === null ? null : html('p', { className: 'quiet' }, reported),
  );
}

/** Host and port; an IPv6 address gets its brackets. */
export function targetWords({ target }: Report): string {
  return `${target.host.includes(':') ? `[${target.host}]` : target.host}, port ${target.port}`;
}

function reportedErrorWords(error: ReportedError | null): string | null {
  if (error === null) return null;
  const parts = [
    error.code === null ? null : `error code ${hexCode(error.code)}`,
    error.extendedCode === null ? null : `extended error code ${hexCode(error.extendedCode)}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `Reported before: ${parts.join(', ')}.`;
}

const switchWords: Readonly<Record<RedactionSwitch, string>> = {
  names: 'names of computers and names that people chose',
  domain: 'names of domains',
  addresses: 'addresses',
  users: 'names of users',
  thumbprints: 'thumbprints of certificates',
};

/** Whoever reads has to know that the names are not real ones; null when all of them are. */
export function redactionNote({ redacted }: Report): MarkupElement | null {
  if (redacted === undefined || redacted.length === 0) return null;
  const words = redacted.map((name) => switchWords[name]);
  const last = words.at(-1) ?? '';
  const list = words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
  return html(
    'section',
    { className: 'note together' },
    html('h2', null, 'Some names in this report are not the real ones'),
    html(
      'p',
      null,
      `Before it was saved, these were replaced: ${list}. The same thing has the same name everywhere in this report, and the verdict is the one of the real report.`,
    ),
  );
}
