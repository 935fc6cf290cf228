import { describe, expect, it } from 'vitest';
import { describeFault } from '../../../src/shared/describe-fault.ts';

describe('a fault in the log', () => {
  it('has its kind, its code and where it happened, and nothing of its message', () => {
    const error = Object.assign(new TypeError('cannot read C:\\Users\\anna\\server01'), { code: 'EACCES' });
    const words = describeFault(error);
    expect(words).toMatch(/^TypeError EACCES at describe-fault\.test\.ts:\d+:\d+/u);
    expect(words).not.toMatch(/anna|server01/u);
  });

  it('leaves folders out of the stack', () => {
    const error = new Error('x');
    error.stack =
      'Error: x\n    at run (C:\\Users\\anna\\app\\engine.js:10:20)\n    at file:///home/anna/main.js:1:2';
    expect(describeFault(error)).toBe('Error at engine.js:10:20 < main.js:1:2');
  });

  it('is told of what is no error', () => {
    expect(describeFault('server01 said no')).toBe('thrown: string');
  });
});
