import { currentUserSids } from '../windows/native/advapi32/token.ts';
import { PipeServer } from '../windows/native/pipes/pipe-server.ts';
import type { HelperPipe } from './helper-pipe.ts';

/** Well-known accounts ([MS-DTYP] 2.4.2.4): the helper may belong to another administrator than this user. */
const system = 'S-1-5-18';
const administrators = 'S-1-5-32-544';

/**
 * A pipe for this user, administrators and the system, of this computer only, that tells who its client is.
 * @throws Win32Error
 */
export function openNativePipe(name: string): HelperPipe {
  const [user = system] = currentUserSids();
  const server = new PipeServer(`\\\\.\\pipe\\${name}`, [user, administrators, system]);
  return {
    name,
    accept: async () => {
      const client = await server.accept();
      return client === null ? null : { channel: client.stream, processId: client.processId };
    },
    close: () => server.close(),
  };
}
