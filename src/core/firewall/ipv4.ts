/** Both ends belong to it; each is the address as a number of 32 bits. */
export interface Ipv4Range {
  readonly first: number;
  readonly last: number;
}

const dot = '.'.charCodeAt(0);
const zero = '0'.charCodeAt(0);

/**
 * Reads four decimal bytes between two offsets of a text, as a number of 32 bits. null for anything else.
 *
 * By hand and not by a pattern, and nothing is made but the number: thousands of rules have tens of thousands of
 * addresses.
 */
export function readIpv4(text: string, from = 0, to = text.length): number | null {
  let address = 0;
  let bytes = 0;
  let value = 0;
  let digits = 0;
  for (let at = from; at <= to; at += 1) {
    const code = at === to ? dot : text.charCodeAt(at);
    const digit = code - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
      if (digits > 3) return null;
    } else {
      if (code !== dot || digits === 0 || value > 255) return null;
      address = address * 256 + value;
      bytes += 1;
      value = 0;
      digits = 0;
    }
  }
  return bytes === 4 ? address : null;
}

/**
 * Reads `a`, `a-b`, `a/bits` or `a/mask` ([MS-GPFAS] 2.2.2.9 and 2.2.2.10). null when it is none of these, the range
 * runs backwards, or the mask has holes.
 */
export function readIpv4Range(text: string): Ipv4Range | null {
  const dash = text.indexOf('-');
  if (dash >= 0) {
    const first = readIpv4(text, 0, dash);
    const last = readIpv4(text, dash + 1);
    return first === null || last === null || last < first ? null : { first, last };
  }
  const slash = text.indexOf('/');
  if (slash < 0) {
    const single = readIpv4(text);
    return single === null ? null : { first: single, last: single };
  }
  const address = readIpv4(text, 0, slash);
  return address === null ? null : readIpv4Subnet(address, text.slice(slash + 1));
}

/** The subnet of an address by the prefix length or mask that was written behind its slash. */
export function readIpv4Subnet(address: number, behindSlash: string): Ipv4Range | null {
  const hosts = readHostBits(behindSlash);
  return hosts === null ? null : { first: (address & ~hosts) >>> 0, last: (address | hosts) >>> 0 };
}

/** The bits that a prefix length or a mask leaves to the hosts, all of them at the low end. */
function readHostBits(behind: string): number | null {
  const usual = usualMasks.get(behind);
  if (usual !== undefined) return usual;
  const bits = readPrefixLength(behind, 32);
  if (bits !== null) return hostsOf(bits);
  const mask = readIpv4(behind);
  if (mask === null) return null;
  const hosts = ~mask >>> 0;
  return (hosts & (hosts + 1)) === 0 ? hosts : null;
}

const hostsOf = (bits: number): number => 2 ** (32 - bits) - 1;

/** As Windows writes them; the same with further zeros is read byte by byte. */
const usualMasks: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 33 }, (_, bits) => {
    const hosts = hostsOf(bits);
    const bytes = [24, 16, 8, 0].map((shift) => (~hosts >>> shift) & 0xff);
    return [bytes.join('.'), hosts];
  }),
);

/** @returns null when it is no number of at most `most` */
export function readPrefixLength(text: string, most: number): number | null {
  if (!/^\d{1,3}$/u.test(text)) return null;
  const bits = Number(text);
  return bits <= most ? bits : null;
}
