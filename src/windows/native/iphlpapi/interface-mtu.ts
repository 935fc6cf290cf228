import { once } from '../once.ts';
import { win32, Win32Error } from '../win32-error.ts';
import { iphlpapi } from './library.ts';

/** AF_INET and AF_INET6 of ws2def.h. */
const families = { 4: 2, 6: 23 } as const;
/** MIB_IPINTERFACE_ROW of netioapi.h, on 64 bits. */
const row = { bytes: 168, family: 0, interfaceIndex: 16, mtu: 152 } as const;

const getEntry = once(
  () => iphlpapi().func('uint32_t __stdcall GetIpInterfaceEntry(void *row)') as (row: Buffer) => number,
);

/**
 * The largest packet, in bytes, that one protocol sends through one interface; null when the interface does not speak
 * it.
 * @throws Win32Error
 */
export function readInterfaceMtu(interfaceIndex: number, family: 4 | 6): number | null {
  const memory = Buffer.alloc(row.bytes);
  memory.writeUInt16LE(families[family], row.family);
  memory.writeUInt32LE(interfaceIndex, row.interfaceIndex);
  const code = getEntry()(memory);
  if (code === win32.fileNotFound || code === win32.notFound) return null;
  if (code !== win32.success) throw new Win32Error('GetIpInterfaceEntry', code);
  return memory.readUInt32LE(row.mtu);
}
