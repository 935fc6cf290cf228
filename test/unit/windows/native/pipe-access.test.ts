import { describe, expect, it } from 'vitest';
import { isGranted, readEntries } from '../../../../src/core/security-descriptor/access-list.ts';
import { control, readDescriptor } from '../../../../src/core/security-descriptor/descriptor.ts';
import {
  clientRights,
  createInstance,
  pipeDescriptor,
} from '../../../../src/windows/native/pipes/pipe-access.ts';
import { parseSid } from '../../../../src/windows/native/sid.ts';

const user = 'S-1-5-21-1-2-3-1001';
const administrators = 'S-1-5-32-544';
const descriptor = readDescriptor(pipeDescriptor([user, administrators]))!;
const entries = readEntries(descriptor.accessList!);
const may = (sids: readonly string[], rights: number) => isGranted(entries, sids.map(parseSid), rights);

describe('who may use the helper’s pipe', () => {
  it.each([user, administrators])('%s, with all that a client asks for', (sid) => {
    expect(may([sid], clientRights)).toBe(true);
  });

  it('nobody else, whatever takes over from above', () => {
    expect(may(['S-1-1-0', 'S-1-5-11', 'S-1-5-21-1-2-3-1002'], 0x0001)).toBe(false);
    expect(descriptor.control & control.accessListProtected).not.toBe(0);
    expect(entries).toHaveLength(2);
  });

  it('not even they to make another instance of it', () => {
    expect(may([user, administrators], createInstance)).toBe(false);
  });
});
