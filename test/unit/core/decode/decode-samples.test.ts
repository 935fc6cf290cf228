import { describe, expect, it } from 'vitest';
import { decodeErrorText } from '../../../../src/catalog/codes/index.ts';
import { dialogs, otherForms, withoutCode } from './dialogs.ts';

describe('reading the pair', () => {
  it.each(dialogs)('from a dialog: $name', ({ text, code, extendedCode }) => {
    expect(decodeErrorText(text).pair).toEqual({ code, extendedCode });
  });

  it.each(otherForms)('from $name', ({ text, code, extendedCode }) => {
    expect(decodeErrorText(text).pair).toEqual({ code, extendedCode });
  });

  it.each(withoutCode)('finds none in %j', (text) => {
    const decoded = decodeErrorText(text);
    expect(decoded.pair).toEqual({ code: null, extendedCode: null });
    expect(decoded.outcome).toBe('no-code');
  });

  it('is tried on at least sixty texts', () => {
    expect(dialogs.length + otherForms.length).toBeGreaterThanOrEqual(60);
  });

  it('says whether there were numbers at all', () => {
    expect(decodeErrorText('no luck')).toMatchObject({ reason: 'no-number' });
    expect(decodeErrorText('192.0.2.10')).toMatchObject({ reason: 'only-other-numbers' });
  });
});
