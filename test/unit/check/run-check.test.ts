import { describe, expect, it } from 'vitest';
import type { ClientFactSource } from '../../../src/check/client-fact-source.ts';
import { recordedMachineSource } from '../../../src/check/recorded-machine-source.ts';
import { runCheck } from '../../../src/check/run-check.ts';
import { replayReport } from '../../../src/check/replay.ts';
import type { CheckEvent } from '../../../src/core/check-definition.ts';
import { practiceScenarios, startPracticeHost } from '../../../src/rdp/practice/index.ts';
import { networkFactsSchema } from '../../../src/shared/facts.ts';
import { networkCheckIds } from '../../../src/shared/ids.ts';
import type { CheckId } from '../../../src/shared/ids.ts';
import { parseTarget } from '../../../src/shared/target.ts';
import type { Target } from '../../../src/shared/target.ts';
import type { Hardware } from '../../../src/shared/hardware.ts';
import { reportSchema } from '../../../src/shared/report.ts';
import type { Report } from '../../../src/shared/report.ts';
import type { Reading } from '../../../src/shared/client-facts/reading.ts';
import { recordedMachine } from '../catalog/support/client-facts.ts';

/** A code is reported in each of these checks. */
const idsOfRun: readonly CheckId[] = [...networkCheckIds, 'reported-error'];

function targetOf(input: string): Target {
  const parsed = parseTarget(input);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.target;
}

interface CheckMore {
  readonly timeoutMs?: number;
  readonly onEvent?: (event: CheckEvent) => void;
}

async function check(
  scenario: string,
  signal: AbortSignal = new AbortController().signal,
  client: ClientFactSource | null = null,
  { timeoutMs = 1500, onEvent = () => undefined }: CheckMore = {},
): Promise<{ report: Report; events: readonly CheckEvent[] }> {
  const host = await startPracticeHost({ scenario });
  const events: CheckEvent[] = [];
  try {
    const report = await runCheck({
      target: targetOf(`127.0.0.1:${host.port}`),
      timeoutMs,
      reportedError: { code: 2308, extendedCode: 7 },
      client,
      signal,
      onEvent: (event) => {
        events.push(event);
        onEvent(event);
      },
    });
    return { report, events };
  } finally {
    await host.close();
  }
}

/** Every check is announced before it ends, and ends once; one that is skipped need not be announced. */
function expectEventsInOrder(events: readonly CheckEvent[], report: Report): void {
  const announced = new Set<string>();
  const finished: string[] = [];
  for (const event of events) {
    if (event.type === 'check-started') {
      expect(announced.has(event.id), event.id).toBe(false);
      expect(finished).not.toContain(event.id);
      announced.add(event.id);
    } else {
      const { id, status } = event.result;
      if (status !== 'skipped') expect(announced).toContain(id);
      expect(report.checks).toContainEqual(event.result);
      finished.push(id);
    }
  }
  expect(finished.toSorted()).toEqual([...idsOfRun].toSorted());
}

describe.concurrent('a check of a practice host', () => {
  it.each(practiceScenarios)('is a valid report that replays to the same: $name', async ({ name }) => {
    const { report, events } = await check(name);
    const saved: unknown = JSON.parse(JSON.stringify(report));
    const parsed = reportSchema.safeParse(saved);
    expect(parsed.error).toBeUndefined();
    expect(parsed.data).toEqual(report);
    expect(networkFactsSchema.parse(report.facts?.network)).toEqual(report.facts?.network);

    expect(report.checks.map(({ id }) => id)).toEqual([...idsOfRun]);
    expectEventsInOrder(events, report);

    const replay = replayReport(reportSchema.parse(saved));
    expect(replay).toMatchObject({ judgedFrom: 'facts', verdictChanged: false });
    expect(replay.report).toEqual(report);
  });
});

describe('a check that is stopped', () => {
  it('still gives a valid report, with what was known by then', async () => {
    const stop = new AbortController();
    const started = performance.now();
    const { report } = await check('challenge-silent', stop.signal, null, {
      timeoutMs: 60_000,
      onEvent: (event) => {
        if (event.type === 'check-finished' && event.result.id === 'tls-handshake') stop.abort();
      },
    });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.facts?.network).toMatchObject({
      tls: { main: { outcome: 'established' } },
      nla: { result: { outcome: 'broken', broke: { how: 'cancelled' } } },
    });
  });

  it('before it began gives one too', async () => {
    const { report } = await check('healthy', AbortSignal.abort());
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.verdict.healthy).toBe(false);
  });
});

describe('the kind of computer', () => {
  const value: Hardware = { manufacturer: 'Example', model: 'Book', isVirtual: false, virtualHost: null };
  const source = (hardware: Promise<Reading<Hardware>>): ClientFactSource => {
    const recorded = recordedMachineSource(recordedMachine('healthy-windows-11'));
    return { ...recorded, start: (options) => ({ ...recorded.start(options), hardware }) };
  };
  const signal = new AbortController().signal;

  it('is in the report when it is known by the end', async () => {
    const { report } = await check('healthy', signal, source(Promise.resolve({ state: 'read', value })));
    expect(reportSchema.parse(report).machine.hardware).toEqual({ state: 'read', value });
  });

  it('is not read any longer when the report is there', async () => {
    const recorded = source(Promise.resolve({ state: 'read', value }));
    let ended = 0;
    const end = (): Promise<void> => {
      ended += 1;
      return Promise.resolve();
    };
    await check('healthy', signal, {
      ...recorded,
      start: (options) => ({ ...recorded.start(options), end }),
    });
    expect(ended).toBe(1);
  });

  it('is left open when it is not, and counts for nothing in the time of the check', async () => {
    const started = performance.now();
    const { report } = await check('healthy', signal, source(new Promise(() => undefined)));
    const took = performance.now() - started;
    expect(report.machine.hardware).toEqual({ state: 'error', reason: 'timed-out', code: null });
    expect(report.durationMs).toBeLessThan(took - 90);
    expect(report.verdict.healthy).toBe(true);
  });
});
