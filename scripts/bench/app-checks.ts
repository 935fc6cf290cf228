import type { Page } from 'playwright-core';
import type { LaunchedApp } from '../../test/app/support/launch-app.ts';
import { atMost, forOrientation, median, milliseconds } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { withApp } from './with-app.ts';

const [few, many] = [5, 50] as const;
const mostTimes = 1.1;
const longestTaskMs = 50;

/**
 * Whether the window keeps what it no longer shows, its memory after many checks against after a few; and what the
 * longest task of a check was that kept the window, or the main process, from anything else.
 */
export async function measureManyChecks(): Promise<Measurement[]> {
  return withApp('certificate-expired', { networkOnly: true }, manyChecks);
}

async function manyChecks(app: LaunchedApp): Promise<Measurement[]> {
  const { page } = app;
  const check = async (name: string): Promise<void> => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 60_000 });
  };
  await check('Find out why');
  await watchTasks(app);
  const longest: LongestTasks[] = [];
  let early = 0;
  for (let count = 1; count < many; count += 1) {
    if (count === few) early = await usedBytes(page);
    await takeLongest(app);
    await check('Check again');
    longest.push(await takeLongest(app));
  }
  const late = await usedBytes(page);
  const ofWindow = longest.map(({ windowMs }) => windowMs);
  const ofMain = longest.map(({ mainMs }) => mainMs);
  return [
    atMost(
      'app: longest task of the window in a check, median',
      median(ofWindow),
      longestTaskMs,
      milliseconds,
    ),
    atMost('app: longest task of main in a check, median', median(ofMain), longestTaskMs, milliseconds),
    forOrientation(
      'the longest in all of them, window and main',
      `${milliseconds(Math.max(...ofWindow))} and ${milliseconds(Math.max(...ofMain))}`,
    ),
    atMost(`app: memory of the window, ${many} checks against ${few}`, late / early, mostTimes, times),
    forOrientation('the same in MiB', `${mebibytes(late)} against ${mebibytes(early)}`),
  ];
}

interface LongestTasks {
  /** 0: none was longer than 50 ms, which is what the browser calls long. */
  readonly windowMs: number;
  readonly mainMs: number;
}

async function watchTasks({ page, main }: LaunchedApp): Promise<void> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { benchTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  await main.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    Object.assign(globalThis, { benchDelay: delay });
  }, null);
}

/** Since this was asked last. */
async function takeLongest({ page, main }: LaunchedApp): Promise<LongestTasks> {
  const windowMs = await page.evaluate(() => {
    const { benchTasks } = globalThis as unknown as { benchTasks: number[] };
    return Math.max(0, ...benchTasks.splice(0));
  });
  const mainMs = await main.evaluate(() => {
    const { benchDelay } = globalThis as unknown as { benchDelay: { max: number; reset(): void } };
    const longest = benchDelay.max / 1e6;
    benchDelay.reset();
    return longest;
  }, null);
  return { windowMs, mainMs };
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
