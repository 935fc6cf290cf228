import type { IpRange } from '../firewall/ip-address.ts';

/** A piece of a range that keeps its meaning when prefixes are replaced. */
export type RangePart =
  | { readonly kind: 'subnet'; readonly family: 4 | 6; readonly first: string; readonly prefixLength: number }
  /** Within the bits that are never replaced, so its order stays too. */
  | { readonly kind: 'span'; readonly family: 4 | 6; readonly first: string; readonly last: string };

/** Bits at the end of an address that `AddressTree` keeps, where it keeps the order of addresses as well. */
const keptBits = { 4: 8, 6: 0 } as const;

/**
 * The range as subnets, because a map that keeps prefixes keeps nothing else. Ends inside the last kept bits stay
 * spans, so that `10.1.2.3-10.1.2.9` remains one piece.
 */
export function rangesOf({ family, first, last }: IpRange): RangePart[] {
  const bits = family === 4 ? 32n : 128n;
  const block = 1n << BigInt(keptBits[family]);
  const hex = (value: bigint): string => value.toString(16).padStart(Number(bits) / 4, '0');
  const end = BigInt(`0x${last}`);
  const parts: RangePart[] = [];
  for (let at = BigInt(`0x${first}`); at <= end;) {
    const blockEnd = at - (at % block) + block - 1n;
    if (at % block !== 0n || blockEnd > end) {
      const spanEnd = blockEnd < end ? blockEnd : end;
      parts.push({ kind: 'span', family, first: hex(at), last: hex(spanEnd) });
      at = spanEnd + 1n;
      continue;
    }
    let size = block;
    let length = Number(bits) - keptBits[family];
    while (length > 0 && at % (size * 2n) === 0n && at + size * 2n - 1n <= end) {
      size *= 2n;
      length -= 1;
    }
    parts.push({ kind: 'subnet', family, first: hex(at), prefixLength: length });
    at += size;
  }
  return parts;
}
