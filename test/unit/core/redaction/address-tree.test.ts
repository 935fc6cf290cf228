import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAddressBook } from '../../../../src/core/redaction/address-book.ts';
import {
  readReverseName,
  writeIpAddress,
  writeReverseName,
} from '../../../../src/core/redaction/address-notation.ts';
import { growAddressTree } from '../../../../src/core/redaction/address-tree.ts';
import { rangesOf } from '../../../../src/core/redaction/range-parts.ts';
import { isInRange, parseIpAddress, parseIpRange } from '../../../../src/core/firewall/ip-address.ts';
import type { IpAddress } from '../../../../src/core/firewall/ip-address.ts';
import { seededRandom } from './support/seeded-random.ts';

const hexDigits = (length: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(...Array.from('0123456789abcdef')),
    minLength: length,
    maxLength: length,
  });
const ipv4 = fc
  .tuple(fc.constantFrom('', 'c0a8', '0a', 'ac10', 'a9fe', '6440', '7f00', 'c000'), hexDigits(8))
  .map(([start, rest]): IpAddress => ({ family: 4, hex: (start + rest).slice(0, 8) }));
const ipv6 = fc
  .tuple(
    fc.constantFrom(
      '',
      '20010db8',
      'fd00',
      `fe80${'0'.repeat(12)}`,
      `2001${'0'.repeat(20)}`,
      '0064ff9b0000000000000000',
    ),
    hexDigits(32),
  )
  .map(([start, rest]): IpAddress => ({ family: 6, hex: (start + rest).slice(0, 32) }));
const anyAddress = fc.oneof(ipv4, ipv6);

const bits = ({ hex }: IpAddress): string =>
  Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
function shared(one: IpAddress, other: IpAddress): number {
  const [a, b] = [bits(one), bits(other)];
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** `sameSpecial`: both or neither. */
const specials = [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '169.254.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '224.0.0.0/3',
  'fe80::/64',
  'fd00::/8',
  'ff00::/8',
  '2000::/3',
].map((text) => parseIpRange(text)!);

describe('replaced addresses', () => {
  it('share as many first bits as the real ones, so every subnet stays one', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(ipv4, ipv4), fc.tuple(ipv6, ipv6)), fc.nat(), ([one, other], seed) => {
        const tree = growAddressTree(seededRandom(seed));
        expect(shared(tree.replace(one), tree.replace(other))).toBe(shared(one, other));
      }),
      { numRuns: 500 },
    );
  });

  it('stay private, link-local or public', () => {
    fc.assert(
      fc.property(anyAddress, fc.nat(), (address, seed) => {
        const other = growAddressTree(seededRandom(seed)).replace(address);
        for (const special of specials) expect(isInRange(other, special)).toBe(isInRange(address, special));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '192.168.1.10',
    '10.1.2.3',
    '172.20.0.9',
    '8.8.8.8',
    '11.0.0.1',
    'fd12:3456:789a::1',
    '2a02:8109::1',
  ])('are never the real one: %s', (text) => {
    for (let seed = 0; seed < 200; seed += 1)
      expect(openAddressBook(seededRandom(seed)).replace(text)).not.toBe(text);
  });

  it.each(['127.0.0.1', '0.0.0.0', '255.255.255.255', '224.0.0.252', '::', '::1', 'ff02::1'])(
    'are the real one where it is the same everywhere: %s',
    (text) => {
      expect(openAddressBook(seededRandom(1)).replace(text)).toBe(text);
    },
  );

  it('keep the form in which they were written', () => {
    const book = openAddressBook(seededRandom(3));
    const plain = book.replace('192.168.7.10')!;
    expect(book.replace('::ffff:192.168.7.10')).toBe(`::ffff:${plain}`);
    expect(book.replace('fe80::9%12')).toBe('fe80::9%12');
    expect(book.replaceReverseName('10.7.168.192.in-addr.arpa')).toBe(
      `${plain.split('.').toReversed().join('.')}.in-addr.arpa`,
    );
    expect(book.replaceKnown('192-168-7-10')).toBe(plain.replaceAll('.', '-'));
    expect(book.replaceKnown('3232237322')).toMatch(/^323\d{7}$/u);
    expect(book.replaceKnown('3232237323')).toBeNull();
    expect(book.replace('server01')).toBeNull();
  });
});

describe('ranges', () => {
  const range = fc
    .oneof(fc.tuple(ipv4, ipv4), fc.tuple(ipv6, ipv6))
    .map(([a, b]) => (a.hex <= b.hex ? ([a, b] as const) : ([b, a] as const)));

  it('in parts cover what the whole covers', () => {
    fc.assert(
      fc.property(range, fc.oneof(ipv4, ipv6), ([first, last], probe) => {
        const whole = { family: first.family, first: first.hex, last: last.hex };
        const parts = rangesOf(whole).map((part) =>
          part.kind === 'span'
            ? { family: part.family, first: part.first, last: part.last }
            : parseIpRange(
                `${writeIpAddress({ family: part.family, hex: part.first })}/${part.prefixLength}`,
              )!,
        );
        for (const address of [probe, first, last]) {
          expect(parts.some((part) => isInRange(address, part))).toBe(isInRange(address, whole));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('hold a replaced address exactly when they held the real one', () => {
    fc.assert(
      fc.property(range, fc.oneof(ipv4, ipv6), fc.nat(), ([first, last], probe, seed) => {
        const book = openAddressBook(seededRandom(seed));
        const text = `${writeIpAddress(first)}-${writeIpAddress(last)}`;
        fc.pre(parseIpRange(text) !== null && parseIpAddress(writeIpAddress(probe)) !== null);
        const parts = book.replaceRange(text)!.map((part) => parseIpRange(part)!);
        for (const address of [probe, first, last]) {
          const real = parseIpAddress(writeIpAddress(address))!;
          const other = parseIpAddress(book.replace(writeIpAddress(address))!)!;
          expect(parts.some((part) => isInRange(other, part))).toBe(isInRange(real, parseIpRange(text)!));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['10.1.2.0/24', '10.1.0.0/255.255.0.0', '0.0.0.0/0', '10.1.2.3-10.1.2.9', '2001:db8::/32'])(
    'of one piece stay in one piece: %s',
    (text) => {
      expect(openAddressBook(seededRandom(5)).replaceRange(text)).toHaveLength(1);
    },
  );
});

describe('names of reverse lookups', () => {
  it('read back what was written', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(readReverseName(writeReverseName(address))).toEqual(address);
      }),
    );
  });
});
