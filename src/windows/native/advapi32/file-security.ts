import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { formatSid, parseSid } from '../sid.ts';
import { systemLibrary } from '../system-library.ts';
import { DamagedDataError, win32 } from '../win32-error.ts';

/** One who may do something with a file or folder. */
export interface AccessEntry {
  readonly sid: string;
  readonly allows: boolean;
  /** ACCESS_MASK ([MS-DTYP] 2.4.3). */
  readonly rights: number;
}

export interface FileSecurity {
  /** null: it has none. */
  readonly ownerSid: string | null;
  /** null: there is no list, and everybody may do everything. */
  readonly entries: readonly AccessEntry[] | null;
  /** Nothing is taken over from the folder above. */
  readonly isProtected: boolean;
}

// SECURITY_INFORMATION ([MS-DTYP] 2.4.7)
const owner = 1;
const accessList = 4;
const protectedList = 0x8000_0000;
const unprotectedList = 0x2000_0000;
/** The parts of a descriptor that can be written one by one. */
const information = { owner, group: 2, accessList, label: 0x10 } as const;
export type DescriptorPart = keyof typeof information;
const wholeDescriptor = owner | information.group | accessList | information.label;
/** SECURITY_DESCRIPTOR_CONTROL ([MS-DTYP] 2.4.6). */
const control = {
  listPresent: 0x0004,
  listInheritRequested: 0x0100,
  listInherited: 0x0400,
  listProtected: 0x1000,
  selfRelative: 0x8000,
} as const;
/** ACCESS_ALLOWED_ACE_TYPE; the other kinds of allowing entries are for special objects. */
const allowedType = 0;
const denyTypes = new Set([1, 6, 0x0a, 0x0c]);
/** OBJECT_INHERIT_ACE and CONTAINER_INHERIT_ACE: all that is made in a folder has the same. */
const inheritedByAll = 0x03;
/** FILE_ALL_ACCESS; FILE_GENERIC_READ with FILE_GENERIC_EXECUTE. */
const everything = 0x001f_01ff;
export const readingRights = 0x0012_00a9;
const longestDescriptor = 65_536;
const descriptorHead = 20;
const listHead = 8;

const functions = once(() => {
  const library = systemLibrary('advapi32.dll');
  return {
    get: library.func(
      'int32_t __stdcall GetFileSecurityW(str16 path, uint32_t what, void *descriptor, uint32_t size, void *needed)',
    ) as (path: string, what: number, descriptor: Buffer, size: number, needed: Uint32Array) => number,
    set: library.func('int32_t __stdcall SetFileSecurityW(str16 path, uint32_t what, void *descriptor)') as (
      path: string,
      what: number,
      descriptor: Uint8Array,
    ) => number,
  };
});

/** Whose a file or folder is, and who may use it. @throws Win32Error, DamagedDataError */
export function readFileSecurity(path: string): FileSecurity {
  const bytes = Buffer.alloc(longestDescriptor);
  if (functions().get(path, owner | accessList, bytes, bytes.length, new Uint32Array(1)) === 0)
    throw lastError('GetFileSecurityW');
  const flags = bytes.readUInt16LE(2);
  const [ownerAt, listAt] = [bytes.readUInt32LE(4), bytes.readUInt32LE(16)];
  const hasList = (flags & control.listPresent) !== 0 && listAt !== 0;
  return {
    ownerSid: ownerAt === 0 ? null : formatSid(bytes.subarray(ownerAt)),
    entries: hasList ? readEntries(bytes.subarray(listAt)) : null,
    isProtected: (flags & control.listProtected) !== 0,
  };
}

/**
 * The whole security descriptor of a file, self-relative ([MS-DTYP] 2.4.6): owner, group, access list and integrity
 * label. Audits are not among it, which only a privilege would show. null when there is no such file.
 * @throws Win32Error
 */
export function readFileDescriptor(path: string): Buffer | null {
  const bytes = Buffer.alloc(longestDescriptor);
  const needed = new Uint32Array(1);
  if (functions().get(path, wholeDescriptor, bytes, bytes.length, needed) === 0) {
    const error = lastError('GetFileSecurityW');
    if (error.code === win32.fileNotFound || error.code === win32.pathNotFound) return null;
    throw error;
  }
  return bytes.subarray(0, needed[0] ?? 0);
}

/**
 * Writes one part of a descriptor to a file, as it is: nothing is computed anew from the folder above.
 * @param descriptor self-relative
 * @throws Win32Error
 */
export function writeFileDescriptor(path: string, descriptor: Uint8Array, part: DescriptorPart): void {
  const bytes = Buffer.from(descriptor);
  const flags = bytes.readUInt16LE(2);
  const isProtected = (flags & control.listProtected) !== 0;
  const listWord = isProtected ? protectedList : unprotectedList;
  const what = (part === 'accessList' ? information.accessList | listWord : information[part]) >>> 0;
  // Without the request Windows would clear the note that entries were taken over, which is part of what was there.
  if ((flags & control.listInherited) !== 0) bytes.writeUInt16LE(flags | control.listInheritRequested, 2);
  if (functions().set(path, what, bytes) === 0) throw lastError('SetFileSecurityW');
}

/** Who may do everything with a file or folder, and who may only read it. */
export interface Allowed {
  readonly everything: readonly string[];
  readonly reading: readonly string[];
}

/**
 * Gives these accounts their rights on a file or folder, and takes all rights from everybody else.
 * @throws Win32Error
 */
export function allowOnly(path: string, allowed: Allowed, what: 'folder' | 'file'): void {
  const grants = [
    ...allowed.everything.map((sid) => ({ sid, rights: everything })),
    ...allowed.reading.map((sid) => ({ sid, rights: readingRights })),
  ];
  const entries = grants.map(({ sid, rights }) => {
    const bytes = parseSid(sid);
    const head = Buffer.alloc(8);
    head.writeUInt8(allowedType, 0);
    head.writeUInt8(what === 'folder' ? inheritedByAll : 0, 1);
    head.writeUInt16LE(head.length + bytes.length, 2);
    head.writeUInt32LE(rights, 4);
    return Buffer.concat([head, bytes]);
  });
  const list = Buffer.concat([Buffer.alloc(listHead), ...entries]);
  list.writeUInt8(2, 0);
  list.writeUInt16LE(list.length, 2);
  list.writeUInt16LE(entries.length, 4);
  const head = Buffer.alloc(descriptorHead);
  head.writeUInt8(1, 0);
  head.writeUInt16LE(control.listPresent | control.listProtected | control.selfRelative, 2);
  head.writeUInt32LE(descriptorHead, 16);
  // Windows wants the number without a sign, which the operator gives it.
  const information = (accessList | protectedList) >>> 0;
  if (functions().set(path, information, Buffer.concat([head, list])) === 0)
    throw lastError('SetFileSecurityW');
}

function readEntries(list: Buffer): AccessEntry[] {
  const count = list.readUInt16LE(4);
  const entries: AccessEntry[] = [];
  for (let at = listHead; entries.length < count;) {
    const size = list.readUInt16LE(at + 2);
    if (size < 16) throw new DamagedDataError('An access list is cut off');
    const type = list.readUInt8(at);
    entries.push({
      // Only entries of the plain kinds hold the identifier here; of the others nobody is known.
      sid: type <= 1 ? formatSid(list.subarray(at + 8, at + size)) : '',
      allows: !denyTypes.has(type),
      rights: list.readUInt32LE(at + 4),
    });
    at += size;
  }
  return entries;
}
