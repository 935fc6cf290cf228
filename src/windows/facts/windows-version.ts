import type { WindowsVersion } from '../../shared/client-facts/windows-version.ts';
import { withKey } from '../native/advapi32/registry.ts';
import type { RegistryKey } from '../native/advapi32/registry.ts';
import { processorArchitecture } from '../native/kernel32.ts';
import { FactProblem } from './fact-problem.ts';
import { numberAt, textOf } from './registry-values.ts';

const currentVersion = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`;

/** Edition, version, build and update revision of this Windows, from the registry: the API hides newer versions. */
export function readWindowsVersion(): WindowsVersion {
  const version = withKey(currentVersion, readKey);
  if (version === null) throw new FactProblem('not-found');
  return version;
}

function readKey(key: RegistryKey): WindowsVersion {
  const text = (name: string, longest = 256): string | null => textOf(key.value(name), longest);
  const number = (name: string): number | null => {
    const value = numberAt(key, name);
    return typeof value === 'number' ? value : null;
  };
  const build = /^\d{1,9}$/u.exec(text('CurrentBuild') ?? text('CurrentBuildNumber') ?? '');
  if (build === null) throw new FactProblem('damaged');
  // Before Windows 10 the two numbers stood in one text.
  const [, oldMajor, oldMinor] = /^(\d{1,2})\.(\d{1,2})$/u.exec(text('CurrentVersion') ?? '') ?? [];
  return {
    productName: text('ProductName') ?? 'Windows',
    edition: text('EditionID'),
    displayVersion: text('DisplayVersion', 32) ?? text('ReleaseId', 32),
    major: Math.min(number('CurrentMajorVersionNumber') ?? Number(oldMajor ?? 0), 255),
    minor: Math.min(number('CurrentMinorVersionNumber') ?? Number(oldMinor ?? 0), 255),
    build: Number(build[0]),
    revision: number('UBR'),
    isServer: /^Server/iu.test(text('InstallationType') ?? ''),
    architecture: processorArchitecture(),
  };
}
