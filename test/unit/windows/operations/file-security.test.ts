import { describe, expect, it } from 'vitest';
import {
  control,
  readDescriptor,
  writeDescriptor,
} from '../../../../src/core/security-descriptor/descriptor.ts';
import { fileSecurityOf } from '../../../../src/windows/operations/file-security.ts';
import type { SecuredFiles } from '../../../../src/windows/operations/support/secured-files.ts';
import { win32, Win32Error } from '../../../../src/windows/native/win32-error.ts';
import { descriptorWith, keyFileLists, listOf, read, sids } from '../../core/security-descriptor/support.ts';

const request = { file: 'remote-desktop-key', letRead: 'network-service' } as const;

/** A file as Windows keeps it: each write changes the part that it names, and no other. */
function fileWith(descriptor: Uint8Array | null) {
  const file = { descriptor, writes: [] as string[], refuses: false };
  const files: SecuredFiles = {
    read: () => file.descriptor,
    write: (_file, bytes, part) => {
      if (file.refuses) throw new Win32Error('SetFileSecurityW', win32.accessDenied);
      file.writes.push(part);
      const [now, given] = [readDescriptor(file.descriptor!)!, readDescriptor(bytes)!];
      const systemPresent = given.systemList === null ? 0 : control.systemListPresent;
      const changed = {
        owner: { owner: given.owner },
        group: { group: given.group },
        label: {
          systemList: given.systemList,
          control: (now.control & ~control.systemListPresent) | systemPresent,
        },
        accessList: {
          accessList: given.accessList,
          control: (given.control & ~control.systemListPresent) | (now.control & control.systemListPresent),
        },
      }[part];
      file.descriptor = writeDescriptor({ ...now, ...changed });
    },
  };
  return { file, kind: fileSecurityOf(files) };
}

async function applied({ kind }: ReturnType<typeof fileWith>) {
  const captured = await kind.capture(request);
  if (!captured.ok) throw new Error(captured.problem.message);
  expect(await kind.apply(request, captured.image)).toEqual({ ok: true, restartNeeded: false });
  const after = await kind.capture(request);
  if (!after.ok) throw new Error(after.problem.message);
  return { before: captured.image, after: after.image, reversibility: captured.reversibility };
}

const inherited = { sid: 'users', mask: read, type: 1, flags: 0x10 } as const;

describe('the operation file-security', () => {
  it.each([
    ['NETWORK SERVICE is not listed', descriptorWith(keyFileLists.withoutService)],
    ['nobody is listed', descriptorWith(listOf())],
    ['it takes entries over', descriptorWith(listOf(inherited), control.accessListInherited)],
    ['it is denied', descriptorWith(listOf({ sid: 'networkService', mask: read, type: 1 }))],
    ['a group of its is denied', descriptorWith(listOf({ sid: 'users', mask: read, type: 1 }))],
    ['it can read already', descriptorWith(keyFileLists.usual)],
    ['there is no list', descriptorWith(null)],
  ])('comes back to the byte when %s', async (state, start) => {
    const windows = fileWith(start);
    const { before, after, reversibility } = await applied(windows);
    expect(reversibility).toEqual({ how: 'fully' });
    expect(await windows.kind.verify(request, after)).toMatchObject({
      ok: state !== 'a group of its is denied',
    });
    await windows.kind.restore(request, before);
    expect(Buffer.from(windows.file.descriptor!)).toEqual(Buffer.from(start));
    const writes = windows.file.writes.length;
    await windows.kind.restore(request, before);
    expect(windows.file.writes).toHaveLength(writes);
  });

  it('writes nothing but the list of those who may use the file', async () => {
    const windows = fileWith(descriptorWith(keyFileLists.withoutService));
    const { before } = await applied(windows);
    await windows.kind.restore(request, before);
    expect(windows.file.writes).toEqual(['accessList', 'accessList']);
  });

  it('says in words who can read the file', async () => {
    const { before, after } = await applied(fileWith(descriptorWith(keyFileLists.withoutService)));
    const { kind } = fileWith(null);
    expect(kind.describe(before)).toBe('NETWORK SERVICE cannot read it');
    expect(kind.describe(after)).toBe('NETWORK SERVICE can read it');
    expect(kind.intended(request)).toBe(kind.describe(after));
    expect(kind.describe({ base64: 'AAAA' })).toBe('not in a form that this program understands');
  });

  it('puts owner, group and label back where somebody changed them since', async () => {
    const label = listOf({ sid: 'system', mask: 1, type: 0x11 });
    const start = writeDescriptor({
      control: control.accessListPresent | control.systemListPresent,
      owner: sids.system,
      group: sids.system,
      systemList: label,
      accessList: keyFileLists.withoutService,
    });
    const windows = fileWith(start);
    const { before, after } = await applied(windows);
    windows.file.descriptor = descriptorWith(keyFileLists.usual);
    const parts = readDescriptor(windows.file.descriptor)!;
    windows.file.descriptor = writeDescriptor({ ...parts, owner: sids.administrators, group: null });
    const found = await windows.kind.capture(request);
    expect(found.ok && windows.kind.compare(found.image, after)).toBe('different');
    expect(await windows.kind.restore(request, before)).toEqual({ ok: true, lost: [] });
    expect(Buffer.from(windows.file.descriptor)).toEqual(Buffer.from(start));
  });

  it('says that the file is gone, that Windows refuses, and that a descriptor is damaged', async () => {
    expect(await fileWith(null).kind.capture(request)).toMatchObject({
      ok: false,
      problem: { problem: 'gone' },
    });
    const refusing = fileWith(descriptorWith(keyFileLists.withoutService));
    refusing.file.refuses = true;
    const captured = await refusing.kind.capture(request);
    if (!captured.ok) throw new Error(captured.problem.message);
    expect(await refusing.kind.apply(request, captured.image)).toMatchObject({
      ok: false,
      problem: { problem: 'access-denied' },
    });
    const damaged = fileWith(Buffer.alloc(30));
    expect(await damaged.kind.apply(request, { base64: '' })).toMatchObject({
      ok: false,
      problem: { problem: 'failed' },
    });
  });

  it('reads no request for another file, and no image that is none', async () => {
    const { kind } = fileWith(descriptorWith(keyFileLists.usual));
    for (const other of [{ ...request, file: 'C:\\secret' }, { ...request, path: 'x' }, {}])
      expect(await kind.capture(other)).toMatchObject({ problem: { problem: 'not-understood' } });
    expect(await kind.restore(request, { base64: 'ä' })).toMatchObject({
      problem: { problem: 'not-understood' },
    });
  });
});
