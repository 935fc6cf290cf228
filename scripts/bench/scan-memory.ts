import { startFarm } from './farm.ts';
import { atMost, forOrientation } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { runScanProcess } from './scan-process.ts';

const atOnce = 1000;
const mostMiB = 160;

/** Resident memory of the scanning process at its highest, with a thousand hosts allowed at once. */
export async function measureScanMemory(): Promise<Measurement[]> {
  const healthy = await peakOf('healthy');
  const silent = await peakOf('silent');
  const challenge = await peakOf('slow-drip-nla');
  return [
    atMost(
      `memory: scan of ${atOnce} hosts that answer, ${atOnce} allowed at once`,
      healthy,
      mostMiB,
      mebibytes,
    ),
    atMost(`memory: ${atOnce} connections open at once, all silent`, silent, mostMiB, mebibytes),
    forOrientation(`memory: ${atOnce} open at once, all held behind TLS`, mebibytes(challenge)),
  ];
}

async function peakOf(scenario: string): Promise<number> {
  const farm = await startFarm(scenario, atOnce);
  try {
    const { process } = await runScanProcess(farm.list, atOnce);
    if (process.peakMiB === null) throw new Error('The memory of the scan could not be read.');
    return process.peakMiB;
  } finally {
    await farm.stop();
  }
}

const mebibytes = (value: number): string => `${value.toFixed(0)} MiB`;
