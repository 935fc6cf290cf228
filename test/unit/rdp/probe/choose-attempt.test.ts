import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseAttempt } from '../../../../src/rdp/probe/choose-attempt.ts';
import type { TcpAttempt } from '../../../../src/shared/facts.ts';

/** Head start of a connection whose round trip is below 60 ms. */
const headStartMs = 300;
const refused = { how: 'refused', afterBytes: 0, afterMs: 0, quietMs: 0, alert: null, code: null } as const;

interface Plan {
  readonly connects: boolean;
  readonly atMs: number;
}

type Tcp = Pick<TcpAttempt, 'broke' | 'roundTripMs'>;

function attemptOf({ connects, atMs }: Plan, index: number): { index: number; tcp: Promise<Tcp> } {
  const tcp = new Promise<Tcp>((resolve) => {
    setTimeout(() => resolve({ broke: connects ? null : refused, roundTripMs: connects ? 20 : null }), atMs);
  });
  return { index, tcp };
}

async function chosenOf(plans: readonly Plan[]): Promise<{ index: number | null; atMs: number }> {
  const started = performance.now();
  const chosen = chooseAttempt(plans.map(attemptOf)).then((attempt) => ({
    index: attempt?.index ?? null,
    atMs: Math.round(performance.now() - started),
  }));
  await vi.runAllTimersAsync();
  return chosen;
}

/** The rule in other words: nobody waits for another longer than a head start after the first connection. */
function expectedIndex(plans: readonly Plan[]): number | null {
  const connecting = plans.filter(({ connects }) => connects);
  const patienceEndsAtMs = Math.min(...connecting.map(({ atMs }) => atMs)) + headStartMs;
  const index = plans.findIndex(({ connects, atMs }) => connects && atMs <= patienceEndsAtMs);
  return index < 0 ? null : index;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('chooseAttempt', () => {
  it.each<[string, Plan[], number | null, number]>([
    ['no address', [], null, 0],
    ['the only one', [{ connects: true, atMs: 20 }], 0, 20],
    [
      'none connects',
      [
        { connects: false, atMs: 20 },
        { connects: false, atMs: 50 },
      ],
      null,
      50,
    ],
    [
      'the first, though a little slower',
      [
        { connects: true, atMs: 200 },
        { connects: true, atMs: 20 },
      ],
      0,
      200,
    ],
    [
      'the second at once when the first fails',
      [
        { connects: false, atMs: 5 },
        { connects: true, atMs: 20 },
      ],
      1,
      20,
    ],
    [
      'the second a head start later when the first is silent',
      [
        { connects: false, atMs: 5000 },
        { connects: true, atMs: 20 },
      ],
      1,
      320,
    ],
    [
      'no later when several are silent',
      [
        { connects: false, atMs: 5000 },
        { connects: false, atMs: 5000 },
        { connects: false, atMs: 5000 },
        { connects: true, atMs: 20 },
      ],
      3,
      320,
    ],
    [
      'a late one when nobody else connects',
      [
        { connects: false, atMs: 10 },
        { connects: true, atMs: 4000 },
      ],
      1,
      4000,
    ],
  ])('%s', async (_name, plans, index, atMs) => {
    expect(await chosenOf(plans)).toEqual({ index, atMs });
  });

  it('chooses one that connects whenever one does, and the first unless it is overtaken', async () => {
    const plan = fc.record({ connects: fc.boolean(), atMs: fc.integer({ min: 0, max: 1000 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(plan, { maxLength: 4 }), async (plans) => {
        const { index } = await chosenOf(plans);
        expect(index).toBe(expectedIndex(plans));
      }),
    );
  });
});
