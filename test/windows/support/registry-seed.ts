/** A value as `reg import` takes it: DWORD, string, multi-string, binary, or one of the rarer kinds by name. */
export type RegistryValue =
  /** Takes the value away. */
  | null
  | number
  | string
  | readonly string[]
  | Uint8Array
  | { readonly kind: 'expandable'; readonly text: string }
  | { readonly kind: 'qword'; readonly value: bigint }
  /** Any type number, and bytes that need not fit it. */
  | { readonly kind: 'raw'; readonly type: number; readonly bytes: Uint8Array };

/**
 * Values by name, by key; `''` is a key's default value, and null in place of the values takes the key away. Keys
 * begin with HKLM, HKCU or HKU.
 */
export type RegistrySeed = Readonly<Record<string, Readonly<Record<string, RegistryValue>> | null>>;

const roots: Readonly<Record<string, string>> = {
  HKLM: 'HKEY_LOCAL_MACHINE',
  HKCU: 'HKEY_CURRENT_USER',
  HKU: 'HKEY_USERS',
};

/** What takes a seed back: to the values that `before` has, and without the keys that it does not have. */
export function undoOf(seed: RegistrySeed, before: RegistrySeed): RegistrySeed {
  return Object.fromEntries(
    Object.entries(seed).flatMap(([key, values]) => {
      // A key goes with all that lies below it.
      if (values === null) return Object.entries(before).filter(([one]) => `${one}\\`.startsWith(`${key}\\`));
      const old = before[key];
      if (old === undefined || old === null) return [[key, null]];
      return [[key, Object.fromEntries(Object.keys(values).map((name) => [name, old[name] ?? null]))]];
    }),
  );
}

/** The seed as a .reg file, in the encoding that Windows itself exports (UTF-16 with a mark). */
export function registryFile(seed: RegistrySeed): Buffer {
  const lines = ['Windows Registry Editor Version 5.00', ''];
  for (const [key, values] of Object.entries(seed)) {
    const [root = '', ...rest] = key.split('\\');
    lines.push(`[${values === null ? '-' : ''}${[roots[root] ?? root, ...rest].join('\\')}]`);
    for (const [name, value] of Object.entries(values ?? {})) {
      lines.push(`${name === '' ? '@' : quoted(name)}=${valueText(value)}`);
    }
    lines.push('');
  }
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf16le');
}

function valueText(value: RegistryValue): string {
  if (value === null) return '-';
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value === 'string') return quoted(value);
  if (value instanceof Uint8Array) return hex(3, value);
  if (!('kind' in value)) return hex(7, wide([...value, ''].join('\0')));
  switch (value.kind) {
    case 'expandable':
      return hex(2, wide(value.text));
    case 'qword': {
      const bytes = Buffer.alloc(8);
      bytes.writeBigUInt64LE(value.value);
      return hex(11, bytes);
    }
    case 'raw':
      return hex(value.type, value.bytes);
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function wide(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le');
}

function hex(type: number, bytes: Uint8Array): string {
  const list = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(',');
  return type === 3 ? `hex:${list}` : `hex(${type.toString(16)}):${list}`;
}
