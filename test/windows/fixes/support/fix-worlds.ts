import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { catalogItem } from '../../support/catalog-item.ts';
import { credentialType, saveCredential } from '../../support/seed-program.ts';
import type { RegistrySeed, RegistryValue } from '../../support/registry-seed.ts';
import { firewallPolicy, mstscKey, windows11Registry, winsock } from '../../support/windows-11.ts';
import type { WinePrefix } from '../../support/wine-prefix.ts';

export const host = 'server01';
export const address = '192.0.2.10:3389';
export const adapter = '11111111-aaaa-4aaa-8aaa-1111111111aa';
export const hosts = 'windows/system32/drivers/etc/hosts';

const services = String.raw`HKLM\SYSTEM\CurrentControlSet\Services`;
export const terminalServices = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
export const rules = `${firewallPolicy}\\FirewallRules`;
export const tls = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Client`;
export const servers = `${mstscKey}\\Servers`;
export const sizes = String.raw`HKLM\Software\Doubles\Mtu`;
/** Of the adapter, below `Tcpip` or `Tcpip6`. */
export const settingsOf = (service: string): string =>
  `${services}\\${service}\\Parameters\\Interfaces\\{${adapter}}`;
const mstsc = String.raw`App=%SystemRoot%\system32\mstsc.exe`;

/** A state from which every fix has something to do. */
export interface FixWorld {
  readonly name: string;
  readonly registry: RegistrySeed;
  /** As bytes, one for each character. */
  readonly hostsFile: string;
  readonly readOnlyHosts?: boolean;
  readonly credentials: readonly {
    readonly target: string;
    readonly type: keyof typeof credentialType;
    readonly user: string;
  }[];
  /** Fixes that are told to do more than they usually are. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
}

const provider = (number: string, item: RegistryValue): RegistrySeed => ({
  [`${winsock}\\Protocol_Catalog9\\Catalog_Entries64\\${number}`]: { PackedCatalogItem: item },
});
const foreign = catalogItem({ path: String.raw`C:\Filter\ünïcödé.dll`, entryId: 1003, name: 'Filter' });

export const worlds: readonly FixWorld[] = [
  {
    name: 'as a user has it',
    registry: {
      [`${servers}\\${host}`]: { CertHash: Buffer.alloc(20, 0x11), UsernameHint: String.raw`CORP\anna` },
      [rules]: {
        '{Block}': `v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|${mstsc}|Name=Kein RDP – Müller|`,
        '{Other}': 'v2.31|Action=Allow|Active=TRUE|Dir=Out|Name=Other|',
      },
      ...provider('000000000003', foreign),
      [settingsOf('Tcpip')]: { EnableDHCP: 0, IPAddress: ['192.0.2.10'], NameServer: '192.0.2.53' },
      [`${services}\\Tcpip\\Parameters\\PersistentRoutes`]: { '10.0.0.0,255.0.0.0,192.0.2.1,1': '' },
      [tls]: { Enabled: 0 },
    },
    hostsFile: '# head\r\n10.0.0.1 other server01 # note\r\n10.0.0.1\tserver01\r\n127.0.0.1 localhost\r\n',
    credentials: [
      { target: `TERMSRV/${host}`, type: 'generic', user: String.raw`CORP\anna` },
      { target: 'TERMSRV/elsewhere', type: 'generic', user: 'eva' },
    ],
  },
  {
    name: 'as another tool left it',
    registry: {
      [terminalServices]: { fClientDisableUDP: 1 },
      [`${servers}\\SERVER01`]: { CertHash: Buffer.alloc(20, 0x22) },
      ...Object.fromEntries(
        ['DomainProfile', 'StandardProfile', 'PublicProfile'].map((profile) => [
          `${firewallPolicy}\\${profile}`,
          { EnableFirewall: 1, DefaultOutboundAction: 1 },
        ]),
      ),
      [rules]: { '{Other}': String.raw`v2.31|Action=Allow|Active=TRUE|Dir=Out|App=C:\other.exe|Name=Other|` },
      ...provider('000000000002', 'a text where bytes should be'),
      [settingsOf('Tcpip')]: { EnableDHCP: 1, DhcpIPAddress: '192.0.2.99', MTU: 1400 },
      [sizes]: { 'ipv4 7': 1400 },
      [tls]: { Enabled: 0, DisabledByDefault: 1 },
      [tls.replace('1.2', '1.3')]: { DisabledByDefault: 0xffffffff },
    },
    hostsFile: '10.0.0.1 server01',
    readOnlyHosts: true,
    credentials: [
      { target: `TERMSRV/${host}`, type: 'generic', user: 'anna' },
      { target: 'TERMSRV/ünïcödé 東京.example', type: 'generic', user: String.raw`CORP\Zoë O'Neil` },
    ],
    words: { 'clear-saved-credentials': ['--all-targets'] },
  },
  {
    name: 'as nobody would expect it',
    registry: {
      [`${terminalServices}\\Client`]: { fClientDisableUDP: 'a text', other: 7 },
      [terminalServices]: { fClientDisableUDP: 0 },
      [`${servers}\\${host}`]: { CertHash: Buffer.alloc(19, 0x33) },
      [rules]: {
        a: 'v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|RPort=3389|Name=One|',
        b: `v2.31|Action=Block|Dir=Out|${mstsc}|Active=TRUE|Name=Two|`,
      },
      ...provider('000000000004', Buffer.alloc(888, 0xff)),
      [settingsOf('Tcpip')]: { EnableDHCP: 1 },
      [settingsOf('Tcpip6')]: { NameServer: '2001:db8::53' },
      [`${services}\\Tcpip\\Parameters`]: { DefaultTTL: 64 },
      [tls]: { Enabled: 0, other: { kind: 'raw', type: 77, bytes: Buffer.from('x') } },
    },
    hostsFile: '\xEF\xBB\xBF10.0.0.1 server01\n\n10.0.0.2 SERVER01 b\r# \xFF\xFE\0\x80\r\n',
    credentials: [{ target: `TERMSRV/${host}`, type: 'generic', user: '' }],
  },
];

export function worldOf(name: string): FixWorld {
  const world = worlds.find((each) => each.name === name);
  if (world === undefined) throw new Error(`There is no computer ${name}`);
  return world;
}

/** Puts a world into the computer, which then is in that state and in no other. */
export async function enterWorld(prefix: WinePrefix, world: FixWorld): Promise<void> {
  for (const key of [terminalServices, servers, rules, winsock, tls, tls.replace('1.2', '1.3'), sizes])
    await prefix.seedRegistry({ [key]: null });
  await prefix.seedRegistry({
    [settingsOf('Tcpip')]: null,
    [settingsOf('Tcpip6')]: null,
    ...windows11Registry,
    [sizes]: { 'ipv4 7': 1500, 'ipv6 7': 1500, 'ipv4 8': 1500 },
  });
  await prefix.seedRegistry(world.registry);
  for (const { type, ...credential } of world.credentials)
    await saveCredential(prefix, { ...credential, type: credentialType[type] });
  rmSync(prefix.path(hosts), { force: true });
  prefix.writeFile(hosts, Buffer.from(world.hostsFile, 'latin1'));
  if (world.readOnlyHosts === true) chmodSync(prefix.path(hosts), 0o444);
  prefix.writeFile('dns-cache.txt', 'server01\nserver.example\n');
}

export function hostsFile(prefix: WinePrefix): string {
  return readFileSync(prefix.path(hosts), 'latin1');
}
