import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { wideTextBetween } from '../wide-text.ts';
import { win32, Win32Error } from '../win32-error.ts';

export type RegistryRoot = 'HKLM' | 'HKCU';
/** Which of the two views of a 64-bit Windows. */
export type RegistryView = 32 | 64;

/** A value as it is stored. */
export interface RegistryValue {
  /** REG_SZ and so on; any number can be stored. */
  readonly type: number;
  /** null when it is larger than {@link largestValueBytes}. */
  readonly data: Buffer | null;
}

/** REG_* of winnt.h. */
export const registryType = { string: 1, expandable: 2, binary: 3, dword: 4, multiString: 7 } as const;
/** Larger values exist; none that this program reads. */
export const largestValueBytes = 1_048_576;

/** Predefined keys are numbers of 32 bits, extended with their sign. */
export const rootKeys: Readonly<Record<RegistryRoot, number>> = { HKLM: -0x7ffffffe, HKCU: -0x7fffffff };
const keyRead = 0x20019;
export const keyView: Readonly<Record<RegistryView, number>> = { 32: 0x200, 64: 0x100 };
const longestName = 16_384;
const usualValueBytes = 65_536;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  type Enumerate = (
    key: bigint,
    index: number,
    name: Buffer,
    nameLength: Uint32Array,
    ...rest: unknown[]
  ) => number;
  return {
    openKey: library.func(
      'int32_t __stdcall RegOpenKeyExW(intptr_t key, str16 path, uint32_t options, uint32_t access, void *opened)',
    ) as (
      key: number | bigint,
      path: string,
      options: number,
      access: number,
      opened: BigUint64Array,
    ) => number,
    closeKey: library.func('int32_t __stdcall RegCloseKey(intptr_t key)') as (key: bigint) => number,
    queryValue: library.func(
      'int32_t __stdcall RegQueryValueExW(intptr_t key, str16 name, void *reserved, void *type, void *data, void *size)',
    ) as (
      key: bigint,
      name: string,
      reserved: null,
      type: Uint32Array,
      data: Buffer,
      size: Uint32Array,
    ) => number,
    enumerateValue: library.func(
      'int32_t __stdcall RegEnumValueW(intptr_t key, uint32_t index, void *name, void *nameLength, void *reserved, void *type, void *data, void *size)',
    ) as Enumerate,
    enumerateKey: library.func(
      'int32_t __stdcall RegEnumKeyExW(intptr_t key, uint32_t index, void *name, void *nameLength, void *reserved, void *class, void *classLength, void *written)',
    ) as Enumerate,
  };
});

/**
 * Opens a key for reading and closes it when `read` is through.
 * @param path below the root, such as `HKLM\SOFTWARE\Microsoft`
 * @returns what `read` returns; null when there is no such key
 * @throws Win32Error when the key may not be opened
 */
export function withKey<Result>(
  path: string,
  read: (key: RegistryKey) => Result,
  view: RegistryView = 64,
): Result | null {
  const [root, rest] = splitPath(path);
  return openAndRead(rootKeys[root], rest, view, read);
}

/** An open key. It is closed when the function that it was given to is through. */
export class RegistryKey {
  readonly #handle: bigint;
  readonly #view: RegistryView;

  constructor(handle: bigint, view: RegistryView) {
    this.#handle = handle;
    this.#view = view;
  }

  /** For functions of other libraries that take a key. It is good only as long as the key is open. */
  get handle(): bigint {
    return this.#handle;
  }

