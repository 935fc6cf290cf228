import { describe, expect, it } from 'vitest';
import { offersWorthAsking } from '../../../../src/rdp/probe/offers.ts';
import type { Break, NegotiationOutcome } from '../../../../src/shared/facts.ts';

const answered = { durationMs: 1, bytesReceived: 19 };
const foreign = { protocol: 'http', firstBytes: '48545450' } as const;

function broken(how: Break['how']): NegotiationOutcome {
  const broke = { how, afterBytes: 0, afterMs: 1, quietMs: 1, alert: null, code: null };
  return { outcome: 'broken', broke, ...answered };
}

describe('offersWorthAsking', () => {
  it.each<[answer: string, main: NegotiationOutcome, offers: readonly number[]]>([
    ['selected NLA-EX', { outcome: 'selected', protocol: 8, flags: 0, ...answered }, [0, 1, 2, 4, 16]],
    ['selected TLS', { outcome: 'selected', protocol: 1, flags: 0, ...answered }, [0, 8, 2, 4, 16]],
    ['selected RDP', { outcome: 'selected', protocol: 0, flags: 0, ...answered }, [1, 8, 2, 4, 16]],
    [
      'selected an unknown one',
      { outcome: 'selected', protocol: 64, flags: 0, ...answered },
      [0, 1, 8, 2, 4, 16],
    ],
    ['refused', { outcome: 'refused', failureCode: 5, ...answered }, [0, 16, 4, 1, 2]],
    ['no answer', { outcome: 'no-answer', ...answered }, [0, 1, 2]],
    ['disconnected', { outcome: 'disconnected', by: 'mcs', reason: 3, ...answered }, [0, 1, 2]],
    ['reset', broken('reset'), [0, 1]],
    ['closed', broken('closed'), [0, 1]],
    ['silent', broken('stalled'), []],
    ['stopped', broken('cancelled'), []],
    ['foreign', { outcome: 'foreign', foreign, ...answered }, []],
    ['malformed', { outcome: 'malformed', problem: 'bad-value', firstBytes: '03', ...answered }, []],
  ])('%s', (_answer, main, offers) => {
    expect(offersWorthAsking(main)).toEqual(offers);
  });
});
