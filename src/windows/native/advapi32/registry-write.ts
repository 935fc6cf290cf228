import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { win32, Win32Error } from '../win32-error.ts';
import { keyView, rootKeys, splitPath } from './registry.ts';

// Rights of winnt.h. READ_CONTROL and WRITE_DAC are for the list of those who may use the key.
const access = {
  queryValue: 0x0001,
  setValue: 0x0002,
  createSubkey: 0x0004,
  readControl: 0x2_0000,
  writeDac: 0x4_0000,
} as const;
/** DACL_SECURITY_INFORMATION */
const accessList = 4;
const longestDescriptor = 65_536;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    openKey: library.func(
      'int32_t __stdcall RegOpenKeyExW(intptr_t key, str16 path, uint32_t options, uint32_t access, void *opened)',
    ) as (key: number, path: string, options: number, access: number, opened: BigUint64Array) => number,
    createKey: library.func(
      'int32_t __stdcall RegCreateKeyExW(intptr_t key, str16 path, uint32_t reserved, void *class, uint32_t options, uint32_t access, void *security, void *created, void *disposition)',
    ) as (
      key: number,
      path: string,
      reserved: number,
      cls: null,
      options: number,
      access: number,
      security: null,
      created: BigUint64Array,
      disposition: null,
    ) => number,
    closeKey: library.func('int32_t __stdcall RegCloseKey(intptr_t key)') as (key: bigint) => number,
    setValue: library.func(
      'int32_t __stdcall RegSetValueExW(intptr_t key, str16 name, uint32_t reserved, uint32_t type, void *data, uint32_t size)',
    ) as (
      key: bigint,
      name: string,
      reserved: number,
      type: number,
      data: Uint8Array,
      size: number,
    ) => number,
    deleteValue: library.func('int32_t __stdcall RegDeleteValueW(intptr_t key, str16 name)') as (
      key: bigint,
      name: string,
    ) => number,
    deleteKey: library.func(
      'int32_t __stdcall RegDeleteKeyExW(intptr_t key, str16 path, uint32_t view, uint32_t reserved)',
    ) as (key: number, path: string, view: number, reserved: number) => number,
    flushKey: library.func('int32_t __stdcall RegFlushKey(intptr_t key)') as (key: bigint) => number,
    getSecurity: library.func(
      'int32_t __stdcall RegGetKeySecurity(intptr_t key, uint32_t what, void *descriptor, void *size)',
    ) as (key: bigint, what: number, descriptor: Buffer, size: Uint32Array) => number,
    setSecurity: library.func(
      'int32_t __stdcall RegSetKeySecurity(intptr_t key, uint32_t what, void *descriptor)',
    ) as (key: bigint, what: number, descriptor: Uint8Array) => number,
  };
});

/** Makes the key, and those above it that are not there. @throws Win32Error */
export function createKey(path: string): void {
  withCreatedKey(path, () => undefined);
}

/** Stores a value, its key included where there is none, and has it on the disk on return. @throws Win32Error */
export function setValue(path: string, name: string, type: number, data: Uint8Array): void {
  withCreatedKey(path, (key) => {
    const code = functions().setValue(key, name, 0, type, data, data.length);
    if (code !== win32.success) throw new Win32Error('RegSetValueExW', code);
    flush(key);
  });
}

/** Deletes a value; that there is none is as good. @throws Win32Error */
export function deleteValue(path: string, name: string): void {
  withOpenKey(path, access.setValue, (key) => {
    const code = functions().deleteValue(key, name);
    if (code !== win32.success && code !== win32.fileNotFound) throw new Win32Error('RegDeleteValueW', code);
    flush(key);
  });
}

/** Deletes a key that has no keys below it, with its values; that there is none is as good. @throws Win32Error */
export function deleteKey(path: string): void {
  const [root, rest] = splitPath(path);
  const code = functions().deleteKey(rootKeys[root], rest, keyView[64], 0);
  if (code !== win32.success && code !== win32.fileNotFound) throw new Win32Error('RegDeleteKeyExW', code);
}

/**
 * Who may use a key: a self-relative security descriptor ([MS-DTYP] 2.4.6) that holds the access list alone; null
 * when there is no such key.
 * @throws Win32Error
 */
export function readKeyAccess(path: string): Buffer | null {
  return withOpenKey(path, access.readControl, (key) => {
    const size = new Uint32Array([longestDescriptor]);
    const descriptor = Buffer.alloc(longestDescriptor);
    const code = functions().getSecurity(key, accessList, descriptor, size);
    if (code !== win32.success) throw new Win32Error('RegGetKeySecurity', code);
    return descriptor.subarray(0, size[0]);
  });
}

/** @param descriptor as {@link readKeyAccess} gave it @throws Win32Error */
export function writeKeyAccess(path: string, descriptor: Uint8Array): void {
  withOpenKey(path, access.readControl | access.writeDac, (key) => {
    const code = functions().setSecurity(key, accessList, descriptor);
    if (code !== win32.success) throw new Win32Error('RegSetKeySecurity', code);
  });
}

function withCreatedKey(path: string, use: (key: bigint) => void): void {
  const [root, rest] = splitPath(path);
  const created = new BigUint64Array(1);
  const wanted = access.queryValue | access.setValue | access.createSubkey | keyView[64];
  const code = functions().createKey(rootKeys[root], rest, 0, null, 0, wanted, null, created, null);
  if (code !== win32.success) throw new Win32Error('RegCreateKeyExW', code);
  useAndClose(created, use);
}

function withOpenKey<Result>(path: string, rights: number, use: (key: bigint) => Result): Result | null {
  const [root, rest] = splitPath(path);
  const opened = new BigUint64Array(1);
  const code = functions().openKey(rootKeys[root], rest, 0, rights | access.queryValue | keyView[64], opened);
  if (code === win32.fileNotFound || code === win32.pathNotFound) return null;
  if (code !== win32.success) throw new Win32Error('RegOpenKeyExW', code);
  return useAndClose(opened, use);
}

function useAndClose<Result>([key = 0n]: BigUint64Array, use: (key: bigint) => Result): Result {
  try {
    return use(key);
  } finally {
    functions().closeKey(key);
  }
}

/** The journal says that it is so: then it has to be on the disk, not in a cache that a power cut empties. */
function flush(key: bigint): void {
  const code = functions().flushKey(key);
  if (code !== win32.success) throw new Win32Error('RegFlushKey', code);
}
