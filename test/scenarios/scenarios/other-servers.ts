import { readFile } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { Server } from 'node:net';
import { once } from 'node:events';
import { formatTarget } from '../../servers/support/real-server.ts';
import { missingForCertificates } from '../../servers/support/requirements.ts';
import { fails } from '../scenario.ts';
import type { RunningScenario, Scenario } from '../scenario.ts';

async function listening(server: Server): Promise<RunningScenario> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no TCP address');
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return { target: formatTarget('127.0.0.1', address.port), checkFrom: [], close };
}

export const otherServers: readonly Scenario[] = [
  {
    name: 'a web server',
    label: 'server',
    missing: null,
    start: () => listening(createHttpServer()),
    expected: fails('negotiation', 'not-an-rdp-server'),
  },
  {
    name: 'a web server with TLS',
    label: 'server',
    missing: missingForCertificates,
    start: async ({ certificates }) => {
      const files = await certificates.files('valid');
      const [cert, key] = await Promise.all([readFile(files.certificate), readFile(files.key)]);
      return listening(createHttpsServer({ cert, key }));
    },
    expected: fails('negotiation', 'closed-before-negotiation', 'not-an-rdp-server'),
    note: 'OpenSSL closes without a byte when the first record is not TLS, so the wire does not show what it is.',
  },
];
