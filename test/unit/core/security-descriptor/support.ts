import { writeEntries } from '../../../../src/core/security-descriptor/access-list.ts';
import { control, writeDescriptor } from '../../../../src/core/security-descriptor/descriptor.ts';
import { parseSid } from '../../../../src/windows/native/sid.ts';

export const sids = {
  everyone: parseSid('S-1-1-0'),
  system: parseSid('S-1-5-18'),
  networkService: parseSid('S-1-5-20'),
  administrators: parseSid('S-1-5-32-544'),
  users: parseSid('S-1-5-32-545'),
  sessionEnv: parseSid('S-1-5-80-4022436659-1090538466-1613889075-870485073-3428993833'),
} as const;

export interface EntryDraft {
  readonly sid: keyof typeof sids;
  readonly mask: number;
  readonly type?: number;
  readonly flags?: number;
}

/** An entry as Windows writes it, with flags of its own. */
export function entryBytes({ sid, mask, type = 0, flags = 0 }: EntryDraft): Uint8Array {
  const head = Buffer.alloc(8);
  head.writeUInt8(type, 0);
  head.writeUInt8(flags, 1);
  head.writeUInt16LE(8 + sids[sid].length, 2);
  head.writeUInt32LE(mask, 4);
  return Buffer.concat([head, sids[sid]]);
}

export function listOf(...drafts: readonly EntryDraft[]): Uint8Array {
  return writeEntries(
    drafts.map((draft) => ({
      bytes: entryBytes(draft),
      type: draft.type ?? 0,
      isInherited: false,
      isForBelowOnly: false,
      mask: draft.mask,
      sid: '',
    })),
  );
}

const full = 0x001f_01ff;
export const read = 0x0012_0089;

/** The descriptor of the key file as Windows 10 from build 17763 on makes it, and one that has lost NETWORK SERVICE. */
export const keyFileLists = {
  usual: listOf(
    { sid: 'system', mask: full },
    { sid: 'networkService', mask: read },
    { sid: 'sessionEnv', mask: full },
  ),
  withoutService: listOf({ sid: 'system', mask: full }, { sid: 'administrators', mask: full }),
} as const;

export function descriptorWith(accessList: Uint8Array | null, more = 0): Uint8Array {
  return writeDescriptor({
    control: control.accessListPresent | control.accessListProtected | more,
    owner: sids.system,
    group: sids.system,
    systemList: null,
    accessList,
  });
}
