import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTarget, parseTarget, withoutTrailingDot } from '../../../src/shared/target.ts';
import type { TargetProblem } from '../../../src/shared/target.ts';

const accepted: readonly (readonly [input: string, formatted: string, kind: 'name' | 'ipv4' | 'ipv6'])[] = [
  ['server01', 'server01:3389', 'name'],
  ['SERVER01', 'server01:3389', 'name'],
  ['  server01\n', 'server01:3389', 'name'],
  ['server01:3390', 'server01:3390', 'name'],
  ['server01:1', 'server01:1', 'name'],
  ['server01:65535', 'server01:65535', 'name'],
  ['server01:03389', 'server01:3389', 'name'],
  ['finance-07.corp.example', 'finance-07.corp.example:3389', 'name'],
  ['finance-07.corp.example.', 'finance-07.corp.example.:3389', 'name'],
  ['FILE_SERVER', 'file_server:3389', 'name'],
  ['3com', '3com:3389', 'name'],
  ['192.0.2.10', '192.0.2.10:3389', 'ipv4'],
  ['192.0.2.10:4489', '192.0.2.10:4489', 'ipv4'],
  ['[::1]', '[::1]:3389', 'ipv6'],
  ['[::1]:3390', '[::1]:3390', 'ipv6'],
  ['[2001:DB8:0:0:0:0:0:10]:3390', '[2001:db8::10]:3390', 'ipv6'],
  ['[fe80::1%eth0]', '[fe80::1%eth0]:3389', 'ipv6'],
  ['[fe80::1%12]:3390', '[fe80::1%12]:3390', 'ipv6'],
  ['[::ffff:192.0.2.1]', '[::ffff:192.0.2.1]:3389', 'ipv6'],
  ['[::FFFF:7f00:1]', '[::ffff:127.0.0.1]:3389', 'ipv6'],
  ['bücher.example', 'xn--bcher-kva.example:3389', 'name'],
  ['xn--bcher-kva.example', 'xn--bcher-kva.example:3389', 'name'],
  ['サーバー:3390', 'xn--vckucxgb:3390', 'name'],
  ['server。example', 'server.example:3389', 'name'],
  ['\u200Eserver01\u200F', 'server01:3389', 'name'],
  ['\uFEFF\u200B server01\u200B', 'server01:3389', 'name'],
  [`${'a'.repeat(63)}.example`, `${'a'.repeat(63)}.example:3389`, 'name'],
];

