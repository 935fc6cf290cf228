import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createNetworkLab } from '../support/network-lab.ts';
import type { NetworkLab } from '../support/network-lab.ts';
import { runProgram } from '../support/programs.ts';
import { describeWith, missingForNetworkLab } from '../support/requirements.ts';
import { listensOn, startServerProcess } from '../support/server-process.ts';
import type { ServerProcess } from '../support/server-process.ts';
import { makeTemporaryFolder } from '../support/temporary-folder.ts';

/** The test bed has to be what it claims before anything is judged by it. Nothing here uses code of the product. */

describeWith(missingForNetworkLab, 'network namespaces of the test bed', () => {
  const port = 4000;

  async function seenFrom(
    middle: 'clear' | 'black-hole',
    pick: (lab: NetworkLab) => [string, number, number][],
  ) {
    const lab = await createNetworkLab({ middle });
    const folder = await makeTemporaryFolder('lab');
    let server: ServerProcess | null = null;
    try {
      server = await startServerProcess({
        command: [...lab.onServer, process.execPath, script('answer-by-size.ts'), `${port}`],
        logFile: join(folder.path, 'server.log'),
        ready: listensOn(port),
      });
      const seen: string[] = [];
      for (const [host, toPort, bytes] of pick(lab)) {
        const words = [script('print-exchange.ts'), host, `${toPort}`, `${bytes}`, `${bytes}`];
        seen.push(await runProgram([...lab.onClient, process.execPath, ...words]));
      }
      return seen;
    } finally {
      await server?.stop();
      await lab.close();
      await folder.remove();
    }
  }

  it('a clear line carries everything, and each address fails in its own way', async () => {
    const seen = await seenFrom('clear', (lab) => [
      [lab.serverAddress, port, 5000],
      [lab.serverAddress, port + 1, 1],
      [lab.filteredAddress, port, 1],
      [lab.prohibitedAddress, port, 1],
      [lab.unreachableAddress, port, 1],
      [lab.unroutedAddress, port, 1],
    ]);
    expect(seen).toEqual([
      'enough 5000',
      'ECONNREFUSED 0',
      'quiet 0',
      'EHOSTUNREACH 0',
      'EHOSTUNREACH 0',
      'ENETUNREACH 0',
    ]);
  });

  it('a black hole lets small packets through and swallows large ones', async () => {
    const seen = await seenFrom('black-hole', (lab) => [
      [lab.serverAddress, port, 1200],
      [lab.serverAddress, port, 1400],
    ]);
    expect(seen).toEqual(['enough 1200', 'quiet 0']);
  });
});

function script(name: string): string {
  return new URL(`../support/${name}`, import.meta.url).pathname;
}
