import { registryType } from '../../native/advapi32/registry.ts';
import { quoted } from '../../../shared/printable.ts';
import type { StoredValue } from './stored-value.ts';

export const notThere = 'not there';

const longestHex = 32;

/** A value of the registry for a person: its number, its text, or its first bytes. null: there is none. */
export function storedValueWords(value: StoredValue | null): string {
  if (value === null) return notThere;
  const bytes = Buffer.from(value.base64, 'base64');
  if (value.type === registryType.dword && bytes.length === 4) return String(bytes.readUInt32LE());
  if (value.type === registryType.string || value.type === registryType.expandable)
    return quoted(bytes.toString('utf16le').replace(/\0+$/u, ''), 200);
  const hex = bytes.subarray(0, longestHex).toString('hex');
  return bytes.length > longestHex ? `${hex}… (${bytes.length} bytes)` : hex || 'empty';
}
