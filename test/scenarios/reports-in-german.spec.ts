import { describe, expect, it } from 'vitest';
import { titleOfCheck, writeHtmlReport } from '../../src/check/html-report.ts';
import { ticketText } from '../../src/core/ticket-text.ts';
import { redactForSending } from '../../src/check/redact.ts';
import { reportLanguage } from '../../src/engine/report-languages.ts';
import { everySwitch } from '../../src/shared/redaction-switches.ts';
import type { Report } from '../../src/shared/report.ts';
import { sampleReport, ways } from '../report/support/sample-reports.ts';
import { expired } from '../unit/cli/support/reports.ts';
import { loadCorpus } from './corpus/corpus.ts';
import { measure } from './corpus/measure.ts';

const german = await reportLanguage('de');

/** What the document shows as English: it says so to screen readers. */
function englishIn(page: string): string[] {
  return [...page.matchAll(/<span lang="en">([^<]*)<\/span>/gu)].map(([, text = '']) => text);
}

const englishOf = (reports: readonly Report[]): string[] => [
  ...new Set(reports.flatMap((report) => englishIn(writeHtmlReport(report, german)))),
];

const machines = [
  'stale-credentials',
  'server-with-unreadable-parts',
  'antivirus-with-tls-inspection',
  'vpn-to-the-target',
];
const samples = machines.flatMap((machine) => Object.keys(ways).map((way) => sampleReport(machine, way)));

describe('reports in German', () => {
  const corpus = measure(loadCorpus()).map(({ judged: { checks, verdict } }): Report => ({
    ...expired,
    checks: [...checks],
    verdict,
  }));

  it('are German from end to end, for every scenario of the corpus', () => {
    expect(corpus.length).toBeGreaterThan(300);
    expect(englishOf(corpus)).toEqual([]);
  });

  it('are German with everything that a report can tell', () => {
    // The place of a value in the registry is its name in every language.
    const places = samples.flatMap(({ changes }) => (changes ?? []).flatMap(({ details }) => details));
    expect(new Set(englishOf(samples))).toEqual(new Set(places.map(({ target }) => target)));
    const bare = samples.map((sample) => redactForSending({ ...sample, changes: [] }, everySwitch));
    expect(englishOf(bare)).toEqual([]);
  });

  it('have tickets in German', () => {
    const english = new Set<string>();
    const say = (text: string): string | null => {
      const said = german.say?.(text) ?? null;
      if (said === null) english.add(text);
      return said;
    };
    const tickets = [...corpus, ...samples].map((report) =>
      ticketText(report, { checkTitle: titleOfCheck, say }),
    );
    expect([...english]).toEqual([]);
    for (const ticket of tickets)
      expect(ticket).toMatch(
        /\nGeprüft: 21\.11\.2026, 08:00 UTC, mit .*\n\nPrüfungen\n {2}(?:in Ordnung|gescheitert|Warnung|nicht)/su,
      );
  });
});
