import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { RdpClient } from '../../../shared/client-facts/rdp-client.ts';
import type { TimedReading } from '../../../shared/client-facts/reading.ts';
import type { WindowsVersion } from '../../../shared/client-facts/windows-version.ts';
import { judgeSystemFile } from '../../known-builds/judge-build.ts';
import { listWords } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';

export const rdpClient: CheckDefinition<'rdp-client', 'rdpClient' | 'windowsVersion'> = {
  id: 'rdp-client',
  phase: 'client',
  requires: [],
  needs: ['rdpClient', 'windowsVersion'],
  evaluate({ rdpClient: reading, windowsVersion }) {
    if (reading.state === 'error') return notRead(reading, 'The version of the Remote Desktop client');
    const { value, durationMs } = reading;
    const missing = value.mstscVersion === null || value.mstscaxVersion === null;
    const foreignFiles = findForeignFiles(value, windowsVersion);
    const foreign = foreignFiles.length === 0 ? '' : ` Not from this Windows: ${listWords(foreignFiles)}.`;
    return {
      status: missing || foreignFiles.length > 0 ? 'warning' : 'passed',
      summary: `${describe(value)}${foreign}`,
      durationMs,
      evidence: { ...value, foreignFiles },
    };
  },
};

/** Files that somebody, or a broken update, put there from another Windows. */
function findForeignFiles(
  { mstscVersion, mstscaxVersion }: RdpClient,
  windows: TimedReading<WindowsVersion>,
): string[] {
  if (windows.state === 'error') return [];
  const { build } = windows.value;
  const files = { 'mstsc.exe': mstscVersion, 'mstscax.dll': mstscaxVersion };
  return Object.entries(files).flatMap(([name, version]) =>
    version !== null && judgeSystemFile(version, build) === 'foreign' ? [name] : [],
  );
}

function describe({ mstscVersion, mstscaxVersion, windowsAppVersion, msrdcVersion }: RdpClient): string {
  const others = [
    ...(windowsAppVersion === null ? [] : [`Windows App ${windowsAppVersion}`]),
    ...(msrdcVersion === null ? [] : [`msrdc ${msrdcVersion}`]),
  ];
  const beside = others.length === 0 ? '' : ` Also here: ${others.join(' and ')}.`;
  if (mstscVersion === null) return `mstsc.exe is not on this computer.${beside}`;
  if (mstscaxVersion === null) return `mstsc ${mstscVersion} lacks its library mstscax.dll.${beside}`;
  return `mstsc ${mstscVersion} with mstscax ${mstscaxVersion}.${beside}`;
}
