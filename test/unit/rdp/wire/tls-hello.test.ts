import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alertName,
  decodeTlsAnswer,
  encodePaddedClientHello,
  encodeSmallClientHello,
} from '../../../../src/rdp/wire/tls-hello.ts';
import { expectIncomplete, expectInvalid, valueOf } from './support/expect-decoded.ts';
import { ascii, hex, toHex } from './support/hex.ts';

const random = new Uint8Array(32).fill(0xaa);
const options = {
  random,
  keyShare: new Uint8Array(32).fill(0xbb),
  sessionId: new Uint8Array(32).fill(0xcc),
  serverName: 'pc.example',
  recordBytes: 1500,
};

describe('small ClientHello', () => {
  it('is one TLS 1.2 record with one cipher and no extension', () => {
    expect(encodeSmallClientHello({ random })).toEqual(
      hex(`16 0301 002d 01 000029 0303 ${'aa'.repeat(32)} 00 0002 0000 01 00`),
    );
  });

  it('needs 32 random bytes', () => {
    expect(() => encodeSmallClientHello({ random: random.subarray(1) })).toThrow(RangeError);
  });
});

describe('padded ClientHello', () => {
  it('has exactly the size asked for, and its inner lengths agree', () => {
    const sizes = fc.integer({ min: 512, max: 16_389 });
    const names = fc.option(fc.domain(), { nil: null });
    fc.assert(
      fc.property(sizes, names, (recordBytes, serverName) => {
        const bytes = encodePaddedClientHello({ ...options, recordBytes, serverName });
        expect(bytes).toHaveLength(recordBytes);
        const view = new DataView(bytes.buffer);
        expect(view.getUint16(3)).toBe(recordBytes - 5);
        expect(view.getUint32(5)).toBe(0x0100_0000 + recordBytes - 9);
        const extensionsAt = 5 + 4 + 2 + 32 + 33 + 2 + view.getUint16(76) + 2;
        expect(view.getUint16(extensionsAt)).toBe(recordBytes - extensionsAt - 2);
      }),
      { numRuns: 40 },
    );
  });

  it('names the server only when asked to', () => {
    const sni = '0000 000f 000d 00 000a'.replaceAll(' ', '') + toHex(ascii('pc.example'));
    expect(toHex(encodePaddedClientHello(options))).toContain(sni);
    expect(toHex(encodePaddedClientHello({ ...options, serverName: null }))).not.toContain(sni);
  });

  it.each([100, 16_390])('does not exist with %i bytes', (recordBytes) => {
    expect(() => encodePaddedClientHello({ ...options, recordBytes })).toThrow(RangeError);
  });
});

describe('the answer to a ClientHello', () => {
  it.each([
    ['an alert', '15 0303 0002 02 28', 7, { type: 'alert', level: 2, description: 40 }],
    ['a ServerHello, before all of it is there', '16 0303 005a 02', 6, { type: 'server-hello' }],
    ['another handshake message', '16 0303 0004 00 000000', 6, { type: 'other-handshake', handshakeType: 0 }],
  ])('is %s', (_, bytes, size, answer) => {
    expect(valueOf(decodeTlsAnswer(hex(bytes)), size)).toEqual(answer);
  });

  it.each([
    ['text', ascii('HTTP/1.1 400'), 'wrong-magic', 0],
    ['SSL 2', hex('16 02 00'), 'wrong-magic', 1],
    ['an encrypted alert', hex('15 0303 001a'), 'length-out-of-range', 3],
    ['an empty record', hex('16 0303 0000'), 'length-out-of-range', 3],
    ['a record longer than TLS allows', hex('16 0303 4001'), 'length-out-of-range', 3],
  ] as const)('is not %s', (_, bytes, problem, offset) => {
    expectInvalid(decodeTlsAnswer(bytes), problem, offset);
  });

  it('is waited for byte by byte', () => {
    expectIncomplete(decodeTlsAnswer(hex('')), 6);
    expectIncomplete(decodeTlsAnswer(hex('16 0303 005a')), 6);
    expectIncomplete(decodeTlsAnswer(hex('15 0303 0002 02')), 7);
  });
});

describe('alert names', () => {
  it.each([
    [40, 'handshake_failure'],
    [70, 'protocol_version'],
    [116, 'certificate_required'],
    [1, null],
  ])('%i is %s', (description, name) => {
    expect(alertName(description)).toBe(name);
  });
});
