import { guidBytes } from './guid.ts';
import { koffi } from './koffi.ts';
import type { Koffi } from './koffi.ts';
import { copyMemory } from './memory.ts';
import { once } from './once.ts';
import { systemLibrary } from './system-library.ts';
import { Win32Error } from './win32-error.ts';

const inProcessServer = 1;
/** COINIT_*; with COINIT_DISABLE_OLE1DDE, as the shell wants it. */
const apartments = { 'multi-threaded': 0, 'single-threaded': 2 | 4 } as const;
/** RPC_E_CHANGED_MODE: somebody else has set this thread up in another way, which serves us as well. */
const changedMode = 0x80010106;
const releaseSlot = 2;

const functions = once(() => {
  const library = systemLibrary('ole32.dll');
  return {
    initialize: library.func('uint32_t __stdcall CoInitializeEx(void *reserved, uint32_t mode)') as (
      reserved: null,
      mode: number,
    ) => number,
    uninitialize: library.func('void __stdcall CoUninitialize()') as () => void,
    createInstance: library.func(
      'uint32_t __stdcall CoCreateInstance(void *class, void *outer, uint32_t context, void *interface, void *object)',
    ) as (cls: Buffer, outer: null, context: number, iid: Buffer, object: BigUint64Array) => number,
    getter: koffi().proto('uint32_t __stdcall ComGetter(intptr_t self, void *value)'),
    release: koffi().proto('uint32_t __stdcall ComRelease(intptr_t self)'),
  };
});

/** An object of the component model, seen through one of its interfaces. */
export interface ComObject {
  /**
   * Calls a property's getter that gives a 32-bit number.
   * @param slot place in the interface's table, counted from 0 (IUnknown has 0 to 2, IDispatch 3 to 6)
   */
  getNumber(slot: number, name: string): number;
  /**
   * Calls any function of the table.
   * @param prototype of koffi; its result is an HRESULT and its first parameter the object
   * @throws Win32Error with the HRESULT as its code
   */
  call(slot: number, name: string, prototype: Prototype, ...words: readonly unknown[]): void;
  /** The same for a function whose last parameter takes an object: it is given to `use` and let go of afterwards. */
  withObject<Result>(
    slot: number,
    name: string,
    prototype: Prototype,
    words: readonly unknown[],
    use: (object: ComObject) => Result,
  ): Result;
}

export type Prototype = ReturnType<Koffi['proto']>;

/**
 * Makes an object inside this process, gives it to `use` and lets go of it afterwards.
 * @param classId GUID such as `{E2B3C97F-6AE1-41AC-817A-F6F92166D7DD}`
 * @throws Win32Error with the HRESULT as its code
 */
export function withComObject<Result>(
  classId: string,
  interfaceId: string,
  use: (object: ComObject) => Result,
): Result {
  return withApartment('multi-threaded', () => {
    const pointer = new BigUint64Array(1);
    const created = functions().createInstance(
      guidBytes(classId),
      null,
      inProcessServer,
      guidBytes(interfaceId),
      pointer,
    );
    if (isFailure(created)) throw new Win32Error('CoCreateInstance', created);
    return useAndRelease(pointer, use);
  });
}

/** Sets this thread up for the component model while `use` runs. @throws Win32Error with the HRESULT as its code */
export function withApartment<Result>(apartment: keyof typeof apartments, use: () => Result): Result {
  const initialized = functions().initialize(null, apartments[apartment]);
  if (isFailure(initialized) && initialized !== changedMode)
    throw new Win32Error('CoInitializeEx', initialized);
  try {
    return use();
  } finally {
    if (!isFailure(initialized)) functions().uninitialize();
  }
}

function useAndRelease<Result>([self = 0n]: BigUint64Array, use: (object: ComObject) => Result): Result {
  try {
    return use(comObject(self));
  } finally {
    koffi().call(slotOf(self, releaseSlot), functions().release, self);
  }
}

function comObject(self: bigint): ComObject {
  const call: ComObject['call'] = (slot, name, prototype, ...words) => {
    const result = koffi().call(slotOf(self, slot), prototype, self, ...words) as number;
    if (isFailure(result)) throw new Win32Error(name, result);
  };
  return {
    call,
    getNumber: (slot, name) => {
      const value = new Uint32Array(1);
      call(slot, name, functions().getter, value);
      return value[0] ?? 0;
    },
    withObject: (slot, name, prototype, words, use) => {
      const pointer = new BigUint64Array(1);
      call(slot, name, prototype, ...words, pointer);
      return useAndRelease(pointer, use);
    },
  };
}

/** The object begins with the address of its table of functions. */
function slotOf(self: bigint, slot: number): bigint {
  const table = copyMemory(self, 8).readBigUInt64LE(0);
  return copyMemory(table + BigInt(slot * 8), 8).readBigUInt64LE(0);
}

function isFailure(result: number): boolean {
  return result >= 0x80000000;
}
