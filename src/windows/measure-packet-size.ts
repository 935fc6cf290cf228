import { parseIpAddress } from '../core/firewall/ip-address.ts';
import { searchPacketSize } from '../core/packet-size/search.ts';
import type { PacketSizeFacts } from '../shared/facts.ts';
import { sendEcho } from './native/iphlpapi/echo.ts';

export interface PacketSizeQuestion {
  readonly address: string;
  /** As TCP measured it, in milliseconds; null: not known. */
  readonly roundTripMs: number | null;
  /** Aborting ends the search after the packet that is under way. */
  readonly signal: AbortSignal;
}

/** Headers of an echo request: 20 bytes of IPv4 and 8 of ICMP. */
const headerBytes = 28;
/** A smaller link carries no IPv6 (RFC 8200, 5), and none needs more than Ethernet's. */
const range = { smallBytes: 100, leastBytes: 1280, mostBytes: 1500 } as const;
/** One lost packet is chance, two of the same size are a limit. */
const tries = 2;
/** Somebody waits for the report; a search that takes longer says what it knows. */
const longestMs = 6000;

/**
 * Measures with echo requests that nobody may split how large a packet may be on the way to an address: at most 20
 * packets, to this address only. That a host answers none is usual, and then nothing is known. IPv4 only: every way
 * carries 1280 bytes of IPv6, and what little more it may carry is not worth asking for.
 */
export async function measurePacketSize(question: PacketSizeQuestion): Promise<PacketSizeFacts> {
  const { address, roundTripMs, signal } = question;
  const started = performance.now();
  const target = parseIpAddress(address);
  const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
  // Echo is answered by the far computer's kernel, which is quicker than anything that TCP reached.
  const timeoutMs = Math.round(Math.min(1000, Math.max(200, 3 * (roundTripMs ?? 100))));
  let sent = 0;
  const passes = async (to: Buffer, bytes: number): Promise<boolean | null> => {
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      if (limit.aborted) return null;
      sent += 1;
      if (await sendEcho(to, { dataBytes: bytes - headerBytes, timeoutMs })) return true;
    }
    return false;
  };
  const known = (search: Omit<PacketSizeFacts, 'packetsSent' | 'durationMs'>): PacketSizeFacts => ({
    ...search,
    packetsSent: sent,
    durationMs: Math.round((performance.now() - started) * 1000) / 1000,
  });
  const unsupported = { outcome: 'unsupported', largestPassedBytes: null, smallestLostBytes: null } as const;
  if (target?.family !== 4) return known(unsupported);
  try {
    const to = Buffer.from(target.hex, 'hex');
    return known(await searchPacketSize(range, (bytes) => passes(to, bytes)));
  } catch {
    return known(unsupported);
  }
}
