import { describe, expect, it } from 'vitest';
import { codeTables } from '../../../../src/catalog/codes/index.ts';
import { wholeRunChecksFor } from '../../../../src/check/whole-run-checks.ts';
import { reportedPlace } from '../../../../src/catalog/checks/support/reported-place.ts';
import { evaluateChecks } from '../../../../src/core/check-graph.ts';
import type { CheckContext } from '../../../../src/core/check-definition.ts';
import type { ReportedError } from '../../../../src/shared/report.ts';
import type { CheckResult } from '../../../../src/shared/report.ts';
import { expectValidResults } from '../support/expect-results.ts';
import { contextFor } from '../support/facts.ts';
import { aRound, failedRound, repeated } from '../support/rounds.ts';

function resultsFor(context: CheckContext): CheckResult[] {
  const results = evaluateChecks(wholeRunChecksFor(context), {}, context);
  expectValidResults(results);
  return results;
}
function onlyResult(context: CheckContext): CheckResult {
  const [result, ...more] = resultsFor(context);
  expect(more).toEqual([]);
  return result!;
}
const reported = (reportedError: ReportedError): CheckContext => contextFor('server01', { reportedError });

describe('checks of a whole run', () => {
  it('are none when nothing was reported and nothing repeated', () => {
    expect(resultsFor(contextFor())).toEqual([]);
  });
});

describe('the reported code', () => {
  it.each([
    [
      { code: 0x904, extendedCode: 7 },
      'closed',
      'the code 0x904 and the extended code 0x7. It points to a connection',
    ],
    [{ code: 0x104, extendedCode: null }, 'name', 'the code 0x104. It points to finding the address.'],
    [{ code: 0x1b07, extendedCode: null }, 'certificate', 'It points to the certificate.'],
    [{ code: 0x7ffe, extendedCode: null }, null, 'points to no place on the way.'],
    [{ code: null, extendedCode: 7 }, null, 'the extended code 0x7, which points to no place'],
    [{ code: -2147467259, extendedCode: null }, null, 'the code 0x80004005'],
  ] as const)('%o points to %s', (error, pointsTo, text) => {
    const { status, summary, evidence } = onlyResult(reported(error));
    expect(status).toBe('passed');
    expect(evidence['pointsTo']).toBe(pointsTo);
    expect(summary).toContain(text);
  });

  it('points where the catalogue of codes sends people', () => {
    const stations = {
      name: 'name',
      certificate: 'certificate',
      'sign-in': 'sign-in',
      licensing: 'licensing',
    };
    const entries = codeTables
      .filter(({ family }) => family === 'disconnect-reason' || family === 'observed-disconnect-reason')
      .flatMap((table) => table.entries);
    const placed = entries.filter(({ code }) => reportedPlace(code) !== null);
    expect(placed.length).toBeGreaterThan(10);
    for (const { code, lookAt } of placed) {
      const place = reportedPlace(code)!;
      if (place in stations)
        expect(lookAt, `0x${code.toString(16)}`).toContain(stations[place as keyof typeof stations]);
    }
  });
});

describe('repeated attempts', () => {
  it('pass when all of them come through', () => {
    const result = onlyResult(
      repeated(aRound({ roundTripMs: 2 }), aRound({ roundTripMs: 4 }), aRound({ roundTripMs: 3 })),
    );
    expect(result).toMatchObject({
      status: 'passed',
      phase: 'tcp',
      evidence: {
        known: 3,
        reached: 3,
        failed: 0,
        failedShare: 0,
        roundTripMedianMs: 3,
        roundTripJitterMs: 1.5,
      },
    });
    expect(result.summary).toBe(
      'All 3 rounds came as far as the sign-in. Round trips: 3.0 ms as a rule, 4.0 ms at most.',
    );
  });

  it('fail in the phase in which most rounds failed', () => {
    const result = onlyResult(
      repeated(
        aRound(),
        failedRound('tls', 'reset'),
        failedRound('tls', 'reset', 7),
        failedRound('tcp', 'stalled', 5000),
      ),
    );
    expect(result).toMatchObject({
      status: 'failed',
      phase: 'tls',
      evidence: {
        failedShare: 0.75,
        failures: [
          { phase: 'tls', how: 'reset', count: 2, quietLeastMs: 5, quietMostMs: 7 },
          { phase: 'tcp', how: 'stalled', count: 1 },
        ],
      },
    });
    expect(result.summary).toContain('3 of 4 rounds failed, mostly at encryption');
  });

  it('say so when it is the same each time', () => {
    const result = onlyResult(
      repeated(failedRound('negotiation', 'stalled', 5000), failedRound('negotiation', 'stalled', 5000)),
    );
    expect(result.status).toBe('failed');
    expect(result.summary).toMatch(
      /^The same each time: all 2 rounds failed, at the Remote Desktop negotiation\./u,
    );
  });

  it('warn when round trips waver', () => {
    expect(
      onlyResult(
        repeated(aRound({ roundTripMs: 30 }), aRound({ roundTripMs: 31 }), aRound({ roundTripMs: 800 })),
      ).status,
    ).toBe('warning');
    expect(
      onlyResult(
        repeated(aRound({ roundTripMs: 1 }), aRound({ roundTripMs: 1 }), aRound({ roundTripMs: 40 })),
      ).status,
    ).toBe('passed');
  });

  it('leave rounds out of which nothing is known', () => {
    const unknown = aRound({ outcome: 'unknown', roundTripMs: null });
    expect(onlyResult(repeated(aRound(), unknown)).evidence).toMatchObject({
      known: 1,
      reached: 1,
      failedShare: 0,
    });
    expect(onlyResult(repeated(unknown, unknown))).toMatchObject({
      status: 'skipped',
      evidence: { failedShare: null },
    });
  });
});
