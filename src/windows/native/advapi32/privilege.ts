import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { tokenQuery, withOwnToken } from './token.ts';

/** TOKEN_ADJUST_PRIVILEGES */
const tokenAdjustPrivileges = 0x0020;
/** SE_*_PRIVILEGE of wdm.h: what their names stand for is the same on every Windows. */
const privileges = { debug: 20 } as const;
/** SE_PRIVILEGE_ENABLED */
const enabled = 2;
/** TOKEN_PRIVILEGES with one LUID_AND_ATTRIBUTES. */
const state = { bytes: 16, count: 0, luid: 4, attributes: 12 } as const;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    adjust: library.func(
      'int32_t __stdcall AdjustTokenPrivileges(intptr_t token, int32_t disableAll, void *next, uint32_t size, void *previous, void *needed)',
    ) as (
      token: bigint,
      disableAll: number,
      next: Buffer,
      size: number,
      previous: Buffer,
      needed: Uint32Array,
    ) => number,
  };
});

/**
 * Makes use of a right that this process has and that is switched off, while `use` runs. An account that does not have
 * it goes on without.
 * @throws Win32Error
 */
export function withPrivilege<Result>(name: keyof typeof privileges, use: () => Result): Result {
  const wanted = Buffer.alloc(state.bytes);
  wanted.writeUInt32LE(1, state.count);
  wanted.writeUInt32LE(privileges[name], state.luid);
  wanted.writeUInt32LE(enabled, state.attributes);
  return withOwnToken(tokenAdjustPrivileges | tokenQuery, (token) => {
    // What comes back is what was changed: nothing where it is on already, or not this account's.
    const before = adjust(token, wanted);
    try {
      return use();
    } finally {
      if (before.readUInt32LE(state.count) > 0) adjust(token, before);
    }
  });
}

/** @returns what was there before, of what was changed */
function adjust(token: bigint, next: Buffer): Buffer {
  const previous = Buffer.alloc(state.bytes);
  const needed = new Uint32Array(1);
  if (functions().adjust(token, 0, next, previous.length, previous, needed) === 0)
    throw lastError('AdjustTokenPrivileges');
  return previous;
}