  /** One value; null when there is none of this name. `''` is the key's default value. */
  value(name: string): RegistryValue | null {
    const type = new Uint32Array(1);
    for (let room = 256; ;) {
      const data = Buffer.alloc(room);
      const size = new Uint32Array([room]);
      const code = functions().queryValue(this.#handle, name, null, type, data, size);
      const [needed = 0] = size;
      if (code === win32.fileNotFound) return null;
      if (code === win32.success) return { type: type[0] ?? 0, data: data.subarray(0, needed) };
      if (code !== win32.moreData) throw new Win32Error('RegQueryValueExW', code);
      if (needed > largestValueBytes) return { type: type[0] ?? 0, data: null };
      room = Math.max(needed, room * 2);
    }
  }

  /**
   * All values in the registry's own order, which means nothing. At most `limit` of them. Each one's data is there
   * only until `take` returns.
   */
  eachValue(limit: number, take: (name: string, value: RegistryValue) => void): void {
    this.#enumerate(limit, (name, type, data, size) => {
      take(name, { type, data: data?.subarray(0, size) ?? null });
    });
  }

  /**
   * The same for a key that holds texts and may hold ten thousand: nothing is made for a value but its text. null for
   * what is no text. As stored, up to its first zero.
   */
  eachText(limit: number, take: (name: string, text: string | null) => void): void {
    this.#enumerate(limit, (name, type, data, size) => {
      take(name, data === null ? null : textIn(type, data, size));
    });
  }

  /**
   * @param take gets a buffer that the next value may be written to, of which `size` bytes count; null for a value
   *   larger than {@link largestValueBytes}
   */
  #enumerate(
    limit: number,
    take: (name: string, type: number, data: Buffer | null, size: number) => void,
  ): void {
    const enumerate = functions().enumerateValue;
    const [names, data] = [Buffer.alloc(longestName * 2), Buffer.alloc(usualValueBytes)];
    // One set of cells for all calls: there may be ten thousand values, and making the cells costs more than a call.
    const [length, type, size] = [new Uint32Array(1), new Uint32Array(1), new Uint32Array(1)];
    for (let index = 0; index < limit; index += 1) {
      length[0] = longestName;
      size[0] = data.length;
      const code = enumerate(this.#handle, index, names, length, null, type, data, size);
      if (code === win32.noMoreItems) return;
      if (code !== win32.success && code !== win32.moreData) throw new Win32Error('RegEnumValueW', code);
      const name = wideTextBetween(names, 0, length[0] * 2);
      // The name always fits; a value that does not is asked for by itself.
      if (code === win32.success) take(name, type[0] ?? 0, data, size[0]);
      else {
        const whole = this.value(name);
        take(name, whole?.type ?? type[0] ?? 0, whole?.data ?? null, whole?.data?.length ?? 0);
      }
    }
  }

  /** Names of the keys right below, at most `limit`. */
  subkeys(limit: number): string[] {
    const enumerate = functions().enumerateKey;
    const name = Buffer.alloc(longestName * 2);
    const length = new Uint32Array(1);
    const found: string[] = [];
    while (found.length < limit) {
      length[0] = longestName;
      const code = enumerate(this.#handle, found.length, name, length, null, null, null, null);
      if (code === win32.noMoreItems) break;
      if (code !== win32.success) throw new Win32Error('RegEnumKeyExW', code);
      found.push(wideTextBetween(name, 0, length[0] * 2));
    }
    return found;
  }

  /** Like {@link withKey}, for a key below this one. */
  withKey<Result>(path: string, read: (key: RegistryKey) => Result): Result | null {
    return openAndRead(this.#handle, path, this.#view, read);
  }
}

function openAndRead<Result>(
  parent: number | bigint,
  path: string,
  view: RegistryView,
  read: (key: RegistryKey) => Result,
): Result | null {
  const opened = new BigUint64Array(1);
  const code = functions().openKey(parent, path, 0, keyRead | keyView[view], opened);
  if (code === win32.fileNotFound || code === win32.pathNotFound) return null;
  if (code !== win32.success) throw new Win32Error('RegOpenKeyExW', code);
  const [handle = 0n] = opened;
  try {
    return read(new RegistryKey(handle, view));
  } finally {
    functions().closeKey(handle);
  }
}

/** `HKLM\SOFTWARE` as its root and `SOFTWARE`. @throws RangeError for any other root */
export function splitPath(path: string): [root: RegistryRoot, rest: string] {
  const root = path.slice(0, 4);
  if ((root !== 'HKLM' && root !== 'HKCU') || path[4] !== '\\')
    throw new RangeError(`${path} has no known root`);
  return [root, path.slice(5)];
}

/** A text as it is stored, up to its first zero: it may lack one, or hold more than one. null: it is no text. */
export function textIn(type: number, data: Buffer, size: number): string | null {
  if (type !== registryType.string && type !== registryType.expandable) return null;
  const text = wideTextBetween(data, 0, size);
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
