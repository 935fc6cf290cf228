import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { causes } from '../../../src/catalog/causes/index.ts';
import { networkChecks } from '../../../src/catalog/checks/index.ts';
import type { CauseDefinition, CauseRule } from '../../../src/core/cause-definition.ts';
import { evaluateChecks } from '../../../src/core/check-graph.ts';
import {
  confidenceAmong,
  confidenceFloor,
  evidenceWeight,
  hidingConfidence,
  logistic,
  priorLogOdds,
} from '../../../src/core/confidence.ts';
import { viewResults } from '../../../src/core/evidence-view.ts';
import { rankCauses } from '../../../src/core/rank-causes.ts';
import { causeIds } from '../../../src/shared/ids.ts';
import type { CauseId } from '../../../src/shared/ids.ts';
import {
  aBreak,
  contextFor,
  someFacts,
  tlsBroken,
  withBrokenTls,
  withCertificate,
} from '../catalog/support/facts.ts';

const context = contextFor();
const facts = someFacts(withBrokenTls(tlsBroken(aBreak('reset'))), withCertificate({ keyBits: 1024 }));
const view = viewResults(evaluateChecks(networkChecks, facts, context), context);

const rule = (weight: number, found = true): CauseRule => ({
  check: 'name-resolution',
  weight,
  finds: () => (found ? `Found ${weight}.` : null),
});
function cause(
  id: CauseId,
  weights: readonly number[],
  overrides: Partial<CauseDefinition> = {},
): CauseDefinition {
  return {
    id,
    title: id,
    prior: { logOdds: -2, source: 'Test.' },
    rules: weights.map((weight) => rule(weight)),
    hides: [],
    summary: () => `${id}.`,
    settledBy: 'Looking.',
    advice: [],
    fixes: [],
    ...overrides,
  };
}
const ids = (causes: readonly CauseDefinition[]): CauseId[] => rankCauses(causes, view).map(({ id }) => id);
const weights = fc.array(fc.double({ min: -6, max: 6, noNaN: true }), { maxLength: 6 });

describe('rankCauses', () => {
  it('adds prior and weights, and turns the sum into a confidence', () => {
    const [ranked] = rankCauses([cause('port-closed', [3, 1.5, -0.5])], view);
    expect(ranked?.confidence).toBeCloseTo(confidenceAmong(2, []), 3);
    expect(ranked?.for).toEqual([
      { check: 'name-resolution', fact: 'Found 3.' },
      { check: 'name-resolution', fact: 'Found 1.5.' },
    ]);
    expect(ranked?.against).toEqual([{ check: 'name-resolution', fact: 'Found -0.5.' }]);
  });

  it('does not list a cause without evidence for it, however likely', () => {
    expect(ids([cause('port-closed', [], { prior: { logOdds: 3, source: 'Test.' } })])).toEqual([]);
  });

  it('does not list a cause below the floor', () => {
    const atFloor = Math.log(confidenceFloor / (1 - confidenceFloor)) + 2;
    expect(ids([cause('port-closed', [atFloor + 0.01])])).toEqual(['port-closed']);
    expect(ids([cause('port-closed', [atFloor - 0.01])])).toEqual([]);
  });

  it('hides symptoms only of a cause that is confident enough', () => {
    const enough = Math.log(hidingConfidence / (1 - hidingConfidence)) + 2;
    const symptom = cause('udp-blocked', [2]);
    expect(ids([cause('port-closed', [enough + 0.01], { hides: ['udp-blocked'] }), symptom])).toEqual([
      'port-closed',
    ]);
    expect(ids([cause('port-closed', [enough - 0.01], { hides: ['udp-blocked'] }), symptom])).toEqual([
      'port-closed',
      'udp-blocked',
    ]);
  });

  it('never hides both of two causes that name each other', () => {
    const one = cause('port-closed', [4], { hides: ['udp-blocked'] });
    const other = cause('udp-blocked', [3], { hides: ['port-closed'] });
    expect(ids([one, other])).toEqual(['port-closed']);
  });

  it('never loses confidence by evidence for', () => {
    fc.assert(
      fc.property(weights, fc.double({ min: 0.01, max: 6, noNaN: true }), (before, more) => {
        const confidence = (list: readonly number[]): number =>
          rankCauses([cause('port-closed', list)], view)[0]?.confidence ?? 0;
        expect(confidence([...before, more])).toBeGreaterThanOrEqual(confidence(before));
      }),
    );
  });

  it('does not list a cause that only hearsay speaks for, however strong', () => {
    const hearsay: CauseRule = { ...rule(6), hearsay: true };
    expect(ids([cause('port-closed', [], { rules: [hearsay] })])).toEqual([]);
    expect(ids([cause('port-closed', [], { rules: [hearsay, rule(-0.5)] })])).toEqual([]);
    expect(ids([cause('port-closed', [], { rules: [hearsay, rule(0.5)] })])).toEqual(['port-closed']);
  });

  it('lets causes of one failed check take from each other, and those of different checks not', () => {
    const failing: CauseRule = { check: 'tls-handshake', weight: 4, finds: () => 'Cut.' };
    const alone = rankCauses([cause('port-closed', [], { rules: [failing] })], view)[0]!.confidence;
    const besideRival = rankCauses(
      [
        cause('port-closed', [], { rules: [failing] }),
        cause('udp-blocked', [], { rules: [{ ...failing, weight: 3 }] }),
      ],
      view,
    );
    const besideOther = rankCauses(
      [cause('port-closed', [], { rules: [failing] }), cause('udp-blocked', [3])],
      view,
    );
    expect(view.status('tls-handshake')).toBe('failed');
    expect(besideRival[0]!.confidence).toBeLessThan(alone);
    expect(besideRival.reduce((sum, { confidence }) => sum + confidence, 0)).toBeLessThan(1);
    expect(besideOther[0]!.confidence).toBe(alone);
  });

  it('does not depend on the order of causes', () => {
    const expected = rankCauses(causes, view);
    expect(expected.length).toBeGreaterThan(1);
    fc.assert(
      fc.property(fc.shuffledSubarray([...causes], { minLength: causes.length }), (shuffled) => {
        expect(rankCauses(shuffled, view)).toEqual(expected);
      }),
    );
  });

  it('sorts by confidence, and equals in the order of ids', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...causeIds), fc.constantFrom(2, 3, 4)), { maxLength: 12 }),
        (list) => {
          const unique = [...new Map(list)].map(([id, weight]) => cause(id, [weight]));
          const ranked = rankCauses(unique, view);
          for (const [index, next] of ranked.slice(1).entries()) {
            const previous = ranked[index]!;
            expect(previous.confidence).toBeGreaterThanOrEqual(next.confidence);
            if (previous.confidence === next.confidence)
              expect(causeIds.indexOf(previous.id)).toBeLessThan(causeIds.indexOf(next.id));
          }
        },
      ),
    );
  });
});

describe('the scale', () => {
  it('stays in order', () => {
    expect(priorLogOdds.high).toBeGreaterThan(priorLogOdds.medium);
    expect(priorLogOdds.medium).toBeGreaterThan(priorLogOdds.low);
    const { proof, strong, moderate, weak, hint } = evidenceWeight;
    expect([proof, strong, moderate, weak, hint]).toEqual(
      [proof, strong, moderate, weak, hint].toSorted((a, b) => b - a),
    );
  });

  it('lets a proof alone settle even a rare cause', () => {
    expect(logistic(priorLogOdds.low + evidenceWeight.proof)).toBeGreaterThan(0.95);
  });
});
