/** A security descriptor ([MS-DTYP] 2.4.6) in its parts; each is null where the descriptor has none. */
export interface SecurityDescriptor {
  /** SECURITY_DESCRIPTOR_CONTROL, as it came. */
  readonly control: number;
  /** Security identifiers. */
  readonly owner: Uint8Array | null;
  readonly group: Uint8Array | null;
  /** Access lists: the system's, with audits and the integrity label, and the one that says who may do what. */
  readonly systemList: Uint8Array | null;
  readonly accessList: Uint8Array | null;
}

/** SECURITY_DESCRIPTOR_CONTROL, as far as this program reads or sets it. */
export const control = {
  accessListPresent: 0x0004,
  systemListPresent: 0x0010,
  /** Asks Windows to keep the next one when the descriptor is set; never stored. */
  accessListInheritRequested: 0x0100,
  accessListInherited: 0x0400,
  accessListProtected: 0x1000,
  selfRelative: 0x8000,
} as const;

const headBytes = 20;
const offsets = { owner: 4, group: 8, systemList: 12, accessList: 16 } as const;
const listHeadBytes = 8;

/** Takes a self-relative descriptor apart; null when it is none, or cut off. */
export function readDescriptor(bytes: Uint8Array): SecurityDescriptor | null {
  if (bytes.length < headBytes || bytes[0] !== 1) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint16(2, true);
  const part = (
    at: number,
    sizeOf: (from: number) => number,
    present: boolean,
  ): Uint8Array | null | undefined => {
    const from = view.getUint32(at, true);
    if (!present || from === 0) return null;
    if (from < headBytes || from + listHeadBytes > bytes.length) return undefined;
    const size = sizeOf(from);
    return size < listHeadBytes || from + size > bytes.length
      ? undefined
      : new Uint8Array(bytes.subarray(from, from + size));
  };
  // A SID is its revision, a count, six bytes and four for each count; an access list states its own size.
  const sidBytes = (from: number): number => 8 + view.getUint8(from + 1) * 4;
  const listBytes = (from: number): number => view.getUint16(from + 2, true);
  const owner = part(offsets.owner, sidBytes, true);
  const group = part(offsets.group, sidBytes, true);
  const systemList = part(offsets.systemList, listBytes, (flags & control.systemListPresent) !== 0);
  const accessList = part(offsets.accessList, listBytes, (flags & control.accessListPresent) !== 0);
  if (owner === undefined || group === undefined || systemList === undefined || accessList === undefined)
    return null;
  return { control: flags, owner, group, systemList, accessList };
}

/** Puts a descriptor together, self-relative. */
export function writeDescriptor(descriptor: SecurityDescriptor): Uint8Array {
  const head = new Uint8Array(headBytes);
  const view = new DataView(head.buffer);
  view.setUint8(0, 1);
  view.setUint16(2, descriptor.control | control.selfRelative, true);
  const parts: Uint8Array[] = [head];
  let length = headBytes;
  for (const name of ['systemList', 'accessList', 'owner', 'group'] as const) {
    const part = descriptor[name];
    if (part === null) continue;
    view.setUint32(offsets[name], length, true);
    parts.push(part);
    length += part.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
