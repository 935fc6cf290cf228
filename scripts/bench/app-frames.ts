import type { Page } from 'playwright-core';
import type { LaunchedApp } from '../../test/app/support/launch-app.ts';
import { atMost, forOrientation, milliseconds } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { withApp } from './with-app.ts';

const eventsPerSecond = 60;
const watchedMs = 5000;
const longestFrameMs = 50;

/** Whether the window stutters while a check reports as often as it ever may. */
export async function measureAppFrames(): Promise<Measurement[]> {
  // Says nothing, so that the check is under way for as long as it is watched.
  return withApp('silent', { checkTimeoutMs: 60_000 }, watchFrames);
}

async function watchFrames(app: LaunchedApp): Promise<Measurement[]> {
  const idle = await frames(app.page, Promise.resolve());
  // What the engine itself sends first is kept, and sent again with its run's id.
  await app.main.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) throw new Error('There is no window');
    const send = contents.send.bind(contents);
    const sent: unknown[] = [];
    Object.assign(globalThis, { benchSent: sent, benchSend: send });
    contents.send = (channel, payload) => {
      if (channel === 'check/progress') sent.push(payload);
      send(channel, payload);
    };
  }, null);
  await app.page.getByRole('button', { name: 'Find out why' }).click();
  await app.page.getByRole('progressbar').waitFor();
  const sending = app.main.evaluate(
    async (_electron, { rate, ms }) => {
      const { benchSent, benchSend } = globalThis as unknown as {
        benchSent: unknown[];
        benchSend: (channel: string, payload: unknown) => void;
      };
      let count = 0;
      const begun = performance.now();
      while (performance.now() - begun < ms) {
        // As many as are due by now, also when this process was late.
        for (; count < ((performance.now() - begun) / 1000) * rate; count += 1)
          benchSend('check/progress', benchSent[count % benchSent.length]);
        await new Promise((done) => setTimeout(done, 1000 / rate / 2));
      }
      return count;
    },
    { rate: eventsPerSecond, ms: watchedMs },
  );
  const busy = await frames(app.page, sending);
  const sent = await sending;
  return [
    atMost(
      `app: longest frame, ${eventsPerSecond} progress events a second`,
      busy.longestMs,
      longestFrameMs,
      milliseconds,
    ),
    forOrientation('the same while nothing happens', milliseconds(idle.longestMs)),
    forOrientation('frames and events in these seconds', `${busy.count} and ${sent}`),
  ];
}

interface Frames {
  readonly longestMs: number;
  readonly count: number;
}

/** Watches how long each frame of the page is on the screen, for as long as the bench does and `until` lasts. */
async function frames(page: Page, until: Promise<unknown>): Promise<Frames> {
  const watching = page.evaluate(
    (ms) =>
      new Promise<number[]>((done) => {
        const gaps: number[] = [];
        const begun = performance.now();
        let last = begun;
        const look = (now: number): void => {
          gaps.push(now - last);
          last = now;
          if (now - begun < ms) requestAnimationFrame(look);
          else done(gaps.slice(1));
        };
        requestAnimationFrame(look);
      }),
    watchedMs,
  );
  const [gaps] = await Promise.all([watching, until]);
  return { longestMs: Math.max(...gaps), count: gaps.length };
}
