import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatSid, parseSid } from '../../../src/windows/native/sid.ts';
import { DamagedDataError } from '../../../src/windows/native/win32-error.ts';

it('reads a security identifier that it wrote', () => {
  const part = fc.integer({ min: 0, max: 0xffffffff });
  const sid = fc
    .tuple(fc.integer({ min: 0, max: 2 ** 48 - 1 }), fc.array(part, { maxLength: 15 }))
    .map(([authority, parts]) => ['S-1', authority, ...parts].join('-'));
  fc.assert(
    fc.property(sid, (text) => {
      expect(formatSid(parseSid(text))).toBe(text);
    }),
  );
});

it('gives the bytes that Windows has for the administrators', () => {
  expect(parseSid('S-1-5-32-544').toString('hex')).toBe('01020000000000052000000020020000');
});

it.each(['', 'S', 'S-1', 'S-1-5-', 'S-1-5-x', 'x-1-5', `S-1-5${'-1'.repeat(16)}`])('refuses %j', (text) => {
  expect(() => parseSid(text)).toThrow(DamagedDataError);
});
