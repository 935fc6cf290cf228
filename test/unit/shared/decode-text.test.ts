import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/shared/decode-text.ts';

const text = '{"name":"bücher 🙂"}';
const littleEndian = Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16, little end first', littleEndian],
    ['UTF-16, big end first', Buffer.from(littleEndian).swap16()],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('reads every list of bytes, also half a character and none at all', () => {
    expect(decodeText(Uint8Array.of())).toBe('');
    expect(decodeText(Uint8Array.of(0xff, 0xfe, 0x61))).toBe('\uFFFD');
    expect(decodeText(Uint8Array.of(0x61, 0xff))).toBe('a\uFFFD');
  });
});
