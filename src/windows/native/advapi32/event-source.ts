import { koffi } from '../koffi.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';

/** EVENTLOG_*_TYPE of winnt.h. */
const types = { information: 4, warning: 2, error: 1 } as const;
/** The most that one text of an event may hold, in characters. */
const longestText = 31_839;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    register: library.func('intptr_t __stdcall RegisterEventSourceW(void *computer, str16 source)') as (
      computer: null,
      source: string,
    ) => number | bigint,
    report: library.func(
      'int32_t __stdcall ReportEventW(intptr_t log, uint16_t type, uint16_t category, uint32_t id, void *user, uint16_t count, uint32_t size, void *texts, void *data)',
    ) as (
      log: bigint,
      type: number,
      category: number,
      id: number,
      user: null,
      count: number,
      size: number,
      texts: BigUint64Array,
      data: null,
    ) => number,
    deregister: library.func('int32_t __stdcall DeregisterEventSource(intptr_t log)') as (
      log: bigint,
    ) => number,
  };
});

export interface WindowsEvent {
  readonly type: keyof typeof types;
  /** Below 1001, for which Windows' own EventCreate.exe has the message `%1`. */
  readonly id: number;
  readonly text: string;
}

/** Writes an event to the application log. @param source as the installer registers it @throws Win32Error */
export function reportEvent(source: string, { type, id, text }: WindowsEvent): void {
  const log = BigInt(functions().register(null, source));
  if (log === 0n) throw lastError('RegisterEventSourceW');
  try {
    const bytes = Buffer.from(`${text.slice(0, longestText)}\0`, 'utf16le');
    const texts = new BigUint64Array([koffi().address(bytes)]);
    if (functions().report(log, types[type], 0, id, null, texts.length, 0, texts, null) === 0)
      throw lastError('ReportEventW');
    // Read to here, so that the text was there for the call.
    bytes.fill(0);
  } finally {
    functions().deregister(log);
  }
}
