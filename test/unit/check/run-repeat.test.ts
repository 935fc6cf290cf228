import { describe, expect, it, onTestFinished } from 'vitest';
import { replayReport } from '../../../src/check/replay.ts';
import { runRepeatedCheck } from '../../../src/check/run-repeat.ts';
import type { RepeatEvent } from '../../../src/check/run-repeat.ts';
import { practiceScenarios, startPracticeHost } from '../../../src/rdp/practice/index.ts';
import { reportSchema } from '../../../src/shared/report.ts';
import type { Report } from '../../../src/shared/report.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import { startCountingServer } from '../rdp/probe/support/counting-server.ts';

interface Run {
  readonly report: Report;
  readonly events: readonly RepeatEvent[];
}

interface RepeatSetup {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: RepeatEvent) => void;
}

async function repeat(port: number, times: number, { signal, onEvent }: RepeatSetup = {}): Promise<Run> {
  const parsed = parseTarget(`127.0.0.1:${port}`);
  if (!parsed.ok) throw new Error(parsed.message);
  const events: RepeatEvent[] = [];
  const report = await runRepeatedCheck({
    target: parsed.target,
    // Generous: on a busy machine a round that was given up would be a finding.
    timeoutMs: 20_000,
    reportedError: null,
    client: null,
    signal: signal ?? new AbortController().signal,
    times,
    pauseMs: 1,
    onEvent: (event) => {
      events.push(event);
      onEvent?.(event);
    },
  });
  const parsedReport = reportSchema.parse(JSON.parse(JSON.stringify(report)));
  expect(parsedReport).toEqual(report);
  expect(replayReport(parsedReport).report).toEqual(report);
  return { report, events };
}

async function practise(scenario: string, times: number, setup: RepeatSetup = {}): Promise<Run> {
  const host = await startPracticeHost({ scenario });
  onTestFinished(() => host.close());
  return repeat(host.port, times, setup);
}

describe('a repeated check', () => {
  it('of a host in order is healthy, with every round in the report', async () => {
    const { report, events } = await practise('healthy', 4);
    expect(report.verdict).toMatchObject({ healthy: true, failedPhase: null, causes: [] });
    expect(report.verdict.headline).toContain('All 4 rounds came as far as the sign-in.');
    expect(report.repeats).toMatchObject({ planned: 4, pauseMs: 1 });
    expect(report.repeats?.rounds.map(({ outcome }) => outcome)).toEqual([
      'reached',
      'reached',
      'reached',
      'reached',
    ]);
    expect(events.filter(({ type }) => type === 'round-finished')).toHaveLength(4);
    expect(events.at(-1)).toMatchObject({
      type: 'check-finished',
      result: { id: 'repeated-attempts', evidence: { failed: 0, reached: 4 } },
    });
  });

  it('finds the limit that only some rounds meet', async () => {
    const { report } = await practise('connection-limit', 5);
    expect(report.verdict.healthy).toBe(false);
    expect(report.verdict.causes[0]?.id).toBe('host-connection-limit');
    const repeated = report.checks.find(({ id }) => id === 'repeated-attempts');
    expect(repeated).toMatchObject({ status: 'failed', phase: 'negotiation' });
  });

  it('keeps the cause of a constant fault', async () => {
    const { report } = await practise('reset-after-client-hello', 3);
    expect(report.verdict.causes[0]?.id).toBe('certificate-key-unreadable');
    expect(report.repeats?.rounds).toMatchObject([
      { outcome: 'failed', phase: 'tls', how: 'reset' },
      { outcome: 'failed', phase: 'tls', how: 'reset' },
      { outcome: 'failed', phase: 'tls', how: 'reset' },
    ]);
  });

  it('counts an expired certificate as reached: it is the same each time', async () => {
    const { report } = await practise('certificate-expired', 2);
    expect(report.repeats?.rounds.map(({ outcome }) => outcome)).toEqual(['reached', 'reached']);
    expect(report.verdict.causes[0]?.id).toBe('certificate-expired');
  });

  it.each(['close-after-accept', 'reset-after-client-hello', 'healthy'])(
    'opens one connection for each round after the first: %s',
    async (name) => {
      const { script, udp } = practiceScenarios.find((scenario) => scenario.name === name)!;
      const server = await startCountingServer({ script, udp });
      onTestFinished(() => server.close());
      let first = 0;
      await repeat(server.port, 4, {
        onEvent: (event) => {
          if (event.type === 'round-finished' && event.round === 1) first = server.visits();
        },
      });
      expect(first).toBeGreaterThan(0);
      expect(first).toBeLessThanOrEqual(6);
      expect(server.visits() - first).toBe(3);
    },
  );

  it('that is stopped keeps the rounds that were through', async () => {
    const stop = new AbortController();
    const { report } = await practise('healthy', 50, {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.type === 'round-finished' && event.round === 2) stop.abort();
      },
    });
    expect(report.repeats).toMatchObject({
      planned: 50,
      rounds: [{ outcome: 'reached' }, { outcome: 'reached' }],
    });
    expect(report.verdict.healthy).toBe(true);
  });

  it('that is stopped in the first round has no round', async () => {
    const { report } = await practise('healthy', 3, { signal: AbortSignal.abort() });
    expect(report.repeats?.rounds).toEqual([]);
    expect(report.verdict.healthy).toBe(false);
  });
});
