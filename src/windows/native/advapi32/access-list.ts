import { parseSid } from '../sid.ts';

/** Lets one account do something; rights are those of the thing that the list is for. */
export interface Grant {
  readonly sid: string;
  readonly rights: number;
}

/** SE_DACL_PRESENT, SE_DACL_PROTECTED and SE_SELF_RELATIVE ([MS-DTYP] 2.4.6). */
const control = 0x0004 | 0x1000 | 0x8000;
const descriptorHead = 20;
const listHead = 8;
const entryHead = 8;

/**
 * A self-relative security descriptor ([MS-DTYP] 2.4.6) with an access list (2.4.5) of ACCESS_ALLOWED_ACE (2.4.4.2)
 * only: who is not named may do nothing. Without owner, which is then whoever makes the thing.
 */
export function selfRelativeDescriptor(grants: readonly Grant[]): Buffer {
  const entries = grants.map(({ sid, rights }) => {
    const bytes = parseSid(sid);
    const head = Buffer.alloc(entryHead);
    head.writeUInt16LE(entryHead + bytes.length, 2);
    head.writeUInt32LE(rights, 4);
    return Buffer.concat([head, bytes]);
  });
  const list = Buffer.concat([Buffer.alloc(listHead), ...entries]);
  list.writeUInt8(2, 0);
  list.writeUInt16LE(list.length, 2);
  list.writeUInt16LE(entries.length, 4);
  const head = Buffer.alloc(descriptorHead);
  head.writeUInt8(1, 0);
  head.writeUInt16LE(control, 2);
  head.writeUInt32LE(descriptorHead, 16);
  return Buffer.concat([head, list]);
}
