import { describe, expect, it } from 'vitest';
import { writeHtmlReport } from '../../src/check/html-report.ts';
import { ticketText } from '../../src/core/ticket-text.ts';
import { redactForSending } from '../../src/check/redact.ts';
import { reportLanguage } from '../../src/engine/report-languages.ts';
import { titleOfCheck } from '../../src/shared/check-titles.ts';
import { breakKinds } from '../../src/shared/facts.ts';
import { phases } from '../../src/shared/ids.ts';
import { everySwitch, redactionSwitches } from '../../src/shared/redaction-switches.ts';
import type { Repeats } from '../../src/shared/repeats.ts';
import { changeStatuses } from '../../src/shared/report-changes.ts';
import type { Report } from '../../src/shared/report.ts';
import { sampleReport, ways } from '../report/support/sample-reports.ts';
import { aRound } from '../unit/catalog/support/rounds.ts';
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

  it('are German with every kind of round, change, redaction and computer', () => {
    const [sample] = samples;
    if (sample === undefined) throw new Error('There is no sample.');
    const round = aRound({ startedAt: '2026-11-21T08:00:07.000Z', durationMs: 48 });
    const rounds: Repeats['rounds'] = [
      { ...round, outcome: 'reached' },
      { ...round, outcome: 'reached', roundTripMs: null, durationMs: 1250 },
      { ...round, outcome: 'unknown' },
      { ...round, outcome: 'failed' },
      ...phases.flatMap((phase) =>
        [...breakKinds, 'answered' as const, null].map(
          (how) => ({ ...round, outcome: 'failed', phase, how }) as const,
        ),
      ),
    ];
    const details = [
      { target: 'the DNS cache', before: 'what was looked up lately', left: 'empty', changedSince: true },
      { target: 'the Winsock catalog', before: 'not known', left: null, changedSince: false },
    ];
    const changes: Report['changes'] = changeStatuses.flatMap((status) =>
      [null, '2026-11-20T15:58:00.000Z'].map((at) => ({
        at,
        fix: 'flush-dns',
        title: 'Clear the DNS cache',
        status,
        returnsAt: at,
        details,
      })),
    );
    const { machine, target } = sample;
    const computer = { manufacturer: 'LENOVO', model: '20XW', isVirtual: false, virtualHost: null };
    const variants: Report[] = [
      { ...sample, changes, repeats: { planned: 200, pauseMs: 5000, rounds } },
      { ...sample, changes: [], target: { ...target, addresses: [] }, reportedError: null },
      ...[59, 7200, 400_000].map((uptimeSeconds): Report => ({
        ...sample,
        changes: [],
        reportedError: { code: null, extendedCode: 7 },
        machine: {
          ...machine,
          uptimeSeconds,
          hostRole: true,
          hardware: { state: 'read', value: computer },
        },
      })),
      ...[null, 'Hyper-V'].map((virtualHost): Report => ({
        ...sample,
        changes: [],
        reportedError: { code: 0x904, extendedCode: null },
        machine: {
          ...machine,
          hardware: { state: 'read', value: { ...computer, isVirtual: true, virtualHost } },
        },
      })),
      ...redactionSwitches.map((only): Report => ({ ...sample, changes: [], redacted: [only] })),
    ];
    expect(englishOf(variants)).toEqual([]);
    const [first = ''] = variants.map((report) => writeHtmlReport(report, german));
    expect(first).toContain('bei der Verschlüsselung (TLS) gescheitert (zurückgesetzt), hin und zurück 2 ms');
    expect(first).toContain(
      '20.11.2026, 15:58 UTC: in Kraft, am 20.11.2026, 15:58 UTC von selbst zurückgenommen.',
    );
    expect(first).toContain(
      'der DNS-Zwischenspeicher: vorher was zuletzt aufgelöst wurde, dann leer; seitdem von jemand anderem wieder geändert',
    );
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
