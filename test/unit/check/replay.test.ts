import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxReportBytes, parseReport, readReportFile } from '../../../src/check/read-report.ts';
import type { ReportProblem } from '../../../src/check/read-report.ts';
import { replayReport } from '../../../src/check/replay.ts';
import { replayNotes } from '../../../src/cli/commands/replay.ts';
import type { Report } from '../../../src/shared/report.ts';
import { expired, healthy } from '../cli/support/reports.ts';

describe('parseReport', () => {
  it('opens what check wrote, also with a byte order mark', () => {
    expect(parseReport(`\uFEFF${JSON.stringify(expired)}`, 'it')).toEqual({ ok: true, report: expired });
  });

  it.each<[name: string, text: string, problem: ReportProblem, says: RegExp]>([
    ['nothing', '', 'not-json', /not a JSON document/],
    ['half a document', '{"schemaVersion":1', 'not-json', /not a JSON document/],
    ['an array', '[]', 'not-a-report', /no schemaVersion/],
    ['null', 'null', 'not-a-report', /no schemaVersion/],
    ['a text as version', '{"schemaVersion":"1"}', 'not-a-report', /no schemaVersion/],
    ['a newer version', '{"schemaVersion":2}', 'other-version', /version 2, not 1; a newer version/],
    ['an impossible version', '{"schemaVersion":0}', 'other-version', /cannot open it/],
    ['a version and nothing else', '{"schemaVersion":1}', 'not-a-report', /"tool"/],
    [
      'a wrong port',
      JSON.stringify({ ...expired, target: { ...expired.target, port: 70_000 } }),
      'not-a-report',
      /port/,
    ],
    [
      'an unknown check',
      JSON.stringify({ ...expired, checks: [{ ...expired.checks[0], id: 'x' }] }),
      'not-a-report',
      /id/,
    ],
    [
      'evidence without a bottom',
      JSON.stringify(expired).replace(
        '"evidence":{}',
        `"evidence":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ),
      'not-a-report',
      /nested too deeply|not as it should be/,
    ],
  ])('refuses %s', (_, text, problem, says) => {
    const read = parseReport(text, 'it');
    expect(read).toMatchObject({ ok: false, problem });
    expect(read.ok ? '' : read.message).toMatch(says);
  });
});

describe('readReportFile', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'replay-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('says what keeps it from reading', async () => {
    await writeFile(join(folder, 'huge'), Buffer.alloc(maxReportBytes + 1, ' '));
    expect(await readReportFile(join(folder, 'none'))).toMatchObject({ problem: 'unreadable' });
    expect(await readReportFile(folder)).toMatchObject({ problem: 'unreadable' });
    expect(await readReportFile('a\0b')).toMatchObject({ problem: 'unreadable' });
    expect(await readReportFile(join(folder, 'huge'))).toMatchObject({ problem: 'too-large' });
  });
  it('reads a report', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, JSON.stringify(healthy));
    expect(await readReportFile(path)).toEqual({ ok: true, report: healthy });
  });
});

describe('replayReport', () => {
  it('weighs the saved answers again when there are no facts', () => {
    const replay = replayReport(healthy);
    expect(replay.judgedFrom).toBe('checks');
    expect(replay.report.checks.map(({ status }) => status)).toEqual(
      healthy.checks.map(({ status }) => status),
    );
    expect(replay.report.verdict.healthy).toBe(true);
    expect(replay.verdictChanged).toBe(false);
  });

  it('leaves out saved evidence that has not the shape it should have', () => {
    const spoilt: Report = {
      ...healthy,
      checks: healthy.checks.map((result) =>
        result.id === 'certificate' ? { ...result, evidence: { daysLeft: 'many' } } : result,
      ),
    };
    const certificate = replayReport(spoilt).report.checks.find(({ id }) => id === 'certificate');
    expect(certificate).toMatchObject({ status: 'error', evidence: {} });
    expect(certificate?.reason).toMatch(/^The saved evidence is not valid at "/u);
  });

  it('says when today the verdict is another one', () => {
    const changed = replayReport({ ...healthy, verdict: expired.verdict });
    expect(changed.verdictChanged).toBe(true);
    expect(replayNotes(changed).join(' ')).toBe(
      'Replay of a check from 2026-11-21 08:00 UTC, made by rdp-troubleshooter 0.1.0; judged again from the answers of ' +
        "the checks then. Today's rules see it differently. The saved verdict was: " +
        expired.verdict.headline,
    );
  });
});
