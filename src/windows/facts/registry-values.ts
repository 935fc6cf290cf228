import type { RegistryNumber } from '../../shared/client-facts/reading.ts';
import { registryType, textIn, withKey } from '../native/advapi32/registry.ts';
import type { RegistryKey, RegistryValue } from '../native/advapi32/registry.ts';
import { expandVariables } from '../native/kernel32.ts';
import { win32, Win32Error } from '../native/win32-error.ts';

/** A DWORD. Windows takes a value of another type or size for absent; it is told apart here. */
export function numberOf(value: RegistryValue | null): RegistryNumber {
  if (value === null) return null;
  const { type, data } = value;
  return type === registryType.dword && data?.length === 4 ? data.readUInt32LE(0) : 'damaged';
}

/** The DWORD `name` of a key that is open. */
export function numberAt(key: RegistryKey, name: string): RegistryNumber {
  return orDenied(() => numberOf(key.value(name)));
}

/** The DWORD `name` of the key with this path; null when there is no such key. */
export function numberAtPath(path: string, name: string): RegistryNumber {
  return orDenied(() => withKey(path, (key) => numberOf(key.value(name))));
}

/**
 * A text, cut to `longest` characters; null when the value is absent or no text. Stored texts may lack their zero, or
 * hold more than one.
 */
export function textOf(value: RegistryValue | null, longest: number): string | null {
  const { type, data } = value ?? { type: 0, data: null };
  const text = data === null ? null : textIn(type, data, data.length);
  return text?.slice(0, longest) ?? null;
}

/** The same with its variables put in, whatever of the two kinds of text it is. */
export function expandedTextOf(value: RegistryValue | null, longest: number): string | null {
  const text = textOf(value, longest);
  return text === null ? null : expandVariables(text).slice(0, longest);
}

function orDenied(read: () => RegistryNumber): RegistryNumber {
  try {
    return read();
  } catch (error) {
    if (error instanceof Win32Error && error.code === win32.accessDenied) return 'access-denied';
    throw error;
  }
}
