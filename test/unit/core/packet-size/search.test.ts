import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchPacketSize } from '../../../../src/core/packet-size/search.ts';

const range = { smallBytes: 100, leastBytes: 1280, mostBytes: 1500 };

/** A way on which packets of up to `limit` bytes pass; nobody waits for more than `patience` of them. */
async function searchOn(limit: number, patience = Infinity) {
  const asked: number[] = [];
  const search = await searchPacketSize(range, (bytes) => {
    if (asked.length === patience) return Promise.resolve(null);
    asked.push(bytes);
    return Promise.resolve(bytes <= limit);
  });
  return { search, asked };
}

describe('the search for the largest packet', () => {
  it('finds every limit to the byte, with at most ten packets', async () => {
    for (let limit = range.leastBytes; limit < range.mostBytes; limit += 1) {
      const { search, asked } = await searchOn(limit);
      expect(search).toEqual({
        outcome: 'limited',
        largestPassedBytes: limit,
        smallestLostBytes: limit + 1,
      });
      expect(asked.length).toBeLessThanOrEqual(10);
    }
  });

  it.each([
    [1500, { outcome: 'all-passed', largestPassedBytes: 1500, smallestLostBytes: null }],
    [9000, { outcome: 'all-passed', largestPassedBytes: 1500, smallestLostBytes: null }],
    [1279, { outcome: 'too-narrow', largestPassedBytes: 100, smallestLostBytes: 1280 }],
    [99, { outcome: 'silent', largestPassedBytes: null, smallestLostBytes: null }],
  ])('tells apart what passes up to %i bytes', async (limit, expected) => {
    expect((await searchOn(limit)).search).toEqual(expected);
  });

  it('says nothing but what it has seen when the time is over', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1600 }),
        fc.integer({ min: 0, max: 9 }),
        async (limit, patience) => {
          const { search, asked } = await searchOn(limit, patience);
          const { outcome, largestPassedBytes, smallestLostBytes } = search;
          const [passed, lost] = [
            asked.filter((bytes) => bytes <= limit),
            asked.filter((bytes) => bytes > limit),
          ];
          if (outcome === 'cancelled') {
            expect(largestPassedBytes).toBe(passed.length === 0 ? null : Math.max(...passed));
            expect(smallestLostBytes).toBe(lost.length === 0 ? null : Math.min(...lost));
          }
          if (outcome === 'limited') expect(largestPassedBytes).toBe(limit);
        },
      ),
    );
  });
});
