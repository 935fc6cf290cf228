import { lastError } from './kernel32.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';

/** UOI_FLAGS */
const flagsKind = 1;
/** USEROBJECTFLAGS: two numbers, then the flags; WSF_VISIBLE. */
const object = { bytes: 12, flags: 8, visible: 1 } as const;

const functions = once(() => {
  const library = systemLibrary('user32.dll');
  return {
    getStation: library.func('intptr_t __stdcall GetProcessWindowStation()') as () => number | bigint,
    getInformation: library.func(
      'int32_t __stdcall GetUserObjectInformationW(intptr_t object, int32_t kind, void *data, uint32_t size, void *needed)',
    ) as (object: bigint, kind: number, data: Buffer, size: number, needed: Uint32Array) => number,
  };
});

/**
 * Whether this process belongs to a desktop that a person can see. Services, tasks without a user, and what comes in
 * over SSH or PowerShell remoting do not. @throws Win32Error
 */
export function isInteractive(): boolean {
  const station = BigInt(functions().getStation());
  if (station === 0n) throw lastError('GetProcessWindowStation');
  const data = Buffer.alloc(object.bytes);
  if (functions().getInformation(station, flagsKind, data, data.length, new Uint32Array(1)) === 0)
    throw lastError('GetUserObjectInformationW');
  return (data.readUInt32LE(object.flags) & object.visible) !== 0;
}
