import { allowEntry, writeEntries } from '../../../core/security-descriptor/access-list.ts';
import { control, writeDescriptor } from '../../../core/security-descriptor/descriptor.ts';
import { parseSid } from '../sid.ts';

/** FILE_GENERIC_READ and FILE_GENERIC_WRITE, without the right to make another instance of the pipe. */
const useRights = 0x0012_019b;
/** FILE_CREATE_PIPE_INSTANCE, which is FILE_APPEND_DATA and so a part of GENERIC_WRITE. */
export const createInstance = 0x0004;

/** What a client asks for: FILE_READ_DATA, FILE_WRITE_DATA, FILE_READ_ATTRIBUTES and SYNCHRONIZE. */
export const clientRights = 0x0001 | 0x0002 | 0x0080 | 0x10_0000;

/** A self-relative security descriptor that lets these accounts use a pipe, and nobody else. */
export function pipeDescriptor(sids: readonly string[]): Uint8Array {
  return writeDescriptor({
    control: control.accessListPresent | control.accessListProtected,
    owner: null,
    group: null,
    systemList: null,
    accessList: writeEntries(sids.map((sid) => allowEntry(parseSid(sid), useRights))),
  });
}
