import { describe, expect, it } from 'vitest';
import { runScan } from '../../../src/check/run-scan.ts';
import type { ScanOptions, ScanResult, ScanSummary } from '../../../src/check/run-scan.ts';
import { startPracticeFarm } from '../../../src/rdp/practice/index.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import type { Target } from '../../../src/shared/target.ts';
import { startCountingServer } from '../rdp/probe/support/counting-server.ts';

function targetOf(port: number): Target {
  const parsed = parseTarget(`127.0.0.1:${port}`);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.target;
}

async function scan(
  targets: readonly Target[],
  differences: Partial<ScanOptions> = {},
): Promise<{ results: ScanResult[]; summary: ScanSummary }> {
  const results: ScanResult[] = [];
  const summary = await runScan({
    targets,
    concurrency: 100,
    timeoutMs: 5000,
    signal: new AbortController().signal,
    onResult: (result) => results.push(result),
    ...differences,
  });
  return { results, summary };
}

/** Keeps the event loop from turning. */
function block(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('runScan', () => {
  it('checks 200 hosts, each once, and leaves no listener behind', async () => {
    const warnings: Error[] = [];
    const remember = (warning: Error): void => void warnings.push(warning);
    process.on('warning', remember);
    const farm = await startPracticeFarm({ scenario: 'healthy', count: 200 });
    const { results, summary } = await scan(farm.hosts.map(({ port }) => targetOf(port)));
    await farm.close();

    expect(summary).toMatchObject({ hosts: 200, healthy: 200, failed: 0, stopped: false });
    expect(new Set(results.map(({ target }) => target.port)).size).toBe(200);
    for (const { verdict, address } of results) {
      expect(verdict).toMatchObject({ healthy: true, failedPhase: null });
      expect(address).toBe('127.0.0.1');
    }
    // Warnings are given in the next turn.
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('warning', remember);
    expect(warnings).toEqual([]);
  });

  it.each([1, 4])('has no more than %i hosts under way', async (concurrency) => {
    let [open, most] = [0, 0];
    const server = await startCountingServer({
      script: async (connection) => {
        open += 1;
        most = Math.max(most, open);
        connection.ignoreRest();
        await connection.pause(30);
        open -= 1;
        connection.reset();
      },
    });
    const targets = Array.from({ length: 12 }, () => targetOf(server.port));
    const { summary } = await scan(targets, { concurrency });
    await server.close();
    expect(summary).toMatchObject({ hosts: 12, healthy: 0, failed: 12, stopped: false });
    expect(most).toBe(concurrency);
  });

  it('goes on when one host fails in every way', async () => {
    const healthy = await startPracticeFarm({ scenario: 'healthy', count: 2 });
    const [before, after] = healthy.hosts;
    const closed = await startPracticeFarm({ scenario: 'healthy', count: 1 });
    const closedPort = closed.hosts[0]!.port;
    await closed.close();
    const { results, summary } = await scan([before!.port, closedPort, after!.port].map(targetOf));
    await healthy.close();
    expect(summary).toMatchObject({ hosts: 3, healthy: 2, failed: 1 });
    const failed = results.find(({ verdict }) => !verdict.healthy);
    expect(failed).toMatchObject({ address: null, verdict: { failedPhase: 'tcp' } });
  });

  it('stops in the middle at once, without results for hosts under way', async () => {
    const server = await startCountingServer({ script: (connection) => connection.ignoreRest() });
    const farm = await startPracticeFarm({ scenario: 'healthy', count: 3 });
    const silent = Array.from({ length: 50 }, () => targetOf(server.port));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    const started = performance.now();
    const { results, summary } = await scan([...farm.hosts.map(({ port }) => targetOf(port)), ...silent], {
      concurrency: 10,
      timeoutMs: 30_000,
      signal: stop.signal,
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(summary).toMatchObject({ hosts: 3, healthy: 3, stopped: true });
    expect(results).toHaveLength(3);
    await expect.poll(() => server.openSockets(), { timeout: 10_000 }).toBe(0);
    expect(server.visits()).toBeLessThanOrEqual(10);
    await Promise.all([server.close(), farm.close()]);
  });

  it('starts nothing when it was stopped before', async () => {
    const { summary } = await scan([targetOf(9)], { signal: AbortSignal.abort() });
    expect(summary).toMatchObject({ hosts: 0, stopped: true });
  });

  it('ends at once without hosts', async () => {
    const { summary } = await scan([]);
    expect(summary).toMatchObject({ hosts: 0, healthy: 0, failed: 0, stopped: false, timingTrusted: true });
  });

  it('says when this computer was too busy for true timings', async () => {
    const farm = await startPracticeFarm({ scenario: 'slow', count: 1 });
    setTimeout(() => block(200), 100);
    const { results, summary } = await scan([targetOf(farm.hosts[0]!.port)], { timeoutMs: 1500 });
    await farm.close();
    expect(summary.timingTrusted).toBe(false);
    expect(results).toMatchObject([{ timingTrusted: false }]);
    expect(summary.largestEventLoopDelayMs).toBeGreaterThan(100);
  });
});
