import { closeHandle, lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';
import { clientRights } from './pipe-access.ts';
import { pipeServerProcess } from './pipe-ends.ts';
import { PipeStream } from './pipe-stream.ts';

/** OPEN_EXISTING */
const existing = 3;
/**
 * FILE_FLAG_OVERLAPPED, and SECURITY_SQOS_PRESENT with SECURITY_ANONYMOUS: whoever made the pipe must not be able to
 * act in our name, which may be an administrator's.
 */
const flags = 0x4000_0000 | 0x0010_0000;
const invalidHandle = -1n;

const openFile = once(
  () =>
    systemLibrary('kernel32.dll').func(
      'intptr_t __stdcall CreateFileW(str16 name, uint32_t access, uint32_t share, void *security, uint32_t disposition, uint32_t flags, intptr_t template)',
    ) as (
      name: string,
      access: number,
      share: number,
      security: null,
      disposition: number,
      flags: number,
      template: number,
    ) => number | bigint,
);

/**
 * Connects to a pipe of this computer.
 * @param name with `\\.\pipe\` before it
 * @returns the stream, and the process that made the pipe
 * @throws Win32Error: fileNotFound, pipeBusy when it has its client already, accessDenied
 */
export function openPipe(name: string): { readonly stream: PipeStream; readonly processId: number } {
  const handle = BigInt(openFile()(name, clientRights, 0, null, existing, flags, 0));
  if (handle === invalidHandle) throw lastError('CreateFileW');
  try {
    return { stream: new PipeStream(handle), processId: pipeServerProcess(handle) };
  } catch (error) {
    closeHandle(handle);
    throw error;
  }
}
