import { FilledBuffer } from '../filled-buffer.ts';
import { once } from '../once.ts';
import { win32, Win32Error } from '../win32-error.ts';
import { iphlpapi } from './library.ts';
import { readSocketAddress } from './socket-address.ts';
import type { SocketAddress } from './socket-address.ts';

export interface AdapterAddress extends SocketAddress {
  readonly prefixLength: number;
  /** NL_PREFIX_ORIGIN of nldef.h: 1 manual, 2 well known, 3 DHCP, 4 router advertisement. */
  readonly prefixOrigin: number;
}

/** What IP_ADAPTER_ADDRESSES of iptypes.h says. */
export interface NetworkAdapter {
  /** GUID with braces. */
  readonly id: string;
  readonly ipv4Index: number;
  readonly ipv6Index: number;
  readonly friendlyName: string;
  readonly description: string;
  /** IF_TYPE_* of ipifcons.h. */
  readonly type: number;
  /** IF_OPER_STATUS; 1 is up. */
  readonly operationalStatus: number;
  readonly mtuBytes: number;
  readonly addresses: readonly AdapterAddress[];
  readonly gateways: readonly string[];
  readonly dnsServers: readonly string[];
  readonly winsServers: readonly string[];
  readonly dhcpServer: string | null;
  readonly ipv4Metric: number;
  readonly ipv6Metric: number;
}

// GAA_FLAG_SKIP_ANYCAST, _SKIP_MULTICAST, _INCLUDE_PREFIX, _INCLUDE_WINS_INFO, _INCLUDE_GATEWAYS
const flags = 0x02 | 0x04 | 0x10 | 0x40 | 0x80;
const firstTryBytes = 32_768;
const mostTries = 4;
const mostListed = 4096;

/** Where the members lie on 64 bits. */
const adapter = {
  index: 4,
  next: 8,
  name: 16,
  unicast: 24,
  dns: 48,
  description: 64,
  friendlyName: 72,
  mtu: 96,
  type: 100,
  status: 104,
  ipv6Index: 108,
  wins: 200,
  gateways: 208,
  ipv4Metric: 216,
  ipv6Metric: 220,
  dhcpServer: 232,
} as const;
/** The lists of addresses share their beginning. */
const listed = { next: 8, address: 16, prefixOrigin: 32, prefixLength: 56 } as const;

const getAdaptersAddresses = once(
  () =>
    iphlpapi().func(
      'uint32_t __stdcall GetAdaptersAddresses(uint32_t family, uint32_t flags, void *reserved, void *adapters, void *size)',
    ) as (family: number, flags: number, reserved: null, adapters: Buffer, size: Uint32Array) => number,
);

/** Every network adapter with its addresses. @throws Win32Error */
export function listAdapters(): NetworkAdapter[] {
  const size = new Uint32Array([firstTryBytes]);
  for (let attempt = 1; ; attempt += 1) {
    const buffer = new FilledBuffer(Buffer.alloc(size[0] ?? firstTryBytes));
    const code = getAdaptersAddresses()(0, flags, null, buffer.bytes, size);
    if (code === win32.noData) return [];
    if (code === win32.success) {
      return walk(buffer, 0, adapter.next).map((offset) => readAdapter(buffer, offset));
    }
    // Between two calls an adapter may have come.
    if (code !== win32.bufferOverflow || attempt === mostTries)
      throw new Win32Error('GetAdaptersAddresses', code);
  }
}

function readAdapter(buffer: FilledBuffer, at: number): NetworkAdapter {
  const addresses = (member: number): string[] =>
    list(buffer, at + member).flatMap(
      (offset) => socketAddress(buffer, offset + listed.address)?.address ?? [],
    );
  return {
    id: buffer.narrowText(at + adapter.name),
    ipv4Index: buffer.u32(at + adapter.index),
    ipv6Index: buffer.u32(at + adapter.ipv6Index),
    friendlyName: buffer.text(at + adapter.friendlyName),
    description: buffer.text(at + adapter.description),
    type: buffer.u32(at + adapter.type),
    operationalStatus: buffer.u32(at + adapter.status),
    mtuBytes: buffer.u32(at + adapter.mtu),
    addresses: list(buffer, at + adapter.unicast).flatMap((offset) => {
      const found = socketAddress(buffer, offset + listed.address);
      if (found === null) return [];
      const prefixLength = buffer.u8(offset + listed.prefixLength);
      return [{ ...found, prefixLength, prefixOrigin: buffer.u32(offset + listed.prefixOrigin) }];
    }),
    gateways: addresses(adapter.gateways),
    dnsServers: addresses(adapter.dns),
    winsServers: addresses(adapter.wins),
    dhcpServer: socketAddress(buffer, at + adapter.dhcpServer)?.address ?? null,
    ipv4Metric: buffer.u32(at + adapter.ipv4Metric),
    ipv6Metric: buffer.u32(at + adapter.ipv6Metric),
  };
}

/** A SOCKET_ADDRESS: pointer and length. */
function socketAddress(buffer: FilledBuffer, at: number): SocketAddress | null {
  const target = buffer.pointer(at);
  return target === null ? null : readSocketAddress(buffer.slice(target, buffer.u32(at + 8)));
}

function list(buffer: FilledBuffer, pointerAt: number): number[] {
  const first = buffer.pointer(pointerAt);
  return first === null ? [] : walk(buffer, first, listed.next);
}

/** Offsets of the entries of a linked list. */
function walk(buffer: FilledBuffer, first: number, nextMember: number): number[] {
  const offsets: number[] = [];
  for (let at: number | null = first; at !== null && offsets.length < mostListed;) {
    offsets.push(at);
    at = buffer.pointer(at + nextMember);
  }
  return offsets;
}
