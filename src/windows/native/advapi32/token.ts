import { FilledBuffer } from '../filled-buffer.ts';
import { closeHandle, currentProcess, lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { formatSid } from '../sid.ts';

/** TOKEN_QUERY */
export const tokenQuery = 0x0008;
/** TOKEN_INFORMATION_CLASS. */
const tokenUser = 1;
const tokenGroups = 2;
const tokenElevation = 20;
const mostGroups = 1023;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    openToken: library.func(
      'int32_t __stdcall OpenProcessToken(intptr_t process, uint32_t access, void *token)',
    ) as (process: bigint, access: number, token: BigUint64Array) => number,
    getInformation: library.func(
      'int32_t __stdcall GetTokenInformation(intptr_t token, int32_t kind, void *data, uint32_t size, void *needed)',
    ) as (token: bigint, kind: number, data: Buffer | null, size: number, needed: Uint32Array) => number,
  };
});

/**
 * The security identifiers of the user who runs this program and of the groups that the user belongs to.
 * @throws Win32Error
 */
export function currentUserSids(): string[] {
  return withOwnToken(tokenQuery, (token) => {
    const user = information(token, tokenUser);
    const groups = information(token, tokenGroups);
    // TOKEN_USER is one SID_AND_ATTRIBUTES; TOKEN_GROUPS a count, then as many of them, 16 bytes each.
    const count = Math.min(groups.u32(0), mostGroups);
    return [sidAt(user, 0), ...Array.from({ length: count }, (_, index) => sidAt(groups, 8 + index * 16))];
  });
}

/** Whether this program has the rights of an administrator, and not only an account that could get them. @throws Win32Error */
export function isElevated(): boolean {
  return withOwnToken(tokenQuery, (token) => information(token, tokenElevation).u32(0) !== 0);
}

/** @param access rights to the token of this process. @throws Win32Error */
export function withOwnToken<Result>(access: number, use: (token: bigint) => Result): Result {
  const opened = new BigUint64Array(1);
  if (functions().openToken(currentProcess(), access, opened) === 0) throw lastError('OpenProcessToken');
  const [token = 0n] = opened;
  try {
    return use(token);
  } finally {
    closeHandle(token);
  }
}

function information(token: bigint, kind: number): FilledBuffer {
  const needed = new Uint32Array(1);
  functions().getInformation(token, kind, null, 0, needed);
  const buffer = new FilledBuffer(Buffer.alloc(Math.max(needed[0] ?? 0, 16)));
  if (functions().getInformation(token, kind, buffer.bytes, buffer.bytes.length, needed) === 0) {
    throw lastError('GetTokenInformation');
  }
  return buffer;
}

function sidAt(buffer: FilledBuffer, offset: number): string {
  const target = buffer.pointer(offset);
  return target === null ? '' : formatSid(buffer.bytes.subarray(target));
}
