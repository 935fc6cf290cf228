import { readFileSync, rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogItem } from '../support/catalog-item.ts';
import type { RegistrySeed } from '../support/registry-seed.ts';
import { winsock, windows11Registry } from '../support/windows-11.ts';
import { dumpRegistry } from '../support/seed-program.ts';
import { describeWindows, useWindows } from '../support/windows-suite.ts';
import { useOperations } from './support/operations.ts';
import { useDoubles } from './support/use-doubles.ts';

const services = String.raw`HKLM\SYSTEM\CurrentControlSet\Services`;
const adapter = String.raw`Parameters\Interfaces\{11111111-aaaa-4aaa-8aaa-1111111111aa}`;
const routes = `${services}\\Tcpip\\Parameters\\PersistentRoutes`;
const store = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\Nsi\{eb004a00-9b1a-11d4-9123-0050047759bc}\16`;
const request = {};

const states: readonly (readonly [kind: string, state: string, seed: RegistrySeed])[] = [
  [
    'winsock-reset',
    'a provider is foreign',
    {
      ...windows11Registry,
      [String.raw`${winsock}\Protocol_Catalog9\Catalog_Entries64\000000000003`]: {
        PackedCatalogItem: catalogItem({
          path: String.raw`C:\Filter\ünïcödé.dll`,
          entryId: 1003,
          name: 'Filter',
        }),
      },
      [String.raw`${winsock}\AppId_Catalog\01234567`]: { AppFullPath: String.raw`C:\Filter\app.exe` },
    },
  ],
  [
    'winsock-reset',
    'an entry is damaged',
    {
      ...windows11Registry,
      [String.raw`${winsock}\Protocol_Catalog9\Catalog_Entries64\000000000002`]: {
        PackedCatalogItem: 'text',
      },
    },
  ],
  ['winsock-reset', 'the catalog is whole', windows11Registry],
  [
    'ip-reset',
    'an address, a name server, a route and tuning were set by hand',
    {
      [`${services}\\Tcpip\\${adapter}`]: {
        EnableDHCP: 0,
        IPAddress: ['192.0.2.10', '192.0.2.11'],
        SubnetMask: ['255.255.255.0', '255.255.255.0'],
        DefaultGateway: ['192.0.2.1'],
        NameServer: '192.0.2.53',
        MTU: 1400,
      },
      [`${services}\\Tcpip\\Parameters`]: { DefaultTTL: 64, Hostname: 'ünïcödé' },
      [routes]: { '10.0.0.0,255.0.0.0,192.0.2.1,1': '' },
      [`${services}\\Tcpip6\\${adapter}`]: { MTU: 1280, NameServer: '2001:db8::53' },
      [String.raw`${services}\NetBT\Parameters\Interfaces\Tcpip_{11111111-aaaa-4aaa-8aaa-1111111111aa}`]: {
        NameServerList: ['192.0.2.54'],
        NetbiosOptions: 2,
      },
      [store]: { ab: Buffer.alloc(64, 3) },
    },
  ],
  [
    'ip-reset',
    'the network gives everything',
    {
      [`${services}\\Tcpip\\${adapter}`]: { EnableDHCP: 1, IPAddress: null, DhcpIPAddress: '192.0.2.99' },
      [routes]: null,
    },
  ],
];

describeWindows('the operations that reset', () => {
  const windows = useWindows();
  const operations = useOperations(windows, useDoubles(windows, ['netsh.exe']));

  it.each(states)('%s comes back to the byte when %s', async (kind, _state, seed) => {
    await windows.prefix.seedRegistry(seed);
    const start = await dumpRegistry(windows.prefix);
    const { before, after, reversibility, restartNeeded } = await operations.apply(kind, request);
    expect({ reversibility, restartNeeded }).toEqual({
      reversibility: { how: 'fully' },
      restartNeeded: true,
    });
    expect(after).not.toEqual(before);
    await operations.restore(kind, request, before);
    await operations.restore(kind, request, before);
    expect(await dumpRegistry(windows.prefix)).toEqual(start);
  });

  it.each([
    ['winsock-reset', states[0]![2], 'winsock\nreset'],
    ['ip-reset', states[3]![2], 'interface\nipv4\nreset'],
  ])('%s is a failure when netsh has no effect', async (kind, seed, words) => {
    await windows.prefix.seedRegistry(seed);
    windows.prefix.writeFile('netsh-stuck', '');
    const { applied, verified } = await operations.call({ do: 'apply', kind, request });
    rmSync(windows.prefix.path('netsh-stuck'));
    expect({ applied, verified }).toMatchObject({
      applied: { ok: true },
      verified: { ok: false, problem: { problem: 'no-effect' } },
    });
    expect(readFileSync(windows.prefix.path('netsh-calls.txt'), 'utf8').split('\n\n')).toContain(words);
  });

  it('takes no new lease for somebody’s later change, and a new address for one', async () => {
    await windows.prefix.seedRegistry(states[4]![2]);
    const { after } = await operations.apply('ip-reset', request);
    const compare = async () =>
      (await operations.call({ do: 'compare', kind: 'ip-reset', request, with: after })).compared;
    const key = `${services}\\Tcpip\\${adapter}`;
    await windows.prefix.seedRegistry({
      [key]: { DhcpIPAddress: '192.0.2.100', LeaseObtainedTime: 1_790_000_000, T1: 1_790_003_600 },
    });
    expect(await compare()).toBe('same');
    await windows.prefix.seedRegistry({ [key]: { EnableDHCP: 0, IPAddress: ['192.0.2.10'] } });
    expect(await compare()).toBe('different');
  });

  it('lead to no key but their own, whatever the journal says', async () => {
    const start = await dumpRegistry(windows.prefix);
    const key = String.raw`HKLM\SOFTWARE\Example`;
    const before = [{ key, tree: [{ path: '', values: [], accessBase64: null }] }];
    const { restored } = await operations.call({ do: 'restore', kind: 'winsock-reset', request, before });
    expect(restored).toMatchObject({ ok: true });
    expect(await dumpRegistry(windows.prefix)).toEqual(start);
  });
});
