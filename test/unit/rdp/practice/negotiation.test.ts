import { expect, it } from 'vitest';
import { walkOutcome } from './support/walk.ts';
import { withHost } from './support/with-host.ts';

/** Outcome by offer: one protocol bit each, 0 for standard security, null for no negotiation request at all. */
const answers: [scenario: string, offer: number | null, outcome: string][] = [
  ['healthy', 0, 'refused 5'],
  ['healthy', 1, 'refused 5'],
  ['healthy', 2, 'selected 2, challenged'],
  ['healthy', 8, 'selected 8, challenged'],
  ['healthy', 16, 'refused 5'],
  ['healthy', null, 'refused 5'],
  ['nla-only', 2, 'selected 2, challenged'],
  ['nla-only', 8, 'refused 5'],
  ['tls-only', 1, 'selected 1, tls'],
  ['tls-only', 2, 'refused 1'],
  ['rdp-only', 2, 'selected 0'],
  ['selects-unoffered-protocol', 2, 'selected 1, tls'],
  ['entra', 16, 'selected 16, tls'],
  ['rdstls', 4, 'selected 4, tls'],
  ['one-byte-segments', 1, 'refused 5'],
  ['merged-segments', 1, 'refused 5'],
  ['no-certificate', 0, 'selected 0'],
  ['no-certificate', null, 'selected 0'],
  ['no-negotiation-answer', null, 'confirmed without answer'],
];

it.each(answers)('%s answers to the offer %s: %s', async (scenario, offer, outcome) => {
  expect(await withHost(scenario, ({ port }) => walkOutcome(port, { offer }))).toBe(outcome);
});
