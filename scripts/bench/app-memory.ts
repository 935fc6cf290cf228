import type { Page } from 'playwright-core';
import { launchApp } from '../../test/app/support/launch-app.ts';
import { practiceHost } from '../../test/app/support/practice.ts';
import { atMost, forOrientation } from './measurement.ts';
import type { Measurement } from './measurement.ts';

const [few, many] = [5, 50] as const;
const mostTimes = 1.1;

/** Whether the window keeps what it no longer shows: its memory after many checks against after a few. */
export async function measureAppMemory(): Promise<Measurement[]> {
  const host = await practiceHost('certificate-expired');
  const app = await launchApp({ args: [host.target], settings: { networkOnly: true } });
  try {
    const { page } = app;
    const check = async (name: string): Promise<void> => {
      await page.getByRole('button', { name }).click();
      await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
    };
    await check('Find out why');
    let early = 0;
    for (let count = 1; count < many; count += 1) {
      if (count === few) early = await usedBytes(page);
      await check('Check again');
    }
    const late = await usedBytes(page);
    return [
      atMost(`app: memory of the window, ${many} checks against ${few}`, late / early, mostTimes, times),
      forOrientation('the same in MiB', `${mebibytes(late)} against ${mebibytes(early)}`),
    ];
  } finally {
    await app.close();
    await host.stop();
  }
}

/** What is really in use: whatever nobody holds any more has been collected. */
async function usedBytes(page: Page): Promise<number> {
  const devTools = await page.context().newCDPSession(page);
  for (let round = 0; round < 3; round += 1) await devTools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devTools.send('Runtime.getHeapUsage');
  await devTools.detach();
  return usedSize;
}

const times = (value: number): string => `${value.toFixed(2)} ×`;
const mebibytes = (value: number): string => (value / 1024 ** 2).toFixed(1);
