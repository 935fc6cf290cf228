import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDifferences, traitFeatures } from '../../../src/core/scan-differences.ts';
import type { Feature, ScannedHost } from '../../../src/core/scan-differences.ts';

function hosts(count: number, healthy: boolean, features: Partial<Record<Feature, string>>): ScannedHost[] {
  const entries = Object.entries(features) as [Feature, string][];
  return Array.from({ length: count }, () => ({ healthy, features: new Map(entries) }));
}

describe('findDifferences', () => {
  it('finds what all failing hosts have and no healthy one has', () => {
    const found = findDifferences([
      ...hosts(9, false, {
        cause: 'tls-intercepted',
        'certificate-issuer': 'Inspector',
        'tls-version': 'TLSv1.2',
      }),
      ...hosts(41, true, { 'certificate-issuer': 'Corp CA', 'tls-version': 'TLSv1.2' }),
    ]);
    expect(found.differences).toEqual([
      {
        feature: 'certificate-issuer',
        value: 'Inspector',
        failingWith: 9,
        healthyWith: 0,
        healthyKnown: 41,
        healthyMostly: { value: 'Corp CA', count: 41 },
        separation: 1,
      },
    ]);
    expect(found.sharedOutcomes).toEqual([{ feature: 'cause', value: 'tls-intercepted', failingWith: 9 }]);
  });

  it('puts the better separation first and leaves out what is half chance', () => {
    const found = findDifferences([
      ...hosts(6, false, { subnet: 'A', domain: 'X', port: '1' }),
      ...hosts(2, false, { subnet: 'A', domain: 'Y', port: '2' }),
      ...hosts(8, true, { subnet: 'B', domain: 'Y', port: '1' }),
    ]);
    expect(found.differences.map(({ feature, value }) => [feature, value])).toEqual([
      ['subnet', 'A'],
      ['domain', 'X'],
    ]);
  });

  it('finds nothing when nothing separates them', () => {
    const same = { subnet: 'A', 'tls-version': 'TLSv1.3' };
    expect(findDifferences([...hosts(3, false, same), ...hosts(5, true, same)]).differences).toEqual([]);
  });

  it('does not compare with a trait that most healthy hosts were never asked for', () => {
    const found = findDifferences([
      ...hosts(4, false, { domain: 'X' }),
      ...hosts(1, true, { domain: 'Y' }),
      ...hosts(9, true, {}),
    ]);
    expect(found.differences).toEqual([]);
  });

  it('counts a failing host of which the trait is unknown as lacking it', () => {
    const found = findDifferences([
      ...hosts(3, false, { domain: 'X' }),
      ...hosts(5, false, {}),
      ...hosts(9, true, { domain: 'Y' }),
    ]);
    expect(found.differences).toEqual([]);
  });

  it('lists what all share when no host is healthy', () => {
    const found = findDifferences([
      ...hosts(2, false, { subnet: 'A', port: '3389' }),
      ...hosts(1, false, { subnet: 'B', port: '3389' }),
    ]);
    expect(found.differences).toEqual([]);
    expect(found.sharedTraits).toEqual([{ feature: 'port', value: '3389', failingWith: 3 }]);
  });

  it('has nothing to say without failing hosts', () => {
    expect(findDifferences(hosts(3, true, { subnet: 'A' }))).toMatchObject({
      failing: 0,
      differences: [],
      sharedOutcomes: [],
    });
  });

  it('does not depend on the order of the hosts, and its numbers add up', () => {
    const host = fc.record({
      healthy: fc.boolean(),
      features: fc
        .dictionary(fc.constantFrom(...traitFeatures), fc.constantFrom('a', 'b', 'c'))
        .map((values) => new Map(Object.entries(values) as [Feature, string][])),
    });
    fc.assert(
      fc.property(fc.array(host, { maxLength: 20 }), (list) => {
        const found = findDifferences(list);
        expect(findDifferences(list.toReversed())).toEqual(found);
        expect(found.failing + found.healthy).toBe(list.length);
        for (const difference of found.differences) {
          expect(difference.failingWith).toBeLessThanOrEqual(found.failing);
          expect(difference.healthyWith).toBeLessThanOrEqual(difference.healthyKnown);
          expect(difference.separation).toBeGreaterThanOrEqual(0.5);
        }
      }),
      { numRuns: 500 },
    );
  });
});
