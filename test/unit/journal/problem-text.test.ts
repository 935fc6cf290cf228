import { describe, expect, it } from 'vitest';
import { problemFromError } from '../../../src/journal/journal-problem.ts';
import { problemText } from '../../../src/journal/problem-text.ts';

const path = '/journals/user.journal';

describe('problemText', () => {
  it.each([
    { problem: 'busy', holder: { processId: 42, startToken: 'x' } },
    { problem: 'busy', holder: null },
    { problem: 'access-denied', path },
    { problem: 'read-only', path },
    { problem: 'disk-full', path },
    { problem: 'unsafe', path, reason: 'it belongs to another account' },
    { problem: 'in-the-way', path },
    { problem: 'too-large', path },
    { problem: 'not-recordable', reason: 'target is not as it should be' },
    { problem: 'failed', path, code: 'EIO' },
  ] as const)('says what happened, to what, and what to do: $problem', (problem) => {
    expect(problemText(problem)).toMatchSnapshot();
  });
});

describe('problemFromError', () => {
  it.each([
    ['EPERM', { problem: 'access-denied', path }],
    ['EROFS', { problem: 'read-only', path }],
    ['EDQUOT', { problem: 'disk-full', path }],
    ['EISDIR', { problem: 'in-the-way', path }],
    ['EFBIG', { problem: 'too-large', path }],
    ['EBADF', { problem: 'failed', path, code: 'EBADF' }],
  ])('sorts %s', (code, problem) => {
    expect(problemFromError(Object.assign(new Error('x'), { code }), path)).toEqual(problem);
  });

  it('says so when there is no code', () => {
    expect(problemFromError('odd', path)).toEqual({ problem: 'failed', path, code: 'unknown' });
  });
});
