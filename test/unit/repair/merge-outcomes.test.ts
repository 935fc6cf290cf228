import { expect, it } from 'vitest';
import { mergeOutcomes } from '../../../src/repair/merge-outcomes.ts';
import type { RepairOutcome } from '../../../src/shared/repair/repair-outcome.ts';

const undone: RepairOutcome = {
  outcome: 'undone',
  entryIds: ['00000000000000aa'],
  lost: [],
  restartNeeded: false,
  message: 'One.',
};
const restart: RepairOutcome = { ...undone, restartNeeded: true, message: 'Two.' };
const recovered: RepairOutcome = { outcome: 'recovered', lost: ['A password.'], message: 'Back.' };
const declined: RepairOutcome = { outcome: 'not-done', reason: 'declined', message: 'Declined.' };
const nothing: RepairOutcome = { outcome: 'nothing-to-do', message: 'Nothing.' };
const lost: RepairOutcome = { outcome: 'lost-sight', reason: 'timed-out', message: 'Lost.' };

it.each<[string, RepairOutcome[], Partial<RepairOutcome>]>([
  ['none', [], { outcome: 'nothing-to-do', message: 'Empty.' }],
  ['those with nothing to do', [nothing, nothing], { outcome: 'nothing-to-do', message: 'Nothing.' }],
  ['one beside nothing', [nothing, undone], undone],
  ['both complete', [undone, restart], { outcome: 'undone', restartNeeded: true, message: 'One. Two.' }],
  ['one declined', [undone, declined], { outcome: 'partly-undone', message: 'One. Declined.' }],
  ['one declined first', [declined, undone], { outcome: 'partly-undone' }],
  ['both declined', [declined, declined], declined],
  ['recoveries', [recovered, recovered], { outcome: 'recovered', lost: ['A password.', 'A password.'] }],
  ['a recovery and a refusal', [recovered, declined], { outcome: 'partly-recovered' }],
  ['an undo and a recovery', [undone, recovered], { outcome: 'undone', lost: ['A password.'] }],
  ['one out of sight', [undone, lost], { outcome: 'lost-sight', message: 'One. Lost.' }],
])('merges %s', (_name, outcomes, expected) => {
  expect(mergeOutcomes(outcomes, 'Empty.')).toMatchObject(expected);
});
