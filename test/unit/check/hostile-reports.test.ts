import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHtmlReport } from '../../../src/check/html-report.ts';
import { parseReport } from '../../../src/check/read-report.ts';
import { redactForSending } from '../../../src/check/redact.ts';
import { replayReport } from '../../../src/check/replay.ts';
import { reportCommand } from '../../../src/cli/commands/report.ts';
import { replayCommand } from '../../../src/cli/commands/replay.ts';
import { everySwitch } from '../../../src/shared/redaction-switches.ts';
import { reportSchema } from '../../../src/shared/report.ts';
import type { Report } from '../../../src/shared/report.ts';
import { recordedMachine } from '../catalog/support/client-facts.ts';
import { someFacts } from '../catalog/support/facts.ts';
import { fakeIo } from '../cli/support/fake-io.ts';
import { expired } from '../cli/support/reports.ts';
import { hostileTexts } from '../shared/support/hostile-texts.ts';

const whole: Report = replayReport({
  ...expired,
  facts: { network: someFacts(), client: recordedMachine('stale-credentials').client },
}).report;

/** What somebody may put in place of any value; as text, because some of it only JSON can say. */
const replacements = fc.oneof(
  fc.constantFrom(...hostileTexts.map((text) => JSON.stringify(text))),
  fc.constantFrom(
    'null',
    'true',
    '-1',
    '1e999',
    '9007199254740993',
    '0.1',
    '""',
    '[]',
    '{}',
    '[[[[[[[[{}]]]]]]]]',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    '{"toString":1,"hasOwnProperty":2,"length":-1,"then":3}',
    JSON.stringify('x'.repeat(20_000)),
    JSON.stringify(Array.from({ length: 3000 }, () => 'x')),
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`,
  ),
);

const marker = '"__HERE__"';

/** The report as JSON with one value, picked by the numbers on the way down, replaced. */
function withReplaced(report: Report, way: readonly number[], replacement: string): string {
  const copy = structuredClone(report) as unknown;
  let at = copy;
  let set: (value: unknown) => void = () => undefined;
  for (const step of way) {
    if (typeof at !== 'object' || at === null) break;
    const holder = at as Record<string, unknown>;
    const keys = Object.keys(holder);
    const key = keys[step % Math.max(1, keys.length)];
    if (key === undefined) break;
    set = (value) => {
      holder[key] = value;
    };
    at = holder[key];
  }
  set(JSON.parse(marker));
  return JSON.stringify(copy).replace(marker, () => replacement);
}

describe('a hostile report', () => {
  it('is refused in one sentence, or is harmless in everything that is made of it', () => {
    let opened = 0;
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 400 }), { minLength: 1, maxLength: 9 }),
        replacements,
        (way, replacement) => {
          const read = parseReport(withReplaced(whole, way, replacement), 'it');
          expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
          if (!read.ok) {
            expect(read.message.length).toBeLessThan(300);
            return;
          }
          opened += 1;
          const { report } = read.document;
          expect(reportSchema.safeParse(replayReport(report).report).success).toBe(true);
          const redacted = redactForSending(report, everySwitch);
          expect(reportSchema.safeParse(redacted).success).toBe(true);
          for (const page of [writeHtmlReport(report), writeHtmlReport(redacted)])
            expect(page).not.toMatch(/<(?:script|img|iframe|svg onload)/u);
        },
      ),
      { numRuns: 300 },
    );
    // Otherwise nothing but refusals would have been tried.
    expect(opened).toBeGreaterThan(10);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'then'])(
    'has evidence called %s and nothing comes of it',
    (name) => {
      const text = JSON.stringify(whole).replaceAll(
        '"evidence":{',
        `"evidence":{"${name}":{"polluted":true},`,
      );
      const read = parseReport(text, 'it');
      if (!read.ok) throw new Error(read.message);
      const { report } = replayReport(read.document.report);
      expect(report.verdict).toEqual(whole.verdict);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      for (const { evidence } of read.document.report.checks)
        expect(Object.getPrototypeOf(evidence) as unknown).toBe(Object.prototype);
      expect(writeHtmlReport(redactForSending(report, everySwitch))).not.toContain('polluted');
    },
  );

  it('names the parts that it knows and this version does not in a few words', () => {
    const checks = [{ ...expired.checks[0], id: '\u001B[2J'.repeat(100_000) }];
    const read = parseReport(JSON.stringify({ ...expired, checks }), 'it');
    if (!read.ok) throw new Error(read.message);
    expect(read.document.leftOut[0]!.length).toBeLessThan(100);
    expect(read.document.leftOut[0]).not.toContain('\u001B');
  });
});

const nowhere = { htmlFile: null, jsonFile: null, ownerTextFile: null, ownerScriptFile: null } as const;

describe('a file that is no report', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostile-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  it('of 100 MB is refused without being read', async () => {
    const file = join(folder, 'huge.json');
    const handle = await open(file, 'w');
    await handle.write('{"schemaVersion":1,');
    await handle.truncate(100 * 1024 * 1024);
    await handle.close();
    const before = process.memoryUsage().rss;
    const io = fakeIo(100);
    expect(await reportCommand({ command: 'report', file, ...nowhere, htmlFile: '-', redact: [] }, io)).toBe(
      2,
    );
    expect(await replayCommand({ command: 'replay', file, json: true }, { io, unicode: true })).toBe(2);
    expect(io.written.stderr).toMatch(/^(?:"[^"]*" is larger than 20 MB, so it is no report\.\n){2}$/u);
    expect(io.written.stdout).toBe('');
    expect(process.memoryUsage().rss - before).toBeLessThan(90 * 1024 * 1024);
  });

  it('is never written over', async () => {
    const file = join(folder, 'report.json');
    const handle = await open(file, 'w');
    await handle.write(JSON.stringify(expired));
    await handle.close();
    const io = fakeIo(100);
    const invocation = {
      command: 'report',
      file,
      ...nowhere,
      jsonFile: file,
      redact: ['names'],
    } as const;
    expect(await reportCommand(invocation, io)).toBe(2);
    expect(io.written.stderr).toContain('is the report itself');
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(expired);
  });

  it('goes where it was asked for, as page and as JSON', async () => {
    const file = join(folder, 'saved.json');
    const handle = await open(file, 'w');
    await handle.write(JSON.stringify(expired));
    await handle.close();
    const [htmlFile, jsonFile] = [join(folder, 'a b.html'), join(folder, 'redacted.json')];
    const io = fakeIo(100);
    const invocation = {
      command: 'report',
      file,
      ...nowhere,
      htmlFile,
      jsonFile,
      redact: ['names', 'domain'],
    } as const;
    expect(await reportCommand(invocation, io)).toBe(0);
    const redacted = parseReport(await readFile(jsonFile, 'utf8'), 'it');
    if (!redacted.ok) throw new Error(redacted.message);
    expect(redacted.document.report.target.host).toBe('host-1.domain-1.example');
    expect(redacted.document.report.redacted).toEqual(['names', 'domain']);
    const page = await readFile(htmlFile, 'utf8');
    expect(page).toContain('host-1.domain-1.example');
    expect(page).not.toContain('finance-07');
    expect(io.written.stderr).toBe(`Written: ${htmlFile}\nWritten: ${jsonFile}\n`);
    const owner = {
      ...nowhere,
      ownerTextFile: join(folder, 'letter.txt'),
      ownerScriptFile: join(folder, 'x.ps1'),
    };
    expect(await reportCommand({ ...invocation, ...owner }, fakeIo(100))).toBe(0);
    expect(await readFile(owner.ownerTextFile, 'utf8')).toMatch(
      /^Subject: Remote Desktop to host-1\.domain-1\.example: /u,
    );
    expect(await readFile(owner.ownerScriptFile, 'utf8')).toMatch(/^#Requires -Version 5\.1\r\n/u);
    expect(await reportCommand({ ...invocation, jsonFile: join(folder, 'no', 'where') }, io)).toBe(2);
    expect(io.written.stderr).toMatch(/cannot be written: ENOENT\.\n$/u);
  });
});
