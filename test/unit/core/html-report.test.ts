import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/catalog/causes/index.ts';
import { writeHtmlReport } from '../../../src/check/html-report.ts';
import { redactForSending } from '../../../src/check/redact.ts';
import { replayReport } from '../../../src/check/replay.ts';
import { reportLanguage } from '../../../src/engine/report-languages.ts';
import { everySwitch } from '../../../src/shared/redaction-switches.ts';
import type { Report } from '../../../src/shared/report.ts';
import { sampleReport } from '../../report/support/sample-reports.ts';
import { aRound } from '../catalog/support/rounds.ts';
import { expired, healthy, hostile, silent } from '../cli/support/reports.ts';
import { plantReport } from '../shared/support/plant-report.ts';
import { hostileTexts } from '../shared/support/hostile-texts.ts';

const german = await reportLanguage('de');

/** What a reader sees, roughly: the text between tags. */
function textOf(page: string): string {
  return page
    .replace(/<style>.*<\/style>/su, '')
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}

const tagsOf = (page: string): Set<string> =>
  new Set([...page.replace(/<style>.*<\/style>/su, '').matchAll(/<\/?([a-z0-9]+)/gu)].map(([, tag]) => tag!));

const allowedTags =
  'html head meta title body header main footer section h1 h2 h3 p ul ol li dl dt dd div span strong table thead tbody tr th td details summary svg g circle line path rect text desc'.split(
    ' ',
  );

