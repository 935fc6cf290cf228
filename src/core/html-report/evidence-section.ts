import type { MarkupElement } from '../../shared/markup/element.ts';
import type { CheckResult, Report } from '../../shared/report.ts';
import { html } from './html.ts';
import { asItIs } from './in-language.ts';
import type { ReportTexts } from './report-texts.ts';

/** More than any check of this program measures; a report from elsewhere may bring anything. */
const mostRows = 200;
const deepest = 8;
const longestText = 500;

/** The values behind each answer, folded away; they are for those who look closer, and are left out on paper. */
export function evidenceSection({ checks }: Report, texts: ReportTexts): MarkupElement | null {
  const measured = checks.filter(({ evidence }) => Object.keys(evidence).length > 0);
  if (measured.length === 0) return null;
  return html(
    'section',
    { className: 'screen' },
    html('h2', null, 'What was measured'),
    html('p', { className: 'quiet' }, 'Times are in milliseconds, sizes in bytes, dates in UTC.'),
    measured.map((check) => valuesOf(check, texts)),
  );
}

function valuesOf({ id, evidence }: CheckResult, texts: ReportTexts): MarkupElement {
  const rows = flatten(evidence, '', 0).slice(0, mostRows + 1);
  const shown = rows.slice(0, mostRows);
  return html(
    'details',
    null,
    html('summary', null, texts.checkTitle(id), ` (${id})`),
    html(
      'dl',
      null,
      shown.flatMap(({ name, value, isWord }) => [
        html('dt', asItIs(texts), name),
        html('dd', isWord === true ? null : asItIs(texts), value),
      ]),
    ),
    rows.length > mostRows ? html('p', { className: 'quiet' }, 'More values are in the JSON report.') : null,
  );
}

interface Row {
  readonly name: string;
  readonly value: string;
  /** The value is a word of ours. */
  readonly isWord?: true;
}

/** One row per value, `attempts.1.address` for those that lie deeper. */
function flatten(value: unknown, name: string, depth: number): Row[] {
  if (typeof value !== 'object' || value === null) return [{ name, value: cut(String(value)) }];
  const entries = Object.entries(value);
  if (entries.length === 0) return name === '' ? [] : [{ name, value: 'none', isWord: true }];
  if (depth === deepest) return [{ name, value: 'nested too deeply to show', isWord: true }];
  const rows: Row[] = [];
  for (const [key, inner] of entries) {
    const shownKey = Array.isArray(value) ? String(Number(key) + 1) : cut(key);
    rows.push(...flatten(inner, name === '' ? shownKey : `${name}.${shownKey}`, depth + 1));
    if (rows.length > mostRows) break;
  }
  return rows;
}

function cut(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
