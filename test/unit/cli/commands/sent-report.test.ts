import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../../src/cli/arguments/parse-arguments.ts';
import { runInvocation } from '../../../../src/cli/run-invocation.ts';
import { startPracticeHost } from '../../../../src/rdp/practice/index.ts';
import { reportSchema } from '../../../../src/shared/report.ts';
import type { Report } from '../../../../src/shared/report.ts';
import { fakeIo } from '../support/fake-io.ts';

/** From a computer where it fails to a help desk: checked there, redacted, sent, and opened on another computer. */

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sent-report-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function run(...words: string[]): Promise<{ stdout: string; code: number }> {
  const parsed = parseArguments(words);
  if (!parsed.ok) throw new Error(parsed.message);
  const { invocation } = parsed;
  if (invocation.command === 'help' || invocation.command === 'version') throw new Error('no command');
  const io = fakeIo(100);
  const code = await runInvocation(invocation, { io, unicode: true }, new AbortController().signal);
  return { stdout: io.written.stdout, code };
}

function read(text: string): Report {
  return reportSchema.parse(JSON.parse(text));
}

/** What a verdict says beside its words, in which names stand. */
function judgement({ verdict, checks }: Report): object {
  return {
    healthy: verdict.healthy,
    failedPhase: verdict.failedPhase,
    causes: verdict.causes.map(({ id, confidence, fixes }) => ({ id, confidence, fixes })),
    checks: checks.map(({ id, status }) => ({ id, status })),
  };
}

/** Who uses the recorded computers, as some of them know from saved sign-ins. */
const personal = /anna|corp/iu;
const machineFile = (name: string): string =>
  fileURLToPath(new URL(`../../../scenarios/machines/${name}.json`, import.meta.url));

describe('a report that is made on a broken computer, redacted and opened on another', () => {
  it.each([
    ['reset-after-client-hello', 'stale-credentials', 'certificate-key-unreadable'],
    ['certificate-expired', 'pinned-other-certificate', 'certificate-expired'],
    ['certificate-intercepted', 'antivirus-with-tls-inspection', 'tls-intercepted'],
    ['healthy', 'blocked-by-local-rule', 'firewall-blocks-client'],
    ['healthy', 'tls-1.2-disabled', 'client-tls-disabled'],
    ['refused-3', 'server-with-unreadable-parts', 'server-has-no-certificate'],
  ] as const)('has the same verdict: %s, seen from %s', async (scenario, machine, cause) => {
    const host = await startPracticeHost({ scenario });
    const [made, sent] = [join(folder, `${scenario}.json`), join(folder, `${scenario}-sent.json`)];
    try {
      const target = `localhost:${host.port}`;
      const words = ['check', target, '--json', '--machine', machineFile(machine), '--error', '0x904 0x7'];
      writeFileSync(made, (await run(...words)).stdout);
    } finally {
      await host.close();
    }
    expect((await run('report', made, '--json', sent, '--redact')).code).toBe(0);
    const opened = read((await run('replay', sent, '--json')).stdout);
    const original = read(readFileSync(made, 'utf8'));
    expect(opened.verdict.causes[0]?.id).toBe(cause);
    expect(judgement(opened)).toEqual(judgement(original));
    expect(JSON.stringify(original)).toMatch(personal);
    expect(readFileSync(sent, 'utf8')).not.toMatch(personal);
  });
});
