import { describe, expect, it } from 'vitest';
import { decideUndo } from '../../../../src/core/journal/undo-decision.ts';
import type { Json } from '../../../../src/shared/journal.ts';

const same = (left: Json, right: Json): boolean => left === right;
const applied = { before: 'old', after: { image: 'new' }, status: 'applied' } as const;
const captured = { before: 'old', after: null, status: 'captured' } as const;
const restoring = { ...applied, status: 'restoring' } as const;
const found = (image: Json) => ({ image });

describe('decideUndo', () => {
  it.each([
    ['what the fix left', applied, found('new'), 'unchanged-since'],
    ['what was there before', applied, found('old'), 'already-restored'],
    ['the thing gone', applied, null, 'gone'],
    ['nothing changed yet, after a crash', captured, found('old'), 'already-restored'],
    ['half a change, after a crash', captured, found('half'), 'interrupted'],
    ['half a restore, after a crash', restoring, found('half'), 'interrupted'],
    ['a restore that never began', restoring, found('new'), 'unchanged-since'],
    [
      'a fix that found it as it wanted it',
      { ...applied, before: 'new' },
      found('theirs'),
      'already-restored',
    ],
    ['a restore that got through', restoring, found('old'), 'already-restored'],
  ] as const)('finds %s', (_, operation, image, decision) => {
    expect(decideUndo(operation, image, same)).toEqual({ decision });
  });

  it('shows both values where somebody changed it since', () => {
    expect(decideUndo(applied, found('theirs'), same)).toEqual({
      decision: 'changed-since',
      left: 'new',
      found: 'theirs',
    });
  });

  it('knows a roll-back that had got further than its records', () => {
    expect(decideUndo(applied, found('older'), same, ['oldest', 'older'])).toEqual({
      decision: 'already-restored',
    });
  });

  it('leaves it to the kind what counts as the same', () => {
    expect(
      decideUndo(
        applied,
        found('NEW'),
        (left, right) => JSON.stringify(left).toLowerCase() === JSON.stringify(right),
      ),
    ).toEqual({
      decision: 'unchanged-since',
    });
  });
});
