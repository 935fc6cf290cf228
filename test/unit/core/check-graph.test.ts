import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { networkChecks } from '../../../src/catalog/checks/index.ts';
import type {
  CheckDefinition as AnyCheck,
  CheckEvent,
  Evaluation,
  FactSource,
} from '../../../src/core/check-definition.ts';
import { evaluateChecks, runChecks } from '../../../src/core/check-graph.ts';
import { CheckGraphError } from '../../../src/core/check-order.ts';
import type { NetworkFactName, NetworkFacts } from '../../../src/shared/facts.ts';
import { networkCheckIds } from '../../../src/shared/ids.ts';
import type { CheckId } from '../../../src/shared/ids.ts';
import {
  contextFor,
  someFacts,
  withBrokenTls,
  withTcp,
  aBreak,
  tlsBroken,
} from '../catalog/support/facts.ts';

type CheckDefinition = AnyCheck<CheckId, NetworkFactName>;

const context = contextFor();
const passed: Evaluation = { status: 'passed', summary: 'Fine.', durationMs: 1, evidence: { seen: true } };

function define(
  id: CheckId,
  requires: readonly CheckId[] = [],
  evaluate = (): Evaluation => passed,
): CheckDefinition {
  return { id, phase: 'name', requires, needs: [], evaluate };
}
function sourceOf(facts: NetworkFacts): FactSource<NetworkFactName> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [name, Promise.resolve(fact)]),
  ) as unknown as FactSource<NetworkFactName>;
}
const statuses = (definitions: readonly CheckDefinition[]): Record<string, string> =>
  Object.fromEntries(evaluateChecks(definitions, someFacts(), context).map(({ id, status }) => [id, status]));

describe('evaluateChecks', () => {
  it.each(['failed', 'skipped', 'error'] as const)('skips what depends on a check that is %s', (status) => {
    const first = define('name-resolution', [], () => ({ ...passed, status, reason: 'Because it is so.' }));
    expect(
      statuses([
        define('rdp-negotiation', ['tcp-connect']),
        define('tcp-connect', ['name-resolution']),
        first,
      ]),
    ).toEqual({
      'name-resolution': status,
      'tcp-connect': 'skipped',
      'rdp-negotiation': 'skipped',
    });
  });

  it('lets a warning pass', () => {
    const first = define('name-resolution', [], () => ({ ...passed, status: 'warning' }));
    expect(statuses([first, define('tcp-connect', ['name-resolution'])])['tcp-connect']).toBe('passed');
  });

  it('names the root of a chain of skipped checks', () => {
    const failed = define('name-resolution', [], () => ({ ...passed, status: 'failed' }));
    const results = evaluateChecks(
      [failed, define('tcp-connect', ['name-resolution']), define('rdp-negotiation', ['tcp-connect'])],
      someFacts(),
      context,
    );
    expect(results.map(({ reason }) => reason)).toEqual([
      undefined,
      'This needs “Name”, which failed.',
      'This needs “Name”, which failed.',
    ]);
  });

  it('reports a check that throws and carries on', () => {
    const broken = define('name-resolution', [], () => {
      throw new TypeError('no such property');
    });
    const [result, other] = evaluateChecks([broken, define('tcp-connect')], someFacts(), context);
    expect(result).toMatchObject({
      status: 'error',
      reason: expect.stringContaining('TypeError: no such property') as unknown,
    });
    expect(other?.status).toBe('passed');
  });

  it.each([
    ['duplicate-check', [define('name-resolution'), define('name-resolution')]],
    ['unknown-prerequisite', [define('tcp-connect', ['name-resolution'])]],
    ['cycle', [define('name-resolution', ['tcp-connect']), define('tcp-connect', ['name-resolution'])]],
    ['cycle', [define('name-resolution', ['name-resolution'])]],
  ])('refuses a %s', (kind, definitions) => {
    const thrown = catchError(() => evaluateChecks(definitions, someFacts(), context));
    expect(thrown).toBeInstanceOf(CheckGraphError);
    expect((thrown as CheckGraphError).problem.kind).toBe(kind);
  });
});

const variants = [
  someFacts(),
  someFacts(withTcp(aBreak('refused'))),
  someFacts(withBrokenTls(tlsBroken(aBreak('reset')))),
];

describe('runChecks', () => {
  it('gives the same results as evaluateChecks, in the order of ids, whatever the order of definitions', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...networkChecks], { minLength: networkChecks.length }),
        fc.constantFrom(...variants),
        async (shuffled, facts) => {
          const results = await runChecks(shuffled, sourceOf(facts), context, () => undefined);
          expect(results).toEqual(evaluateChecks(networkChecks, facts, context));
          expect(results.map(({ id }) => id)).toEqual(networkCheckIds);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finishes every check once, and starts exactly those that are evaluated', async () => {
    const events: CheckEvent[] = [];
    const results = await runChecks(networkChecks, sourceOf(variants[2]!), context, (event) =>
      events.push(event),
    );
    const finished = events.flatMap((event) => (event.type === 'check-finished' ? [event.result] : []));
    const started = events.flatMap((event) => (event.type === 'check-started' ? [event.id] : []));
    expect(
      finished.toSorted(
        (a, b) => networkCheckIds.indexOf(a.id as never) - networkCheckIds.indexOf(b.id as never),
      ),
    ).toEqual(results);
    expect(started).not.toContain('nla-challenge');
    expect(new Set(started).size).toBe(started.length);
  });

  it('does not make an independent check wait for another', async () => {
    const never = { ...sourceOf(someFacts()), tcp: new Promise<never>(() => undefined) };
    const slow: CheckDefinition = { ...define('tcp-connect'), needs: ['tcp'] };
    const finished: CheckId[] = [];
    void runChecks([slow, define('name-resolution')], never, context, (event) => {
      if (event.type === 'check-finished') finished.push(event.result.id);
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(finished).toEqual(['name-resolution']);
  });

  it('refuses contradicting definitions', async () => {
    await expect(
      runChecks(
        [define('tcp-connect', ['name-resolution'])],
        sourceOf(someFacts()),
        context,
        () => undefined,
      ),
    ).rejects.toBeInstanceOf(CheckGraphError);
  });
});

function catchError(run: () => unknown): unknown {
  try {
    run();
  } catch (thrown) {
    return thrown;
  }
  return null;
}
