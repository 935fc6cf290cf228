import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { measureAgainstNmap } from './bench/against-nmap.ts';
import { measureAppFrames } from './bench/app-frames.ts';
import { measureManyChecks } from './bench/app-checks.ts';
import { measureAppSizes } from './bench/app-sizes.ts';
import { measureAppStart } from './bench/app-start.ts';
import type { Measurement } from './bench/measurement.ts';
import { measureProcessStart } from './bench/process-start.ts';
import { measureRoundTrips } from './bench/round-trips.ts';
import { runProcess } from './bench/run-process.ts';
import { measureScanMemory } from './bench/scan-memory.ts';
import { measureScanSpeed } from './bench/scan-speed.ts';
import { startBenchServers } from './bench/servers.ts';
import { markdownTable } from './bench/table.ts';
import { measureWindowsFacts } from './bench/windows-facts.ts';
import { buildApp } from './build-app.ts';
import { browserPrograms, installPrograms, serverPrograms } from './install-test-servers.ts';
import { root } from './pinned-tools.ts';

/**
 * `npm run bench`: measures every speed that docs/performance.md promises, in one run, and prints the table. Ends with 1
 * when one does not hold. `npm run bench -- --write` puts the table into that document; `npm run bench -- app` measures
 * the desktop app alone. Linux only: it needs the real servers, and nmap beside them.
 */
const document = join(root, 'docs', 'performance.md');
const nmap = '/usr/bin/nmap';

const parts = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const onlyApp = parts.includes('app');
const needed = onlyApp ? browserPrograms : { ...serverPrograms, ...browserPrograms, [nmap]: 'nmap' };
installPrograms('what is measured, and a peer to measure against', needed);
if (!onlyApp && !existsSync(nmap))
  throw new Error('nmap is not installed, and can be installed here only as root on Debian.');
const built = await runProcess([process.execPath, join(root, 'scripts', 'build.ts')]);
if (built.exitCode !== 0) throw new Error('The build did not succeed; run `npm run build` to see why.');
await buildApp();

const [loadBefore = 0] = loadavg();
const measurements = onlyApp ? await measureApp() : await measureEverything();
const table = `${markdownTable(measurements)}\n\n${await machineText()}\n`;
process.stdout.write(table);
if (process.argv.includes('--write') && !onlyApp) await writeIntoDocument(table);
if (measurements.some(({ holds }) => holds === false)) process.exitCode = 1;

async function measureEverything(): Promise<Measurement[]> {
  const measurements = [...(await measureProcessStart())];
  const servers = await startBenchServers();
  try {
    measurements.push(...(await measureAgainstNmap([servers.xrdp, servers.shadow])));
    measurements.push(...(await measureRoundTrips(servers)));
  } finally {
    await servers.stop();
  }
  measurements.push(...(await measureScanSpeed()), ...(await measureScanMemory()));
  measurements.push(...(await measureWindowsFacts()));
  measurements.push(...(await measureApp()));
  return measurements;
}

async function measureApp(): Promise<Measurement[]> {
  return [
    ...measureAppSizes(),
    ...(await measureAppStart()),
    ...(await measureAppFrames()),
    ...(await measureManyChecks()),
  ];
}

/** What the numbers were measured with. */
async function machineText(): Promise<string> {
  const { stdout } = onlyApp ? { stdout: '' } : await runProcess([nmap, '--version']);
  const nmapVersion = /^Nmap version (?<version>\S+)/u.exec(stdout)?.groups?.['version'];
  const peer = nmapVersion === undefined ? '' : ` and nmap ${nmapVersion}`;
  const model = cpus()[0]?.model ?? 'unknown processor';
  const machine = `${cpus().length} × ${model}`;
  const [loadAfter = 0] = loadavg();
  const load = `load ${loadBefore.toFixed(1)} before and ${loadAfter.toFixed(1)} after`;
  return `Measured with Node ${process.versions.node}${peer} on ${machine}; ${load}.`;
}

/** Replaces what stands between the two markers. */
async function writeIntoDocument(text: string): Promise<void> {
  const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];
  const content = await readFile(document, 'utf8');
  const [from, to] = [content.indexOf(begin), content.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/performance.md has lost the markers around its table.');
  await writeFile(document, `${content.slice(0, from + begin.length)}\n\n${text}\n${content.slice(to)}`);
}
