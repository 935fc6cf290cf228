import { FilledBuffer } from '../filled-buffer.ts';
import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { win32 } from '../win32-error.ts';

/** SERVICE_WIN32 and SERVICE_DRIVER of winnt.h. */
export const serviceKind = { service: 0x30, driver: 0x0b } as const;

export interface ListedService {
  readonly name: string;
  /** SERVICE_* of winsvc.h: 1 stopped, 4 running; the others are on the way. */
  readonly state: number;
}

const managerAccess = 0x0001 | 0x0004; // SC_MANAGER_CONNECT, SC_MANAGER_ENUMERATE_SERVICE
const allStates = 3;
/** The most that one call may ask for, by the manual of EnumServicesStatusEx. */
const bufferBytes = 262_144;
/** ENUM_SERVICE_STATUS_PROCESSW on 64 bits: two pointers, nine numbers, padded. */
const entryBytes = 56;
const mostCalls = 64;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    openManager: library.func(
      'intptr_t __stdcall OpenSCManagerW(void *computer, void *database, uint32_t access)',
    ) as (computer: null, database: null, access: number) => number | bigint,
    close: library.func('int32_t __stdcall CloseServiceHandle(intptr_t handle)') as (
      handle: bigint,
    ) => number,
    enumerate: library.func(
      'int32_t __stdcall EnumServicesStatusExW(intptr_t manager, int32_t level, uint32_t kind, uint32_t state, void *services, uint32_t size, void *needed, void *returned, void *resume, void *group)',
    ) as (
      manager: bigint,
      level: number,
      kind: number,
      state: number,
      services: Buffer,
      size: number,
      needed: Uint32Array,
      returned: Uint32Array,
      resume: Uint32Array,
      group: null,
    ) => number,
  };
});

/**
 * Lists services or drivers with their state, in a few calls however many there are.
 * @throws Win32Error when the service manager does not answer or refuses
 */
export function listServices(kind: keyof typeof serviceKind): ListedService[] {
  const manager = BigInt(functions().openManager(null, null, managerAccess));
  if (manager === 0n) throw lastError('OpenSCManagerW');
  try {
    return enumerate(manager, serviceKind[kind]);
  } finally {
    functions().close(manager);
  }
}

function enumerate(manager: bigint, kind: number): ListedService[] {
  const services: ListedService[] = [];
  const buffer = new FilledBuffer(Buffer.alloc(bufferBytes));
  const [needed, returned, resume] = [new Uint32Array(1), new Uint32Array(1), new Uint32Array(1)];
  for (let call = 0; call < mostCalls; call += 1) {
    const done = functions().enumerate(
      manager,
      0,
      kind,
      allStates,
      buffer.bytes,
      bufferBytes,
      needed,
      returned,
      resume,
      null,
    );
    const error = done === 0 ? lastError('EnumServicesStatusExW') : null;
    if (error !== null && error.code !== win32.moreData) throw error;
    for (let index = 0; index < (returned[0] ?? 0); index += 1) {
      const entry = index * entryBytes;
      // SERVICE_STATUS_PROCESS begins after the two pointers; its second number is the state.
      services.push({ name: buffer.text(entry), state: buffer.u32(entry + 20) });
    }
    if (error === null) break;
  }
  return services;
}
