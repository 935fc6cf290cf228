import { lastError } from './kernel32.ts';
import { koffi } from './koffi.ts';
import { copyMemory } from './memory.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

/** DNS_CACHE_ENTRY: a pointer to the next one, a pointer to the name, its type and flags. */
const entry = { bytes: 24, next: 0, name: 8 } as const;
/** DnsFreeFlat */
const flat = 0;
const mostEntries = 100_000;

const functions = once(() => {
  const library = systemLibrary('dnsapi.dll');
  return {
    flush: library.func('int32_t __stdcall DnsFlushResolverCache()') as () => number,
    // Not in Microsoft's manual; what `ipconfig /displaydns` calls.
    getTable: library.func('int32_t __stdcall DnsGetCacheDataTable(void *first)') as (
      first: Buffer,
    ) => number,
    free: library.func('void __stdcall DnsFree(intptr_t memory, int32_t kind)') as (
      memory: bigint,
      kind: number,
    ) => void,
  };
});

/** Makes the DNS client forget every name that it looked up. @throws Win32Error */
export function flushDnsCache(): void {
  if (functions().flush() === 0) throw lastError('DnsFlushResolverCache');
}

/** The names in the DNS client's cache, in lower case; null when it does not tell. */
export function listCachedNames(): Set<string> | null {
  const first = Buffer.alloc(entry.bytes);
  if (functions().getTable(first) === 0) return null;
  const names = new Set<string>();
  let address = first.readBigUInt64LE(entry.next);
  for (let count = 0; address !== 0n && count < mostEntries; count += 1) {
    const memory = copyMemory(address, entry.bytes);
    const nameAddress = memory.readBigUInt64LE(entry.name);
    if (nameAddress !== 0n) {
      names.add((koffi().decode(address, entry.name, 'str16') as string).toLowerCase());
      functions().free(nameAddress, flat);
    }
    const next = memory.readBigUInt64LE(entry.next);
    functions().free(address, flat);
    address = next;
  }
  return names;
}