describe('the report for people', () => {
  it.each([
    ['expired', expired],
    ['healthy', healthy],
    ['silent', silent],
    ['hostile', hostile],
  ])('says everything that the verdict and the checks say: %s', (_, report) => {
    const text = textOf(writeHtmlReport(report));
    const said = [
      report.verdict.headline,
      ...report.checks.map(({ status, summary, reason }) =>
        status === 'skipped' || status === 'error' ? (reason ?? summary) : summary,
      ),
      ...report.verdict.causes.flatMap((cause) => [
        cause.id,
        ...(cause === report.verdict.causes[0] && !report.verdict.healthy
          ? [cause.settledBy, ...cause.for.map(({ fact }) => fact)]
          : [cause.summary]),
      ]),
    ];
    for (const sentence of said) {
      const shown = textOf(sentence.replaceAll(/[<>]/gu, (bracket) => (bracket === '<' ? '&lt;' : '&gt;')));
      expect(text).toContain(
        shown
          .replaceAll(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/gu, '\u{FFFD}')
          .trim()
          .split('\u{FFFD}')[0]!
          .trim(),
      );
    }
  });

  it('stays as it was approved', () => {
    expect(textOf(writeHtmlReport(expired))).toMatchSnapshot();
  });

  it('says which names are not real, and what was changed and undone', () => {
    const changed: Report = {
      ...expired,
      changes: [
        {
          at: '2026-11-20T10:00:00.000Z',
          fix: 'disable-udp',
          title: 'Switch UDP off',
          status: 'applied',
          returnsAt: '2026-11-20T11:00:00.000Z',
          details: [{ target: 'fClientDisableUDP', before: 'not there', left: '1', changedSince: true }],
        },
      ],
    };
    const text = textOf(writeHtmlReport(redactForSending(changed, everySwitch)));
    expect(text).toContain('Some names in this report are not the real ones');
    expect(text).not.toContain('finance-07');
    expect(text).toContain(
      'Switch UDP off , 2026-11-20 10:00 UTC: in force, undone by itself at 2026-11-20 11:00 UTC.',
    );
    expect(text).toContain(
      'fClientDisableUDP: before not there, then 1; changed again since by somebody else',
    );
    expect(textOf(writeHtmlReport({ ...expired, changes: [] }))).toContain(
      'This program has changed nothing',
    );
    expect(textOf(writeHtmlReport(expired))).not.toContain('What was changed');
  });

  it('tells a repeated check round by round', () => {
    const round = aRound({ startedAt: '2026-11-21T08:00:07.000Z', durationMs: 48 });
    const cut = { ...round, outcome: 'failed', phase: 'tls', how: 'reset' } as const;
    const repeats = { planned: 3, pauseMs: 5000, rounds: [round, cut] };
    const text = textOf(writeHtmlReport({ ...expired, repeats }));
    expect(text).toContain('2 of 3 rounds, 5.0 s apart.');
    expect(text).toContain('08:00:07 UTC: as far as the sign-in in 48 ms, round trip 2 ms');
    expect(text).toContain('08:00:07 UTC: failed at encryption (TLS) (reset), round trip 2 ms');
  });

  it('names every repair that a verdict can offer in words', () => {
    const offered = causes.flatMap(({ fixes }) => fixes.map(({ id, where }) => ({ id, where })));
    expect(offered.some(({ where }) => where === 'far-computer')).toBe(true);
    const [first] = expired.verdict.causes;
    const verdict = { ...expired.verdict, causes: [{ ...first!, fixes: offered }] };
    const text = textOf(writeHtmlReport({ ...expired, verdict }));
    for (const { id } of offered) expect(text).not.toContain(id);
    expect(text.match(/Checks the security settings of the Remote Desktop listener/gu) ?? []).toHaveLength(1);
  });

  it('forbids everything but its own style', () => {
    const page = writeHtmlReport(expired);
    const style = /<style>(?<style>.*)<\/style>/su.exec(page)?.groups?.['style'] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(page)?.groups?.[
      'policy'
    ];
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
    // The policy stands before the style and before every text of the report, so that it holds for them.
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<title>'));
    expect(style).not.toMatch(/url\(|@import|expression|<\//iu);
  });

  it('is made of its own elements alone, whatever a report holds', () => {
    for (let planting = 0; planting < hostileTexts.length; planting += 1) {
      const report = plantReport(planting, () => [
        ...hostileTexts.slice(planting),
        ...hostileTexts.slice(0, planting),
      ]);
      const page = writeHtmlReport(replayReport(report).report);
      for (const tag of tagsOf(page)) expect(allowedTags).toContain(tag);
      const attributes = [...page.matchAll(/<[a-z0-9]+((?: [a-z0-9-]+="[^"<>]*")*)>/giu)].length;
      expect(attributes).toBe([...page.matchAll(/<[a-z]/giu)].length);
      const tags = [...page.matchAll(/<[^>]*>/gu)].join('');
      expect(tags).not.toMatch(/ (?:on[a-z]+|href|src|style|action|xlink:href)=/iu);
      expect(page).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E\p{Surrogate}]/u);
    }
  });

  it('is as harmless in German', () => {
    for (let planting = 0; planting < hostileTexts.length; planting += 7) {
      const turned = [...hostileTexts.slice(planting), ...hostileTexts.slice(0, planting)];
      const page = writeHtmlReport(replayReport(plantReport(planting, () => turned)).report, german);
      for (const tag of tagsOf(page)) expect(allowedTags).toContain(tag);
      const tags = [...page.matchAll(/<[^>]*>/gu)].join('');
      expect(tags).not.toMatch(/ (?:on[a-z]+|href|src|style|action|xlink:href)=/iu);
    }
  });

  it('is German where it is asked to be, and says which text is not', () => {
    const report = sampleReport('healthy-windows-11', 'other name');
    const [first, ...others] = report.checks;
    const strange = {
      ...first!,
      summary: 'What only a later version says.',
      evidence: { passed: 'the name' },
    };
    const page = writeHtmlReport({ ...report, checks: [strange, ...others], changes: [] }, german);
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('<title>Remotedesktop zu server01.corp.example, Port 3389</title>');
    expect(page).toContain('<td class="found"><span lang="en">What only a later version says.</span></td>');
    // Names and values are nobody's language.
    expect(page).toContain('<dt translate="no">passed</dt><dd translate="no">the name</dd>');
    expect(page.match(/lang="en"/gu)).toHaveLength(1);
    expect(textOf(page)).toMatchSnapshot();
    expect(writeHtmlReport(expired)).not.toMatch(/translate=|<span lang=/u);
  });

  it('shows no more of huge and deep evidence than a person would read', () => {
    const deep = Array.from({ length: 60 }).reduce<unknown>((inner) => ({ inner }), 'bottom');
    const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`key${at}`, 'x'.repeat(4000)]));
    const page = writeHtmlReport({
      ...expired,
      checks: [{ ...expired.checks[0]!, evidence: { deep, wide } as Report['checks'][number]['evidence'] }],
    });
    expect(textOf(page)).toContain('nested too deeply to show');
    expect(textOf(page)).toContain('More values are in the JSON report');
    expect(page.length).toBeLessThan(300_000);
  });
});
