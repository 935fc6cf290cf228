import type { MarkupElement } from '../../shared/markup/element.ts';
import { otherCauses } from '../../shared/other-causes.ts';
import type { CauseVerdict, EvidenceRef, Verdict } from '../../shared/report.ts';
import { sureness } from '../../shared/sureness.ts';
import { html } from './html.ts';
import type { ReportTexts } from './report-texts.ts';
import { statusMark } from './status-words.ts';

/** What is wrong, how sure that is, why, what speaks against it, and what to do. */
export function verdictSection(verdict: Verdict, texts: ReportTexts): MarkupElement {
  const state = verdict.healthy ? 'passed' : verdict.failedPhase === null ? 'warning' : 'failed';
  const [first] = verdict.causes;
  const { beside, instead } = otherCauses(verdict.causes);
  const explains = first !== undefined && !verdict.healthy;
  return html(
    'section',
    { className: `verdict ${state}` },
    html('h2', null, statusMark(state), verdict.headline),
    explains ? mainCause(first, texts) : null,
    ...(explains
      ? [list('Also found', observations(beside)), list('What else it may be', observations(instead))]
      : [list(verdict.healthy ? 'Worth knowing' : 'What else it may be', observations(verdict.causes))]),
    list('What to collect next', asItems(verdict.collect)),
  );
}

function mainCause(cause: CauseVerdict, texts: ReportTexts): MarkupElement {
  return html(
    'div',
    null,
    html('p', null, `${sureness(cause.confidence)} (${cause.id}).`),
    html(
      'div',
      { className: 'columns' },
      html(
        'div',
        null,
        list(
          'Why we think so',
          cause.for.map((ref) => fact(ref, texts)),
        ),
      ),
      html(
        'div',
        null,
        list(
          'What speaks against it',
          cause.against.length === 0 ? [['Nothing we found.']] : cause.against.map((ref) => fact(ref, texts)),
        ),
      ),
    ),
    paragraph('What would settle it', cause.settledBy),
    cause.doesNotMean === undefined ? null : paragraph('What it does not mean', cause.doesNotMean),
    list('What to do', asItems(cause.advice), 'ol'),
    list('Repairs that this program offers', fixes(cause, texts)),
  );
}

const places = {
  'this-computer': 'on this computer',
  'far-computer': 'on the far computer',
  network: 'in the network',
} as const;

/** What stands in one line; each part is a text of its own, so that it can be translated as a whole. */
type Item = readonly string[];

function fixes({ fixes: offered }: CauseVerdict, texts: ReportTexts): Item[] {
  const items = offered.map(({ id, where }): Item => [texts.fixTitle(id) ?? id, ` (${places[where]})`]);
  // One script may do what a verdict calls by two names.
  return [...new Map(items.map((item) => [item.join(''), item])).values()];
}

function asItems(texts: readonly string[] = []): Item[] {
  return texts.map((text) => [text]);
}

function fact({ check, fact: words }: EvidenceRef, texts: ReportTexts): Item {
  return [texts.checkTitle(check), ': ', words];
}

function observations(causes: readonly CauseVerdict[]): Item[] {
  return causes.map(({ id, summary, confidence }) => [
    summary,
    ` (${id}, ${Math.round(confidence * 100)} %)`,
  ]);
}

function paragraph(title: string, text: string): MarkupElement {
  return html('div', null, html('h3', null, title), html('p', null, text));
}

function list(title: string, items: readonly Item[], tag: 'ul' | 'ol' = 'ul'): MarkupElement | null {
  if (items.length === 0) return null;
  return html(
    'div',
    null,
    html('h3', null, title),
    html(
      tag,
      null,
      items.map((item) => html('li', null, ...item)),
    ),
  );
}
