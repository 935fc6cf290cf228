import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArguments } from '../../../../src/cli/arguments/parse-arguments.ts';
import { runInvocation } from '../../../../src/cli/run-invocation.ts';
import { startPracticeHost } from '../../../../src/rdp/practice/index.ts';
import type { PracticeHost } from '../../../../src/rdp/practice/index.ts';
import { fakeIo } from '../support/fake-io.ts';

let cut: PracticeHost;
let healthy: PracticeHost;
beforeAll(async () => {
  cut = await startPracticeHost({ scenario: 'reset-after-client-hello' });
  healthy = await startPracticeHost({ scenario: 'healthy' });
});
afterAll(async () => {
  await cut.close();
  await healthy.close();
});

function machine(name: string): string {
  return fileURLToPath(new URL(`../../../scenarios/machines/${name}.json`, import.meta.url));
}

async function run(words: readonly string[], answers: readonly string[] | null) {
  const parsed = parseArguments(words);
  if (!parsed.ok) throw new Error(parsed.message);
  if (parsed.invocation.command === 'help' || parsed.invocation.command === 'version')
    throw new Error('no command');
  const io = fakeIo(100, false, false, answers);
  const code = await runInvocation(parsed.invocation, { io, unicode: true }, new AbortController().signal);
  return { ...io.written, asked: io.asked, code };
}

const at = ({ host, port }: PracticeHost): string => `${host}:${port}`;

describe('pause-test', () => {
  it('leads through the pause, checks again, and reminds', async () => {
    const words = [
      'pause-test',
      at(cut),
      '--machine',
      machine('antivirus-with-tls-inspection'),
      '--timeout',
      '15000',
    ];
    const { stdout, asked, code } = await run(words, ['', '']);
    expect(asked).toEqual([
      'Press Enter when ESET is paused; Ctrl+C ends the test. ',
      'Press Enter when ESET is on again. ',
    ]);
    expect(stdout).toContain(
      'To find out whether ESET is the reason, pause it in its own window for one test',
    );
    expect(stdout).toContain('– With ESET paused the connection fails in the same way');
    expect(stdout.match(/Switch ESET on again\./gu)).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('reminds once more when the answers end before the protection is on', async () => {
    const words = [
      'pause-test',
      at(cut),
      '--machine',
      machine('antivirus-with-tls-inspection'),
      '--timeout',
      '15000',
    ];
    const { stdout, code } = await run(words, ['']);
    expect(stdout).toContain('! Do not forget: Switch ESET on again.');
    expect(code).toBe(0);
  });

  it.each([
    [
      'nothing is wrong',
      () => healthy,
      'antivirus-with-tls-inspection',
      [],
      0,
      /so there is nothing to test/u,
    ],
    ['no product is on', () => cut, 'healthy-windows-11', [], 1, /so protection stays on/u],
    [
      'another one is meant',
      () => cut,
      'antivirus-with-tls-inspection',
      ['--product', 'avast'],
      1,
      /does not name this product/u,
    ],
  ] as const)('leaves protection on where %s', async (_what, host, name, more, code, says) => {
    const result = await run(
      ['pause-test', at(host()), '--machine', machine(name), '--timeout', '15000', ...more],
      [],
    );
    expect([result.asked, result.code]).toEqual([[], code]);
    expect(result.stdout).toMatch(says);
  });

  it('needs somebody to lead', async () => {
    const { stdout, stderr, code } = await run(['pause-test', at(cut)], null);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('nobody can be asked here');
  });

  it('is what check points to, beside the fixes that fit', async () => {
    const { stdout } = await run(
      ['check', at(cut), '--machine', machine('antivirus-with-tls-inspection'), '--timeout', '15000'],
      null,
    );
    expect(stdout).toContain(`What this program can do about it\n  • pause-test ${at(cut)}`);
    const pinned = await run(
      ['check', `localhost:${healthy.port}`, '--machine', machine('pinned-other-certificate')],
      null,
    );
    expect(pinned.stdout).toContain(`• plan forget-pinned-certificate --target localhost:${healthy.port}`);
  });
});
