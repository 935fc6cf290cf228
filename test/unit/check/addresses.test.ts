import { expect, it } from 'vitest';
import { runCheck } from '../../../src/check/run-check.ts';
import { serveRdp } from '../../../src/rdp/practice/rdp-server.ts';
import { practiceScenarios } from '../../../src/rdp/practice/index.ts';
import type { Script } from '../../../src/rdp/practice/scenario.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import type { Report } from '../../../src/shared/report.ts';
import { startCountingServer } from '../rdp/probe/support/counting-server.ts';
import { resolveTo } from '../rdp/probe/support/resolve-to.ts';

const healthyAddress = '127.0.0.1';
const brokenAddress = '127.0.0.2';
const closedAddress = '127.0.0.3';

const resetsAtHello = practiceScenarios.find(({ name }) => name === 'reset-after-client-hello')!.script;
const byAddress: Script = (connection) =>
  (connection.socket.localAddress === brokenAddress ? resetsAtHello : serveRdp())(connection);

async function check(...addresses: readonly string[]): Promise<Report> {
  resolveTo(...addresses);
  const server = await startCountingServer({ script: byAddress, addresses: [healthyAddress, brokenAddress] });
  try {
    const parsed = parseTarget(`two.example:${server.port}`);
    if (!parsed.ok) throw new Error(parsed.message);
    return await runCheck({
      target: parsed.target,
      timeoutMs: 15_000,
      reportedError: null,
      client: null,
      signal: new AbortController().signal,
      onEvent: () => undefined,
    });
  } finally {
    await server.close();
  }
}

function summaryOf(report: Report, id: string): { status: string; summary: string } {
  const { status, summary } = report.checks.find((candidate) => candidate.id === id)!;
  return { status, summary };
}

it('warns of another address that breaks, and stays healthy', async () => {
  const report = await check(healthyAddress, brokenAddress);
  expect(report.verdict.healthy).toBe(true);
  const { status, summary } = summaryOf(report, 'security-protocols');
  expect(status).toBe('warning');
  expect(summary).toContain(
    `By ${brokenAddress}, another address of the name, only the negotiation works, and then it ends (reset).`,
  );
});

it('warns of another address that refuses, and stays healthy', async () => {
  const report = await check(closedAddress, healthyAddress);
  expect(report.verdict.healthy).toBe(true);
  const { status, summary } = summaryOf(report, 'tcp-connect');
  expect(status).toBe('warning');
  expect(summary).toContain(`${closedAddress} of the same name refuses.`);
});

it('offers the address that works where the first one breaks', async () => {
  const { verdict } = await check(brokenAddress, healthyAddress);
  expect(verdict.failedPhase).toBe('tls');
  const [first] = verdict.causes;
  expect(first?.id).toBe('certificate-key-unreadable');
  expect(first?.against[0]?.fact).toContain(`${healthyAddress}, the handshake passes`);
  expect(first?.fixes.map(({ id }) => id)).toContain('connect-by-address');
});
