import { readFileDescriptor, writeFileDescriptor } from '../../native/advapi32/file-security.ts';
import type { DescriptorPart } from '../../native/advapi32/file-security.ts';
import { withKey } from '../../native/advapi32/registry.ts';
import { knownFolder } from '../../native/known-folders.ts';
import { textOf } from '../../facts/registry-values.ts';
import type { OperationRequest } from '../../../shared/operation-requests.ts';

export type SecuredFile = OperationRequest<'file-security'>['file'];

/** Who may do what with the files that the operation knows; a test has one of its own. */
export interface SecuredFiles {
  /** The whole descriptor, self-relative; null: there is no such file. @throws Win32Error */
  read(file: SecuredFile): Uint8Array | null;
  /** @throws Win32Error */
  write(file: SecuredFile, descriptor: Uint8Array, part: DescriptorPart): void;
}

/** Windows makes the name of a machine's key from that of its container, here TSSecKeySet1, and the machine's own id. */
const keyNameStart = 'f686aace6942fb7f7ceb231212eef4a4';
const longestGuid = 64;

export const windowsSecuredFiles: SecuredFiles = {
  read: () => {
    const path = keyFile();
    return path === null ? null : readFileDescriptor(path);
  },
  write: (_file, descriptor, part) => {
    const path = keyFile();
    if (path !== null) writeFileDescriptor(path, descriptor, part);
  },
};

/** The file of Remote Desktop's key; null when Windows has given this computer no id. */
function keyFile(): string | null {
  const machine = withKey(String.raw`HKLM\SOFTWARE\Microsoft\Cryptography`, (key) =>
    textOf(key.value('MachineGuid'), longestGuid),
  );
  if (machine === null || !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu.test(machine)) return null;
  const folder = String.raw`${knownFolder('programData')}\Microsoft\Crypto\RSA\MachineKeys`;
  return `${folder}\\${keyNameStart}_${machine}`;
}
