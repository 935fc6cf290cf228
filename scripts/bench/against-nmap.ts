import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../../test/servers/support/temporary-folder.ts';
import { countNmapFacts, countReportFacts } from './count-facts.ts';
import { atLeast, median } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { cliEntry, interleave, runProcess } from './run-process.ts';
import type { ProcessRun } from './run-process.ts';
import type { BenchServer } from './servers.ts';

const rounds = 5;
const leastTimesFaster = 6;
const scripts = ['rdp-enum-encryption', 'rdp-ntlm-info', 'ssl-cert', 'ssl-enum-ciphers'];

/** The network check as a whole process against nmap with its four scripts, on each server and path. */
export async function measureAgainstNmap(servers: readonly BenchServer[]): Promise<Measurement[]> {
  const folder = await makeTemporaryFolder('bench');
  const measurements: Measurement[] = [];
  try {
    for (const server of servers) {
      for (const [path, endpoint] of Object.entries(server.paths)) {
        const command = await nmapCommand(folder.path, endpoint.port);
        const runs = await interleave(rounds, {
          check: () =>
            runProcess([process.execPath, cliEntry, 'check', endpoint.target, '--network-only', '--json']),
          nmap: () => runProcess(command),
        });
        measurements.push(...compare(`${server.name}, ${path}`, runs.check, runs.nmap));
      }
    }
  } finally {
    await folder.remove();
  }
  return measurements;
}

function compare(where: string, check: readonly ProcessRun[], nmap: readonly ProcessRun[]): Measurement[] {
  const duration = (runs: readonly ProcessRun[]): number => median(runs.map(({ durationMs }) => durationMs));
  const ours = median(check.map(({ stdout }) => countReportFacts(JSON.parse(stdout))));
  const theirs = median(nmap.map(({ stdout }) => countNmapFacts(stdout)));
  return [
    atLeast(`check against nmap: ${where}`, duration(nmap) / duration(check), leastTimesFaster, timesFaster),
    atLeast(`facts, nmap's ${theirs}: ${where}`, ours, theirs + 1, (count) => `${count} facts`),
  ];
}

/**
 * nmap runs these scripts only where it takes the port for Remote Desktop. Naming the port's service spares it the
 * version scan that would find out, and so do no name lookup, no ping and its faster timing: all in its favour.
 */
async function nmapCommand(folder: string, port: number): Promise<string[]> {
  const services = join(folder, `services-${port}`);
  await writeFile(services, `ms-wbt-server\t${port}/tcp\t0.9\n`);
  return [
    '/usr/bin/nmap',
    '-n',
    '-Pn',
    '-T4',
    '--servicedb',
    services,
    '--script',
    scripts.join(','),
    '127.0.0.1',
  ];
}

const timesFaster = (value: number): string => `${value.toFixed(1)} × faster`;
