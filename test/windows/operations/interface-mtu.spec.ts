import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Json } from '../../../src/shared/journal.ts';
import { dumpRegistry } from '../support/seed-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { useDoubles } from './support/use-doubles.ts';

const kind = 'interface-mtu';
const bothProtocols = '11111111-aaaa-4aaa-8aaa-1111111111aa';
const ipv4Only = '22222222-bbbb-4bbb-8bbb-2222222222bb';
const sizes = String.raw`HKLM\Software\Doubles\Mtu`;
const storedIn = (service: string, id: string): string =>
  `HKLM\\SYSTEM\\CurrentControlSet\\Services\\${service}\\Parameters\\Interfaces\\{${id}}`;
const ask = (interfaceId: string, family: 4 | 6, mtuBytes = 1280): Json => ({
  interfaceId,
  family,
  mtuBytes,
});

describeWindows('the operation interface-mtu', () => {
  const windows = useWindows();
  const doubles = useDoubles(windows, ['iphlpapi.dll', 'netsh.exe']);
  const operations = useOperations(windows, {
    ...doubles,
    INJECTED: 'from outside',
    TEMP: String.raw`C:\bad`,
  });
  const lines = (file: string): string[] =>
    readFileSync(windows.prefix.path(file), 'utf8')
      .split('\n')
      .filter((line) => line !== '');

  it.each([
    ['nobody chose a size', ask(bothProtocols, 4), {}],
    ['nobody chose a size for IPv6', ask(bothProtocols, 6), {}],
    [
      'a size was chosen',
      ask(ipv4Only, 4),
      { [sizes]: { 'ipv4 8': 1400 }, [storedIn('Tcpip', ipv4Only)]: { MTU: 1400, other: 'x' } },
    ],
    [
      'another size is stored than is in force',
      ask(ipv4Only, 4),
      { [sizes]: { 'ipv4 8': 1500 }, [storedIn('Tcpip', ipv4Only)]: { MTU: 1400 } },
    ],
  ])('comes back to the byte when %s', async (_state, request, seed) => {
    // The sizes in force are no registry on Windows: they are there from the start.
    await windows.prefix.seedRegistry({
      [sizes]: { 'ipv4 7': 1500, 'ipv6 7': 1500, 'ipv4 8': 1500 },
      ...seed,
    });
    const start = await dumpRegistry(windows.prefix);
    const { before, after, reversibility, restartNeeded } = await operations.apply(kind, request);
    expect({ reversibility, restartNeeded }).toEqual({
      reversibility: { how: 'fully' },
      restartNeeded: false,
    });
    expect(after).toMatchObject({ mtuBytes: 1280, stored: { value: { type: 4 } } });
    await operations.restore(kind, request, before);
    await operations.restore(kind, request, before);
    expect(await dumpRegistry(windows.prefix)).toEqual(start);
  });

  it('starts netsh with plain words, and with nothing of our environment', () => {
    expect(lines('netsh-calls.txt').slice(0, 7)).toEqual([
      'interface',
      'ipv4',
      'set',
      'subinterface',
      '7',
      'mtu=1280',
      'store=persistent',
    ]);
    const environment = lines('netsh-environment.txt').map((line) => line.toLowerCase());
    expect(environment).toContain(String.raw`temp=c:\windows\temp`);
    expect(environment).toContain(String.raw`path=c:\windows\system32`);
    expect(environment.filter((line) => /injected|c:\\bad/u.test(line))).toEqual([]);
  });

  it('is a failure when netsh has no effect', async () => {
    windows.prefix.writeFile('netsh-stuck', '');
    const request = ask(bothProtocols, 4, 1300);
    const { applied, verified, target } = await operations.call({ do: 'apply', kind, request });
    expect(applied).toMatchObject({ ok: true });
    const message = `${target} was set to 1300 bytes and is still 1500.`;
    expect(verified).toEqual({ ok: false, problem: { problem: 'no-effect', message } });
  });

  it('tells that an adapter, or its protocol, is gone', async () => {
    for (const request of [ask('33333333-cccc-4ccc-8ccc-3333333333cc', 4), ask(ipv4Only, 6)]) {
      const { captured } = await operations.call({ do: 'apply', kind, request });
      expect(captured).toMatchObject({ ok: false, problem: { problem: 'gone' } });
    }
  });
});
