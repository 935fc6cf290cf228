import { lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { win32 } from './win32-error.ts';
import { wideText } from './wide-text.ts';

// EVT_QUERY_FLAGS: EvtQueryChannelPath, EvtQueryReverseDirection
const latestFirstOfChannel = 0x1 | 0x200;
/** EVT_RENDER_FLAGS: EvtRenderEventXml */
const asXml = 1;
/** EVT_CHANNEL_CONFIG_PROPERTY_ID: EvtChannelConfigEnabled */
const channelEnabled = 0;
const waitMs = 1000;
const batch = 64;
/** Longer records are no records of a client's attempt. */
const largestXmlBytes = 262_144;

const functions = once(() => {
  const library = systemLibrary('wevtapi.dll');
  type Handle = number | bigint;
  return {
    query: library.func(
      'intptr_t __stdcall EvtQuery(void *session, str16 channel, str16 query, uint32_t flags)',
    ) as (session: null, channel: string, query: string, flags: number) => Handle,
    next: library.func(
      'int32_t __stdcall EvtNext(intptr_t results, uint32_t size, void *events, uint32_t timeout, uint32_t flags, void *returned)',
    ) as (
      results: bigint,
      size: number,
      events: BigUint64Array,
      ms: number,
      flags: number,
      n: Uint32Array,
    ) => number,
    render: library.func(
      'int32_t __stdcall EvtRender(void *context, intptr_t event, uint32_t flags, uint32_t size, void *buffer, void *used, void *count)',
    ) as (
      context: null,
      event: bigint,
      flags: number,
      size: number,
      buffer: Buffer,
      used: Uint32Array,
      count: Uint32Array,
    ) => number,
    close: library.func('int32_t __stdcall EvtClose(intptr_t handle)') as (handle: bigint) => number,
    openChannel: library.func(
      'intptr_t __stdcall EvtOpenChannelConfig(void *session, str16 channel, uint32_t flags)',
    ) as (session: null, channel: string, flags: number) => Handle,
    channelProperty: library.func(
      'int32_t __stdcall EvtGetChannelConfigProperty(intptr_t channel, int32_t property, uint32_t flags, uint32_t size, void *variant, void *used)',
    ) as (
      channel: bigint,
      id: number,
      flags: number,
      size: number,
      variant: Buffer,
      used: Uint32Array,
    ) => number,
  };
});

/** Whether Windows writes events into a channel at all. @throws Win32Error (15007: there is no such channel) */
export function isChannelEnabled(channel: string): boolean {
  const handle = BigInt(functions().openChannel(null, channel, 0));
  if (handle === 0n) throw lastError('EvtOpenChannelConfig');
  try {
    // EVT_VARIANT: the value in the first eight bytes, then count and type.
    const variant = Buffer.alloc(16);
    const used = new Uint32Array(1);
    if (functions().channelProperty(handle, channelEnabled, 0, variant.length, variant, used) === 0) {
      throw lastError('EvtGetChannelConfigProperty');
    }
    return variant.readUInt32LE(0) !== 0;
  } finally {
    functions().close(handle);
  }
}

/**
 * The latest events of a channel as XML, the latest first, at most `limit`.
 * @param query XPath; `*` is everything
 * @throws Win32Error (15007: there is no such channel)
 */
export function queryEvents(channel: string, query: string, limit: number): string[] {
  const results = BigInt(functions().query(null, channel, query, latestFirstOfChannel));
  if (results === 0n) throw lastError('EvtQuery');
  try {
    const found: string[] = [];
    while (found.length < limit) {
      const more = nextBatch(results, Math.min(batch, limit - found.length));
      if (more.length === 0) break;
      found.push(...more);
    }
    return found;
  } finally {
    functions().close(results);
  }
}

function nextBatch(results: bigint, size: number): string[] {
  const events = new BigUint64Array(size);
  const returned = new Uint32Array(1);
  if (functions().next(results, size, events, waitMs, 0, returned) === 0) {
    const error = lastError('EvtNext');
    if (error.code === win32.noMoreItems) return [];
    throw error;
  }
  const handles = events.subarray(0, returned[0] ?? 0);
  try {
    return Array.from(handles, renderXml);
  } finally {
    for (const handle of handles) functions().close(handle);
  }
}

function renderXml(event: bigint): string {
  const used = new Uint32Array(1);
  const count = new Uint32Array(1);
  for (let size = 8192; ;) {
    const buffer = Buffer.alloc(size);
    if (functions().render(null, event, asXml, size, buffer, used, count) !== 0) return wideText(buffer);
    const error = lastError('EvtRender');
    const needed = used[0] ?? 0;
    if (error.code !== win32.insufficientBuffer || needed <= size || needed > largestXmlBytes) throw error;
    size = needed;
  }
}
