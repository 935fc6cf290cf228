import type { RdpClient } from '../../shared/client-facts/rdp-client.ts';
import { withKey } from '../native/advapi32/registry.ts';
import { expandVariables } from '../native/kernel32.ts';
import { systemFolder } from '../native/system-library.ts';
import { fileVersionOrNull } from './file-versions.ts';

/** The user's store apps; a package's full name holds its version. */
const packages = String.raw`HKCU\Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages`;
const windowsApp = /^MicrosoftCorporationII\.Windows365_(?<version>\d+(?:\.\d+){1,3})_/u;
/** For all users, and for this one. */
const msrdcPlaces = [
  String.raw`%ProgramFiles%\Remote Desktop\msrdc.exe`,
  String.raw`%LocalAppData%\Apps\Remote Desktop\msrdc.exe`,
];
const mostPackages = 5000;

/** The programs that can connect, with their versions. */
export function readRdpClient(): RdpClient {
  return {
    mstscVersion: fileVersionOrNull(`${systemFolder()}\\mstsc.exe`),
    mstscaxVersion: fileVersionOrNull(`${systemFolder()}\\mstscax.dll`),
    windowsAppVersion: windowsAppVersion(),
    msrdcVersion:
      msrdcPlaces.map((place) => fileVersionOrNull(expandVariables(place))).find((found) => found !== null) ??
      null,
  };
}

function windowsAppVersion(): string | null {
  const names = withKey(packages, (key) => key.subkeys(mostPackages)) ?? [];
  for (const name of names) {
    const version = windowsApp.exec(name)?.groups?.['version'];
    if (version !== undefined) return version.slice(0, 32);
  }
  return null;
}
