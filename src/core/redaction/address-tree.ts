import type { IpAddress } from '../firewall/ip-address.ts';

/**
 * Other addresses for the real ones, by a map that keeps prefixes: two addresses that share their first n bits share
 * exactly n bits afterwards, so that routes, subnets and ranges of rules still fit. Each bit is kept or flipped by
 * chance, for all addresses with the bits before it alike (the idea of Crypto-PAn, with a tree of coin tosses instead
 * of a cipher, because no second report has to fit the first).
 */
export interface AddressTree {
  /**
   * The last byte of IPv4 and small interface numbers of IPv6 stay: they tell a gateway from a computer, and say
   * nothing about whose it is.
   */
  replace(address: IpAddress): IpAddress;
}

export function growAddressTree(random: () => number): AddressTree {
  const flips = new Map<string, boolean>();

  const isFlipped = (key: string, always: boolean): boolean => {
    const known = flips.get(key);
    if (known !== undefined) return known;
    const flip = always || random() < 0.5;
    flips.set(key, flip);
    return flip;
  };

  const replaceBits = (family: 4 | 6, bits: string): string => {
    let result = '';
    // The first bit that is free to change always does, so that no address is its own replacement.
    let isFirst = true;
    for (let at = 0; at < bits.length; at += 1) {
      const prefix = bits.slice(0, at);
      const own = bits.charAt(at);
      if (isFixed(family, prefix)) {
        result += own;
        continue;
      }
      const flip = isFlipped(`${family}:${prefix}`, isFirst);
      isFirst = false;
      result += flip ? (own === '0' ? '1' : '0') : own;
    }
    return result;
  };

  const replace = ({ family, hex }: IpAddress): IpAddress => {
    const bits = toBits(hex);
    if (unchanged[family].some((prefix) => bits.startsWith(prefix))) return { family, hex };
    const carrier = family === 6 ? embeddedIpv4.find((prefix) => hex.startsWith(prefix)) : undefined;
    return carrier === undefined
      ? { family, hex: toHex(replaceBits(family, bits)) }
      : { family, hex: carrier + replace({ family: 4, hex: hex.slice(24) }).hex };
  };
  return { replace };
}

/** Whether the bit behind the prefix stays as it is, for every address that begins so. */
function isFixed(family: 4 | 6, prefix: string): boolean {
  const isInSpecial = specialPrefixes[family].some(
    (special) => special.length > prefix.length && special.startsWith(prefix),
  );
  if (isInSpecial) return true;
  if (family === 4) return prefix.length >= 24;
  // Interface numbers below 65,536, as people give them.
  return prefix.length >= 64 && /^0*$/u.test(prefix.slice(64, 112));
}

/** RFC 6890: unspecified, loopback, multicast and reserved are the same on every computer. */
const unchanged: Readonly<Record<4 | 6, readonly string[]>> = {
  4: ['00000000', '01111111', '111'],
  6: ['0'.repeat(127), '11111111'],
};

/** RFC 6052: IPv6 that carries an IPv4 address at its end. */
const embeddedIpv4: readonly string[] = ['0064ff9b0000000000000000'];

/**
 * RFC 1918, RFC 6598, RFC 3927, RFC 4193, RFC 4291: what is private, link-local or global stays so. Nothing from
 * outside such a range is moved into it, because its bits are fixed for both.
 */
const specialPrefixes: Readonly<Record<4 | 6, readonly string[]>> = {
  4: [
    '00000000', // 0.0.0.0/8
    '00001010', // 10.0.0.0/8
    '0110010001', // 100.64.0.0/10
    '01111111', // 127.0.0.0/8
    '1010100111111110', // 169.254.0.0/16
    '101011000001', // 172.16.0.0/12
    '1100000010101000', // 192.168.0.0/16
    '111', // 224.0.0.0/3
  ],
  6: [
    '0'.repeat(96), // ::/96
    '0'.repeat(80) + '1'.repeat(16), // ::ffff:0:0/96
    ...embeddedIpv4.map(toBits), // 64:ff9b::/96
    '001', // 2000::/3
    '11111100', // fc00::/8
    '11111101', // fd00::/8
    '1111111010' + '0'.repeat(54), // fe80::/64
    '11111111', // ff00::/8
  ],
};

function toBits(hex: string): string {
  return Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
}

function toHex(bits: string): string {
  return bits.replace(/.{4}/gu, (four) => Number.parseInt(four, 2).toString(16));
}
