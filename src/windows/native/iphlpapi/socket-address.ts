import { isIPv6 } from 'node:net';

/** AF_* of ws2def.h. */
export const addressFamily = { ipv4: 2, ipv6: 23 } as const;

export interface SocketAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** A `sockaddr` as Windows lays it out; null for another family than IPv4 and IPv6, or when it is cut off. */
export function readSocketAddress(bytes: Buffer): SocketAddress | null {
  const family = bytes.length >= 2 ? bytes.readUInt16LE(0) : 0;
  if (family === addressFamily.ipv4 && bytes.length >= 8) {
    return { address: [...bytes.subarray(4, 8)].join('.'), family: 4 };
  }
  if (family === addressFamily.ipv6 && bytes.length >= 24) {
    return { address: formatIpv6(bytes.subarray(8, 24)), family: 6 };
  }
  return null;
}

/** The shortest form, RFC 5952: the longest run of zeros is left out. */
function formatIpv6(bytes: Buffer): string {
  const groups = Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16));
  const full = groups.join(':');
  const runs = [...full.matchAll(/\b0(?::0)+\b/gu)].sort((a, b) => b[0].length - a[0].length);
  const [longest] = runs;
  if (longest === undefined) return full;
  const before = full.slice(0, longest.index).replace(/:$/u, '');
  const after = full.slice(longest.index + longest[0].length).replace(/^:/u, '');
  const short = `${before}::${after}`;
  return isIPv6(short) ? short : full;
}
