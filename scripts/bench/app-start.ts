import { join } from 'node:path';
import { launchApp, usableAfter } from '../../test/app/support/launch-app.ts';
import { findBrowser } from '../electron-stand-in/find-browser.ts';
import { root } from '../pinned-tools.ts';
import { atMost, forOrientation, median, milliseconds } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { runProcess } from './run-process.ts';

const rounds = 7;
const mostStartMs = 1200;
const mostPaintMs = 300;

/** How long the app takes to open, against a window of the same browser that shows nothing of ours. */
export async function measureAppStart(): Promise<Measurement[]> {
  const apps: AppOpening[] = [];
  const bare: Opening[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await openBareWindow());
    apps.push(await openApp());
  }
  const usable = median(apps.map(({ usableMs }) => usableMs));
  const floor = median(bare.map((each) => each.usableMs));
  const processor = (openings: readonly Opening[]): number =>
    median(openings.map(({ processorMs }) => processorMs));
  return [
    atMost('app: start of main to a usable window', usable, mostStartMs, milliseconds),
    forOrientation('the same for an empty window of the same browser', milliseconds(floor)),
    atMost('app: what ours adds to the empty window', usable - floor, mostStartMs, milliseconds),
    forOrientation(
      "processor time: our main process, the empty window's",
      `${milliseconds(processor(apps))} and ${milliseconds(processor(bare))}`,
    ),
    atMost(
      'app: first paint with content after load',
      median(apps.map(({ paintMs }) => paintMs)),
      mostPaintMs,
      milliseconds,
    ),
  ];
}

interface Opening {
  /** From the start of the process until its window can be used. */
  readonly usableMs: number;
  /** What that process itself took of the processor by then, whatever else the machine did. */
  readonly processorMs: number;
}

interface AppOpening extends Opening {
  /** From the end of loading the page to the first words or pictures on it; 0 when they came before. */
  readonly paintMs: number;
}

async function openApp(): Promise<AppOpening> {
  let processorMs = Number.NaN;
  const app = await launchApp({
    async onUsable(main) {
      processorMs = await main.evaluate(() => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1000;
      }, null);
    },
  });
  try {
    const paintMs = await app.page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const [load] = performance.getEntriesByType('navigation') as unknown as { loadEventEnd: number }[];
      return Math.max(0, (paint?.startTime ?? Number.NaN) - (load?.loadEventEnd ?? Number.NaN));
    });
    return { usableMs: usableAfter(app.userData) ?? Number.NaN, processorMs, paintMs };
  } finally {
    await app.close();
  }
}

/** The floor: Node, the browser's driver, the browser, and one page with nothing in it. */
async function openBareWindow(): Promise<Opening> {
  const program = join(root, 'scripts', 'bench', 'bare-window-process.ts');
  const { stdout, exitCode } = await runProcess([process.execPath, program, findBrowser() ?? '']);
  if (exitCode !== 0) throw new Error('The empty window could not be opened');
  return JSON.parse(stdout) as Opening;
}
