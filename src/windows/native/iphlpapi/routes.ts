import { copyMemory } from '../memory.ts';
import { once } from '../once.ts';
import { win32, Win32Error } from '../win32-error.ts';
import { iphlpapi } from './library.ts';
import { readSocketAddress } from './socket-address.ts';

/** What MIB_IPFORWARD_ROW2 of netioapi.h says. */
export interface RouteRow {
  readonly interfaceIndex: number;
  readonly destination: string;
  readonly family: 4 | 6;
  readonly prefixLength: number;
  readonly nextHop: string;
  /** Of the route alone; that of its interface comes on top. */
  readonly metric: number;
}

const anyFamily = 0;
/** The table is a count, padded to eight bytes, and rows. */
const tableHead = 8;
const row = {
  bytes: 104,
  interfaceIndex: 8,
  destination: 12,
  prefixLength: 40,
  nextHop: 44,
  metric: 84,
} as const;
const socketAddressBytes = 28;
const mostRoutes = 100_000;

const functions = once(() => ({
  getTable: iphlpapi().func('uint32_t __stdcall GetIpForwardTable2(uint16_t family, void *table)') as (
    family: number,
    table: BigUint64Array,
  ) => number,
  freeTable: iphlpapi().func('void __stdcall FreeMibTable(void *table)') as (table: bigint) => void,
}));

/** The routing table, of both families. @throws Win32Error */
export function listRoutes(): RouteRow[] {
  const pointer = new BigUint64Array(1);
  const code = functions().getTable(anyFamily, pointer);
  if (code === win32.notFound) return [];
  if (code !== win32.success) throw new Win32Error('GetIpForwardTable2', code);
  const [table = 0n] = pointer;
  try {
    const count = Math.min(copyMemory(table, 4).readUInt32LE(0), mostRoutes);
    const rows = copyMemory(table, tableHead + count * row.bytes);
    return Array.from({ length: count }, (_, index) => readRow(rows, tableHead + index * row.bytes)).flatMap(
      (route) => route ?? [],
    );
  } finally {
    functions().freeTable(table);
  }
}

function readRow(rows: Buffer, at: number): RouteRow | null {
  const addressAt = (member: number) =>
    readSocketAddress(rows.subarray(at + member, at + member + socketAddressBytes));
  const destination = addressAt(row.destination);
  const nextHop = addressAt(row.nextHop);
  if (destination === null || nextHop === null) return null;
  return {
    interfaceIndex: rows.readUInt32LE(at + row.interfaceIndex),
    destination: destination.address,
    family: destination.family,
    prefixLength: rows.readUInt8(at + row.prefixLength),
    nextHop: nextHop.address,
    metric: rows.readUInt32LE(at + row.metric),
  };
}
