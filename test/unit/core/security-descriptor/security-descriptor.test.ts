import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGranted, readEntries } from '../../../../src/core/security-descriptor/access-list.ts';
import {
  control,
  readDescriptor,
  writeDescriptor,
} from '../../../../src/core/security-descriptor/descriptor.ts';
import { canRead, letRead } from '../../../../src/core/security-descriptor/let-read.ts';
import { descriptorWith, entryBytes, keyFileLists, listOf, read, sids } from './support.ts';
import type { EntryDraft } from './support.ts';

const service = { sid: sids.networkService, groups: [sids.everyone, sids.users] };
const partsWith = (...drafts: readonly EntryDraft[]) => readDescriptor(descriptorWith(listOf(...drafts)))!;
const deny = 1;
const inherited = 0x10;
const inheritOnly = 0x08;

describe('a security descriptor', () => {
  it('is read as it was written, whatever parts it has', () => {
    const part = fc.option(fc.constantFrom(...Object.values(sids).map((sid) => new Uint8Array(sid))));
    const list = fc.option(fc.constantFrom(...Object.values(keyFileLists), listOf()));
    const some = fc.record({ owner: part, group: part, systemList: list, accessList: list });
    fc.assert(
      fc.property(some, (parts) => {
        const flags =
          control.selfRelative |
          (parts.systemList === null ? 0 : control.systemListPresent) |
          (parts.accessList === null ? 0 : control.accessListPresent);
        const descriptor = { control: flags, ...parts };
        expect(readDescriptor(writeDescriptor(descriptor))).toEqual(descriptor);
      }),
    );
  });

  it('that is cut off anywhere is none, or says the same', () => {
    const whole = descriptorWith(keyFileLists.usual);
    for (let length = 0; length < whole.length; length += 1)
      expect(readDescriptor(whole.subarray(0, length))).toBeNull();
  });

  it('of any bytes is read without a fault, and judged without one', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.tuple(fc.nat(100), fc.nat(255)).map(([at, value]) => {
        const changed = descriptorWith(keyFileLists.usual).slice();
        changed[at] = value;
        return changed;
      }),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        const descriptor = readDescriptor(some);
        if (descriptor === null) return;
        const readable = canRead(descriptor, service);
        const opened = letRead(descriptor, service);
        expect(opened === null).toBe(readable === null);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('whether an account can read', () => {
  it.each<[string, readonly EntryDraft[], boolean]>([
    ['nobody is listed', [], false],
    ['it is listed', [{ sid: 'networkService', mask: read }], true],
    ['it may do more', [{ sid: 'networkService', mask: 0x001f_01ff }], true],
    ['it may do less', [{ sid: 'networkService', mask: read & ~1 }], false],
    [
      'two entries together are enough',
      [
        { sid: 'networkService', mask: 1 },
        { sid: 'everyone', mask: read & ~1 },
      ],
      true,
    ],
    [
      'a group of its is denied first',
      [
        { sid: 'everyone', mask: 1, type: deny },
        { sid: 'networkService', mask: read },
      ],
      false,
    ],
    [
      'a group is denied what was granted before',
      [
        { sid: 'networkService', mask: read },
        { sid: 'everyone', mask: 1, type: deny },
      ],
      true,
    ],
    ['another is denied', [{ sid: 'users', mask: read }], true],
    [
      'the entry is for what is made below',
      [{ sid: 'networkService', mask: read, flags: inheritOnly }],
      false,
    ],
    ['only others are listed', [{ sid: 'administrators', mask: read }], false],
    ['an entry is of a kind that is not read', [{ sid: 'networkService', mask: read, type: 9 }], false],
  ])('when %s', (_state, drafts, expected) => {
    expect(canRead(partsWith(...drafts), service)).toBe(expected);
  });

  it('when there is no list, everybody can', () => {
    expect(canRead(readDescriptor(descriptorWith(null))!, service)).toBe(true);
    expect(isGranted(null, [], read)).toBe(true);
  });
});

describe('letting an account read', () => {
  it('adds one entry, after what the file denies, and changes nothing else', () => {
    const drafts: EntryDraft[] = [
      { sid: 'users', mask: 2, type: deny },
      { sid: 'system', mask: 0x001f_01ff },
      { sid: 'administrators', mask: read, flags: inherited },
    ];
    const before = partsWith(...drafts);
    const after = letRead(before, service)!;
    const added = entryBytes({ sid: 'networkService', mask: read });
    const [first, ...rest] = drafts.map(entryBytes);
    expect(readEntries(after.accessList!)?.map(({ bytes }) => Buffer.from(bytes))).toEqual(
      [first!, added, ...rest].map((bytes) => Buffer.from(bytes)),
    );
    expect({ ...after, accessList: null }).toEqual({ ...before, accessList: null });
  });

  it('takes the file’s own denial of this account away, and leaves an inherited one', () => {
    const own: EntryDraft = { sid: 'networkService', mask: read, type: deny };
    const from = partsWith(own, { ...own, mask: 2 }, { ...own, flags: inherited });
    const entries = readEntries(letRead(from, service)!.accessList!)!;
    expect(entries.map(({ type, mask, isInherited }) => [type, mask, isInherited])).toEqual([
      [deny, 2, false],
      [0, read, false],
      [deny, read, true],
    ]);
  });

  it('leaves a descriptor alone that is good', () => {
    const before = readDescriptor(descriptorWith(keyFileLists.usual))!;
    expect(letRead(before, service)).toBe(before);
  });

  it('makes it readable, unless something is denied that is not the file’s own to allow', () => {
    const draft = fc.record({
      sid: fc.constantFrom(...(Object.keys(sids) as (keyof typeof sids)[])),
      mask: fc.constantFrom(1, 2, read, 0x001f_01ff),
      type: fc.constantFrom(0, deny),
      flags: fc.constantFrom(0, inheritOnly, inherited),
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 8 }), (drafts) => {
        const after = letRead(partsWith(...drafts), service)!;
        const isDenied = drafts.some(
          ({ sid, type, mask, flags }) =>
            type === deny &&
            (mask & read) !== 0 &&
            (sid === 'everyone' || sid === 'users' || (sid === 'networkService' && flags === inherited)),
        );
        if (!isDenied) expect(canRead(after, service)).toBe(true);
      }),
    );
  });
});
