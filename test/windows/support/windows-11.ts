import { readFileSync } from 'node:fs';
import { catalogItem } from './catalog-item.ts';
import { compileDouble } from './compile-double.ts';
import type { RegistrySeed } from './registry-seed.ts';
import { byWindows, sign, useSignatures } from './signed-file.ts';
import { versionedProgram } from './versioned-program.ts';
import type { WinePrefix } from './wine-prefix.ts';

export const firewallPolicy = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy`;
export const winsock = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters`;
export const mstscKey = String.raw`HKCU\Software\Microsoft\Terminal Server Client`;
const socketLibrary = String.raw`%SystemRoot%\system32\mswsock.dll`;

const profile = { EnableFirewall: 1, DefaultOutboundAction: 0 };

/** What Wine's registry lacks of a Windows 11 that is in order. */
export const windows11Registry: RegistrySeed = {
  [String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`]: {
    ProductName: 'Windows 10 Pro',
    EditionID: 'Professional',
    DisplayVersion: '24H2',
    CurrentBuild: '26100',
    CurrentBuildNumber: '26100',
    UBR: 4946,
    InstallationType: 'Client',
  },
  [`${firewallPolicy}\\DomainProfile`]: profile,
  [`${firewallPolicy}\\StandardProfile`]: profile,
  [`${firewallPolicy}\\PublicProfile`]: profile,
  [`${winsock}\\Protocol_Catalog9`]: { Num_Catalog_Entries64: 2 },
  [String.raw`${winsock}\Protocol_Catalog9\Catalog_Entries64\000000000001`]: {
    PackedCatalogItem: catalogItem({ path: socketLibrary, entryId: 1001, name: 'MSAFD Tcpip [TCP/IP]' }),
  },
  [String.raw`${winsock}\Protocol_Catalog9\Catalog_Entries64\000000000002`]: {
    PackedCatalogItem: catalogItem({ path: socketLibrary, entryId: 1002, name: 'MSAFD Tcpip [UDP/IP]' }),
  },
  [String.raw`${winsock}\NameSpace_Catalog5\Catalog_Entries64\000000000001`]: {
    LibraryPath: { kind: 'expandable', text: socketLibrary },
    DisplayString: 'Tcpip',
    Enabled: 1,
  },
  [String.raw`HKLM\SOFTWARE\Microsoft\Security Center\Provider\Av\{D68DDC3A-831F-4fae-9E44-DA132C1ACF46}`]: {
    DISPLAYNAME: 'Windows Defender',
    STATE: 397_568,
    PRODUCTEXE: { kind: 'expandable', text: String.raw`%ProgramFiles%\Windows Defender\MSASCui.exe` },
  },
};

const programs = {
  'mstsc.exe': [10, 0, 26100, 4946],
  'mstscax.dll': [10, 0, 26100, 4946],
  'tspkg.dll': [10, 0, 26100, 1],
} as const;

/**
 * Makes a prefix look like a Windows 11 on which nothing is wrong.
 * @param options.signed whether its network libraries are signed, by a double of wintrust in place of Wine's own
 */
export async function makeWindows11(prefix: WinePrefix, { signed = true } = {}): Promise<void> {
  for (const [name, version] of Object.entries(programs)) {
    prefix.writeFile(`windows/system32/${name}`, versionedProgram(version));
  }
  prefix.writeFile('windows/system32/wevtapi.dll', readFileSync(compileDouble('wevtapi')));
  prefix.writeFile('events/readme.txt', 'Each .xml file in this folder is an event of the client.');
  if (signed) {
    useSignatures(prefix);
    sign(prefix, 'windows/system32/mswsock.dll', byWindows);
  }
  await prefix.seedRegistry(windows11Registry);
}
