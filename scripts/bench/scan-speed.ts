import { bareHandshakes } from './bare.ts';
import { startFarm } from './farm.ts';
import { atLeast, atMost, forOrientation } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { interleave } from './run-process.ts';
import { runScanProcess } from './scan-process.ts';
import type { ScanRun } from './scan-process.ts';

const hosts = 500;
const rounds = 7;
const leastHostsPerSecond = 450;

/**
 * `scan` over practice hosts in another process. Both processes and the rest of the machine share its processors, so the
 * best round counts, and the bare handshakes of the same rounds tell what the machine could have given.
 */
export async function measureScanSpeed(): Promise<Measurement[]> {
  const farm = await startFarm('healthy', hosts);
  try {
    const scans: ScanRun[] = [];
    const runs = await interleave(rounds, {
      scan: async () => {
        const scan = await runScanProcess(farm.list, 100);
        scans.push(scan);
        return scan.process;
      },
      bare: () => bareHandshakes(farm.list),
    });
    const rate = best(scans.map(({ durationMs }) => durationMs));
    const bareRate = best(runs.bare.map(({ stdout }) => Number(stdout)));
    const failures = scans.reduce((sum, { failed }) => sum + failed, 0);
    const trusted = scans.filter(({ timingTrusted }) => timingTrusted).length;
    return [
      atLeast(`scan of ${hosts} practice hosts, best of ${rounds}`, rate, leastHostsPerSecond, perSecond),
      forOrientation('bare handshakes with the same hosts, best', perSecond(bareRate)),
      forOrientation('scan against bare handshakes', `${(rate / bareRate).toFixed(2)} ×`),
      atMost(`failures in ${scans.length * hosts} checks`, failures, 0, String),
      forOrientation('rounds in which every timing was true', `${trusted} of ${rounds}`),
    ];
  } finally {
    await farm.stop();
  }
}

function best(durationsMs: readonly number[]): number {
  return (hosts * 1000) / Math.min(...durationsMs);
}

const perSecond = (value: number): string => `${value.toFixed(0)} hosts/s`;
