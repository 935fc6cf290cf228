import { readIpv4, readIpv4Range, readIpv4Subnet, readPrefixLength } from './ipv4.ts';
import type { Ipv4Range } from './ipv4.ts';

/**
 * An address as lower-case hex of full length (8 or 32 digits), so that addresses of one family compare and
 * mask like numbers, without big integers.
 */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly hex: string;
}

/** Both ends belong to it. */
export interface IpRange {
  readonly family: 4 | 6;
  readonly first: string;
  readonly last: string;
}

/** RFC 4291, 2.5.5.2: an IPv4 address in IPv6 clothes; on the wire it is IPv4. */
const mappedPrefix = '00000000000000000000ffff';

/** Reads an IPv4 or IPv6 address; a zone (`%12`) is dropped. null for anything else. */
export function parseIpAddress(text: string): IpAddress | null {
  if (!text.includes(':')) {
    const bits = readIpv4(text);
    return bits === null ? null : { family: 4, hex: hexOfIpv4(bits) };
  }
  const zone = text.indexOf('%');
  const hex = parseIpv6(zone < 0 ? text : text.slice(0, zone));
  if (hex === null) return null;
  return hex.startsWith(mappedPrefix)
    ? { family: 4, hex: hex.slice(mappedPrefix.length) }
    : { family: 6, hex };
}

/**
 * Reads `a`, `a-b`, `a/bits` or, for IPv4, `a/mask` ([MS-GPFAS] 2.2.2.9 to 2.2.2.12). null when it is none of
 * these, the range runs backwards, or the mask has holes.
 */
export function parseIpRange(text: string): IpRange | null {
  if (!text.includes(':')) {
    const range = readIpv4Range(text);
    return range && hexOfRange(range);
  }
  const dash = text.indexOf('-');
  if (dash >= 0) return span(parseIpAddress(text.slice(0, dash)), parseIpAddress(text.slice(dash + 1)));
  const slash = text.indexOf('/');
  if (slash < 0) {
    const single = parseIpAddress(text);
    return span(single, single);
  }
  const address = parseIpAddress(text.slice(0, slash));
  return address && subnet(address, text.slice(slash + 1));
}

export function isInRange(address: IpAddress, range: IpRange): boolean {
  return address.family === range.family && address.hex >= range.first && address.hex <= range.last;
}

function span(first: IpAddress | null, last: IpAddress | null): IpRange | null {
  if (first === null || last === null) return null;
  if (first.family !== last.family || last.hex < first.hex) return null;
  return { family: first.family, first: first.hex, last: last.hex };
}

/** The text behind the slash of an address that was written with colons, which may be IPv4 all the same. */
function subnet({ family, hex }: IpAddress, behindSlash: string): IpRange | null {
  if (family === 4) {
    const range = readIpv4Subnet(Number.parseInt(hex, 16), behindSlash);
    return range && hexOfRange(range);
  }
  const bits = readPrefixLength(behindSlash, hex.length * 4);
  if (bits === null) return null;
  const whole = Math.floor(bits / 4);
  if (whole === hex.length) return { family, first: hex, last: hex };
  const kept = hex.slice(0, whole);
  const split = Number.parseInt(hex.charAt(whole), 16);
  const hostMask = 0xf >> (bits % 4);
  const tail = hex.length - whole - 1;
  return {
    family,
    first: kept + (split & ~hostMask).toString(16) + '0'.repeat(tail),
    last: kept + (split | hostMask).toString(16) + 'f'.repeat(tail),
  };
}

const hexOfIpv4 = (bits: number): string => bits.toString(16).padStart(8, '0');

const hexOfRange = ({ first, last }: Ipv4Range): IpRange => ({
  family: 4,
  first: hexOfIpv4(first),
  last: hexOfIpv4(last),
});

function parseIpv6(text: string): string | null {
  const halves = text.toLowerCase().split('::');
  if (halves.length > 2) return null;
  const head = groups(halves[0] ?? '', halves.length === 1);
  const tail = groups(halves[1] ?? '', true);
  if (head === null || tail === null) return null;
  const missing = 32 - head.length - tail.length;
  if (halves.length === 1) return missing === 0 ? head : null;
  return missing >= 4 ? head + '0'.repeat(missing) + tail : null;
}

/** Zeros that make a group of one to four digits whole. */
const padding = ['', '000', '00', '0', ''];

/** Hex of colon-separated groups in lower case; the last may be IPv4 (RFC 4291, 2.2) where `mayEndInIpv4`. */
function groups(text: string, mayEndInIpv4: boolean): string | null {
  if (text === '') return '';
  const parts = text.split(':');
  let hex = '';
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (isHexGroup(part)) {
      hex += (padding[part.length] ?? '') + part;
      continue;
    }
    const ipv4 = mayEndInIpv4 && at === parts.length - 1 ? readIpv4(part) : null;
    if (ipv4 === null) return null;
    hex += hexOfIpv4(ipv4);
  }
  return hex;
}

const zero = '0'.charCodeAt(0);
const letterA = 'a'.charCodeAt(0);

function isHexGroup(part: string): boolean {
  if (part.length === 0 || part.length > 4) return false;
  for (let at = 0; at < part.length; at += 1) {
    const code = part.charCodeAt(at);
    const isDigit = code >= zero && code <= zero + 9;
    if (!isDigit && (code < letterA || code > letterA + 5)) return false;
  }
  return true;
}
