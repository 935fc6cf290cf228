import buildExecutables from '../../test/windows/support/build-executables.ts';
import { reportFrom } from '../../test/windows/support/client-facts.ts';
import { cliExecutable } from '../../test/windows/support/paths.ts';
import { firewallPolicy, makeWindows11, mstscKey, winsock } from '../../test/windows/support/windows-11.ts';
import { windowsComputer } from '../../test/windows/support/windows-suite.ts';
import { WinePrefix } from '../../test/windows/support/wine-prefix.ts';
import { missingForWine, wineEnvironment, wineLoader } from '../../test/windows/support/wine-programs.ts';
import { measureFirewallRules } from './firewall-rules.ts';
import { atLeast, atMost, median } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { runProcess } from './run-process.ts';

const rounds = 5;
const leastTimesFaster = 10;
/** 120 MB. */
const mostMemoryMiB = 120e6 / 2 ** 20;

const windowsVersion = String.raw`HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion`;
const schannel = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`;
const profiles = ['DomainProfile', 'StandardProfile', 'PublicProfile'];

/** Registry values that the client checks read on every computer. */
const values: readonly (readonly [key: string, name: string])[] = [
  ...['ProductName', 'EditionID', 'DisplayVersion', 'CurrentBuild', 'UBR', 'InstallationType'].map(
    (name) => [windowsVersion, name] as const,
  ),
  ...profiles.flatMap((profile) =>
    ['EnableFirewall', 'DefaultOutboundAction', 'AllowLocalPolicyMerge'].map(
      (name) => [`${firewallPolicy}\\${profile}`, name] as const,
    ),
  ),
  ...['TLS 1.2', 'TLS 1.3'].flatMap((version) =>
    ['Enabled', 'DisabledByDefault'].map((name) => [`${schannel}\\${version}\\Client`, name] as const),
  ),
  ...Array.from({ length: 10 }, (_, index) => [`${mstscKey}\\Default`, `MRU${index}`] as const),
  [mstscKey, 'DisableUDPTransport'],
  [`${winsock}\\Protocol_Catalog9`, 'Num_Catalog_Entries64'],
];

/**
 * How fast the executable reads this computer and ten thousand firewall rules, and the memory of a whole check, under
 * Wine. Nothing where there is no Wine.
 */
export async function measureWindowsFacts(): Promise<Measurement[]> {
  if (missingForWine !== null) return [];
  buildExecutables();
  const prefix = new WinePrefix();
  try {
    // Signatures by what Wine itself has: the double of wintrust costs more than a real one.
    await makeWindows11(prefix, { signed: false });
    const measurements = [await measureSpeed(prefix), await measureMemory(prefix)];
    return [...measurements, ...(await measureFirewallRules(prefix))];
  } finally {
    prefix.remove();
  }
}

/** Both in one run: what all readers take together, and reg.exe once for each value. */
async function measureSpeed(prefix: WinePrefix): Promise<Measurement> {
  const windows = windowsComputer(prefix);
  const readers: number[] = [];
  const programs: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { facts } = await reportFrom(windows);
    readers.push(Object.values(facts?.client ?? {}).reduce((sum, { durationMs }) => sum + durationMs, 0));
    const started = performance.now();
    for (const [key, name] of values) await prefix.run('reg.exe', ['query', key, '/v', name]);
    programs.push(performance.now() - started);
  }
  const factor = median(programs) / median(readers);
  const question = `all facts of this computer against reg.exe for ${values.length} values`;
  return atLeast(question, factor, leastTimesFaster, (value) => `${value.toFixed(1)} × faster`);
}

async function measureMemory(prefix: WinePrefix): Promise<Measurement> {
  const environment = Object.entries(wineEnvironment(prefix.folder)).map(
    ([name, value]) => `${name}=${value}`,
  );
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // Wine's console server would keep a pipe open when the check has long ended.
    const quietly = ['/bin/sh', '-c', 'exec "$0" "$@" </dev/null >/dev/null 2>&1'];
    const command = [...quietly, '/usr/bin/env', '-i', ...environment, wineLoader, cliExecutable.windows];
    const { peakMiB } = await runProcess([...command, 'check', '127.0.0.1:1', '--json'], {
      watchMemory: true,
    });
    if (peakMiB !== null) peaks.push(peakMiB);
  }
  const show = (value: number): string => `${value.toFixed(0)} MiB`;
  return atMost('memory: a whole check under Wine', Math.max(...peaks), mostMemoryMiB, show);
}