const refused: readonly (readonly [input: string, problem: TargetProblem])[] = [
  ['', 'empty'],
  ['   ', 'empty'],
  [':3389', 'empty'],
  ['x'.repeat(1025), 'too-long'],
  ['server\u001B[31m01', 'control-character'],
  ['server\u000001', 'control-character'],
  ['server\n01', 'control-character'],
  ['server\u202E10', 'control-character'],
  ['\u202Eserver01', 'control-character'],
  ['\u2066server01\u2069', 'control-character'],
  ['ser\u200Bver01', 'control-character'],
  ['ser\u00ADver01', 'control-character'],
  ['server\uFE0F01', 'control-character'],
  ['server 01', 'space'],
  ['rdp://server01', 'scheme'],
  ['http://server01:80/x', 'scheme'],
  ['anna@server01', 'user'],
  ['10.0.0.0/24', 'range'],
  ['10.0.0.0/24:3390', 'range'],
  ['server01/share', 'path'],
  ['\\\\server01', 'path'],
  ['CORP\\server01', 'path'],
  ['/v:server01', 'path'],
  ['server01?x', 'path'],
  ['::1', 'ipv6-without-brackets'],
  ['fe80::1:3389', 'ipv6-without-brackets'],
  ['server01:3389:1', 'ipv6-without-brackets'],
  ['[::1', 'bad-ipv6'],
  ['[::1]3389', 'bad-ipv6'],
  ['[server01]', 'bad-ipv6'],
  ['[192.0.2.1]', 'bad-ipv6'],
  ['[]', 'bad-ipv6'],
  ['[1::2::3]', 'bad-ipv6'],
  ['[fe80::1%]', 'bad-ipv6'],
  ['[fe80::1%a%b]', 'bad-ipv6'],
  ['[::1]:', 'bad-port'],
  ['server01:', 'bad-port'],
  ['server01:0', 'bad-port'],
  ['server01:70000', 'bad-port'],
  ['server01:65536', 'bad-port'],
  ['server01:-1', 'bad-port'],
  ['server01:rdp', 'bad-port'],
  ['server01:3389.5', 'bad-port'],
  ['server01:３３８９', 'bad-port'],
  ['0.0.0.0', 'not-one-computer'],
  ['224.0.0.1', 'not-one-computer'],
  ['255.255.255.255', 'not-one-computer'],
  ['[::]', 'not-one-computer'],
  ['[ff02::1]', 'not-one-computer'],
  ['[::ffff:224.0.0.1]', 'not-one-computer'],
  ['256.0.0.1', 'bad-ipv4'],
  ['10.0.0', 'bad-ipv4'],
  ['10.0.0.0.1', 'bad-ipv4'],
  ['010.0.0.1', 'bad-ipv4'],
  ['1234', 'bad-ipv4'],
  ['0x7f000001', 'bad-ipv4'],
  ['192.0.2.1.', 'bad-ipv4'],
  ['server,01', 'bad-character'],
  ['"server01"', 'bad-character'],
  ['-server', 'bad-character'],
  ['server%20', 'bad-character'],
  ['bü%63her', 'bad-character'],
  ['xn--ü', 'bad-character'],
  ['a..b', 'empty-label'],
  ['.server', 'empty-label'],
  ['server..', 'empty-label'],
  ['.', 'empty-label'],
  [`${'a'.repeat(64)}.example`, 'label-too-long'],
  [`${'abcdefg.'.repeat(32)}example`, 'name-too-long'],
  ['a'.repeat(300), 'label-too-long'],
];

describe('parseTarget', () => {
  it.each(accepted)('reads %j as %s', (input, formatted, kind) => {
    const parsed = parseTarget(input);
    if (!parsed.ok) throw new Error(parsed.message);
    expect(formatTarget(parsed.target)).toBe(formatted);
    expect(parsed.target.kind).toBe(kind);
  });

  it.each(refused)('refuses %j as %s', (input, problem) => {
    const parsed = parseTarget(input);
    expect(parsed).toMatchObject({ ok: false, problem });
  });

  it('reads full-width digits as the address that they spell', () => {
    expect(parseTarget('１０.0.0.1')).toMatchObject({ ok: true, target: { host: '10.0.0.1', kind: 'ipv4' } });
  });

  it('names the character that cannot be seen', () => {
    expect(parseTarget('\u202Eabc')).toMatchObject({
      message:
        'The computer\'s name "\uFFFDabc" contains a character that cannot be seen (U+202E); type it again.',
    });
  });

  it('keeps what was typed, without white space around it', () => {
    expect(parseTarget(' BÜCHER.example:3390 ')).toMatchObject({
      ok: true,
      target: { input: 'BÜCHER.example:3390' },
    });
  });

  it('answers every input with a target that reads back the same, or with one safe sentence', () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      ':',
      '.',
      '%',
      '@',
      '/',
      '3389',
      '::1',
      'a',
      'ü',
      '\u202E',
      '\u001B',
      '10.0.0.1',
    );
    const inputs = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.ipV6().map((address) => `[${address}]:3389`),
      fc.domain(),
    );
    fc.assert(
      fc.property(inputs, (input) => {
        const parsed = parseTarget(input);
        if (parsed.ok) {
          const again = parseTarget(formatTarget(parsed.target));
          expect(again).toMatchObject({
            ok: true,
            target: { host: parsed.target.host, port: parsed.target.port, kind: parsed.target.kind },
          });
          expect(parsed.target.host).toMatch(/^[\u0021-\u007E]{1,320}$/u);
        } else {
          expect(parsed.message).toMatch(/^[^\p{Cc}\u202E]+\.$/u);
          expect(parsed.message.length).toBeLessThan(220);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('withoutTrailingDot', () => {
  it('takes off one dot', () => {
    expect(withoutTrailingDot('a.example.')).toBe('a.example');
    expect(withoutTrailingDot('a.example')).toBe('a.example');
  });
});
