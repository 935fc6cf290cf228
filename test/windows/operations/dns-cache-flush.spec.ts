import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { useDoubles } from './support/use-doubles.ts';

const kind = 'dns-cache-flush';
const request = {};
const hosts = 'windows/system32/drivers/etc/hosts';

describeWindows('the operation dns-cache-flush', () => {
  const windows = useWindows();
  const operations = useOperations(windows, useDoubles(windows, ['dnsapi.dll']));
  const write = (path: string, text = ''): void => windows.prefix.writeFile(path, text);
  const cached = (): string => readFileSync(windows.prefix.path('dns-cache.txt'), 'utf8').trim();

  it('empties the cache, and says that there is nothing to undo', async () => {
    write(hosts, '10.0.0.1 Known.hosts\n');
    write('dns-cache.txt', 'known.hosts\nserver.example\nmünchen.example\n');
    const { before, reversibility, restartNeeded } = await operations.apply(kind, request);
    expect(cached()).toBe('known.hosts');
    expect({ before, restartNeeded }).toEqual({ before: {}, restartNeeded: false });
    expect(reversibility).toEqual({
      how: 'no',
      why: 'There is nothing to undo: Windows looks the names up again when it needs them.',
    });
    await operations.restore(kind, request, before);
    expect(cached()).toBe('known.hosts');
  });

  it('is no failure where nothing was looked up, or where the cache cannot be seen', async () => {
    write('dns-cache.txt', 'known.hosts\n');
    await operations.apply(kind, request);
    rmSync(windows.prefix.path('dns-cache.txt'));
    await operations.apply(kind, request);
  });

  it('is a failure when it has no effect, whatever Windows says', async () => {
    write('dns-cache.txt', 'server.example\n');
    write('dns-stuck');
    const { applied } = await operations.call({ do: 'apply', kind, request });
    expect(applied).toMatchObject({ ok: false, problem: { problem: 'no-effect' } });
  });

  it('is a failure when Windows refuses', async () => {
    write('dns-refuses');
    const { applied } = await operations.call({ do: 'apply', kind, request });
    expect(applied).toMatchObject({ ok: false, problem: { problem: 'failed' } });
  });
});
