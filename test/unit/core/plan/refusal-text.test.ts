import { expect, it } from 'vitest';
import { refusalText } from '../../../../src/core/plan/refusal-text.ts';

it.each([
  'no-operations',
  'unfinished-work',
  'unknown-entry',
  'unknown-plan',
  'nothing-to-undo',
  'written-by-newer-version',
] as const)('says why nothing was done and what to do: %s', (refusal) => {
  expect(refusalText(refusal)).toMatchSnapshot();
});
