import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maxDocumentBytes } from '../../../src/check/read-document.ts';
import type { DocumentProblem } from '../../../src/check/read-document.ts';
import { parseReport, readReportFile } from '../../../src/check/read-report.ts';
import { replayReport } from '../../../src/check/replay.ts';
import { leftOutNotes, replayNotes } from '../../../src/cli/commands/replay.ts';
import type { Report } from '../../../src/shared/report.ts';
import { clientCheckIds, networkCheckIds } from '../../../src/shared/ids.ts';
import { recordedMachine } from '../catalog/support/client-facts.ts';
import { someFacts } from '../catalog/support/facts.ts';
import { resultsWith } from '../catalog/support/judge-client.ts';
import { expired, healthy } from '../cli/support/reports.ts';

describe('parseReport', () => {
  it('opens what check wrote, also with a byte order mark', () => {
    expect(parseReport(`\uFEFF${JSON.stringify(expired)}`, 'it')).toEqual({
      ok: true,
      document: { report: expired, leftOut: [] },
    });
  });

  it.each<[name: string, text: string, problem: DocumentProblem, says: RegExp]>([
    ['nothing', '', 'not-json', /not a JSON document/],
    ['half a document', '{"schemaVersion":1', 'not-json', /not a JSON document/],
    ['an array', '[]', 'not-valid', /no schemaVersion/],
    ['null', 'null', 'not-valid', /no schemaVersion/],
    ['a text as version', '{"schemaVersion":"1"}', 'not-valid', /no schemaVersion/],
    ['a newer version', '{"schemaVersion":2}', 'other-version', /version 2, not 1; a newer version/],
    ['an impossible version', '{"schemaVersion":0}', 'other-version', /cannot open it/],
    ['a version and nothing else', '{"schemaVersion":1}', 'not-valid', /"tool"/],
    [
      'a wrong port',
      JSON.stringify({ ...expired, target: { ...expired.target, port: 70_000 } }),
      'not-valid',
      /port/,
    ],
    [
      'a check without a name',
      JSON.stringify({ ...expired, checks: [{ ...expired.checks[0], id: 7 }] }),
      'not-valid',
      /id/,
    ],
    [
      'evidence without a bottom',
      JSON.stringify(expired).replace(
        '"evidence":{}',
        `"evidence":{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ),
      'not-valid',
      /nested too deeply|not as it should be/,
    ],
  ])('refuses %s', (_, text, problem, says) => {
    const read = parseReport(text, 'it');
    expect(read).toMatchObject({ ok: false, problem });
    expect(read.ok ? '' : read.message).toMatch(says);
  });
});

describe('a report of a later version', () => {
  const [cause] = expired.verdict.causes;
  const later = {
    ...expired,
    inventedLater: true,
    checks: [
      ...expired.checks,
      { ...expired.checks[0], id: 'new-check-2030' },
      { ...expired.checks[0], phase: 'new-phase' },
    ],
    verdict: {
      ...expired.verdict,
      failedPhase: 'new-phase',
      causes: [
        { ...cause, id: 'new-cause-2030' },
        {
          ...cause,
          for: [...(cause?.for ?? []), { check: 'new-check-2030', fact: 'New.' }],
          fixes: [
            { id: 'new-fix', where: 'this-computer' },
            { id: 'flush-dns-cache', where: 'the-moon' },
          ],
        },
      ],
    },
  };

  it('is opened without what this version does not know', () => {
    const read = parseReport(JSON.stringify(later), 'it');
    if (!read.ok) throw new Error(read.message);
    expect(read.document.report).toEqual({
      ...expired,
      verdict: { ...expired.verdict, failedPhase: null, causes: [{ ...cause, fixes: [] }] },
    });
    expect(read.document.leftOut).toEqual([
      'check "new-check-2030"',
      `check "${expired.checks[0]!.id}"`,
      'cause "new-cause-2030"',
    ]);
  });

  it('is still held to the rest of the contract', () => {
    const wrong = { ...later, checks: [...later.checks, { ...expired.checks[0], status: 'fine' }] };
    expect(parseReport(JSON.stringify(wrong), 'it')).toMatchObject({ ok: false, problem: 'not-valid' });
  });

  it('is told about, at most five parts by name', () => {
    expect(leftOutNotes([])).toEqual([]);
    expect(leftOutNotes(['check "a"'])).toEqual([
      'A later version of this program made the report; this one does not know and leaves out: check "a".',
    ]);
    expect(leftOutNotes(Array.from({ length: 7 }, () => 'check "a"'))[0]).toMatch(/ and 2 more\.$/u);
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
    await writeFile(join(folder, 'huge'), Buffer.alloc(maxDocumentBytes + 1, ' '));
    expect(await readReportFile(join(folder, 'none'))).toMatchObject({ problem: 'unreadable' });
    expect(await readReportFile(folder)).toMatchObject({ problem: 'unreadable' });
    expect(await readReportFile('a\0b')).toMatchObject({ problem: 'unreadable' });
    expect(await readReportFile(join(folder, 'huge'))).toMatchObject({ problem: 'too-large' });
  });
  it('reads a report', async () => {
    const path = join(folder, 'report.json');
    await writeFile(path, JSON.stringify(healthy));
    const opened = { ok: true, document: { report: healthy, leftOut: [] } };
    expect(await readReportFile(path)).toEqual(opened);
    await writeFile(path, Buffer.from(`\uFEFF${JSON.stringify(healthy)}`, 'utf16le'));
    expect(await readReportFile(path)).toEqual(opened);
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

  it('judges the computer again from its facts, and so finds what was not looked for then', () => {
    const client = recordedMachine('blocked-by-local-rule').client;
    const replay = replayReport({ ...healthy, checks: [], facts: { network: someFacts(), client } });
    expect(replay.judgedFrom).toBe('facts');
    expect(replay.report.verdict).toMatchObject({ healthy: false, failedPhase: 'client' });
    expect(replay.report.checks.map(({ id }) => id)).toEqual([...networkCheckIds, ...clientCheckIds]);
  });

  it('keeps saved answers about the computer whose facts were left out', () => {
    const results = resultsWith(recordedMachine('blocked-by-local-rule').client);
    const replay = replayReport({ ...healthy, checks: results, facts: { network: someFacts() } });
    expect(replay.report.checks.find(({ id }) => id === 'firewall-rules')?.status).toBe('failed');
    expect(replay.report.verdict.causes[0]?.id).toBe('firewall-blocks-client');
  });
});
