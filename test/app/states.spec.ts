import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { fail } from '../../src/shared/ipc/failure.ts';
import { manyPlans } from './harness/history-document.ts';
import { launchChromium } from './harness/open-interface.ts';
import { openStage, toVerdict } from './harness/stage.ts';
import type { Stage, StageOptions } from './harness/stage.ts';

/** States that a real main process shows for a moment only, or only when something is broken. */
describe('the window', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function on(options: StageOptions, act: (stage: Stage) => Promise<void>): Promise<void> {
    const stage = await openStage(browser, options);
    try {
      await act(stage);
      expect(stage.complaints).toStrictEqual([]);
    } finally {
      await stage.close();
    }
  }
  const goTo = (stage: Stage, name: string): Promise<void> =>
    stage.page.getByRole('navigation').getByRole('button', { name }).click();
  const fault = () => Promise.resolve(fail('fault', 'The file could not be read. Close what holds it.'));

  it('shows five hundred entries of the history a page at a time', () =>
    on(
      { handlers: { 'history/read': () => Promise.resolve({ ok: true, value: manyPlans(500) }) } },
      async (stage) => {
        await goTo(stage, 'History');
        const rows = stage.page.getByRole('main').getByRole('listitem');
        await rows.first().waitFor();
        expect(await rows.count()).toBe(50);
        await stage.page.getByRole('button', { name: /450/u }).click();
        await stage.page.getByRole('button', { name: /400/u }).waitFor();
        expect(await rows.count()).toBe(100);
      },
    ));

  it.each([
    ['History', 'history/read', 'The history could not be read'],
    ['Report', 'report/preview', 'The preview could not be made'],
    ['Settings', 'about/read', null],
  ] as const)('says on %s what could not be done there', (place, request, title) =>
    on({ handlers: { [request]: fault } }, async (stage) => {
      await toVerdict(stage);
      await goTo(stage, place);
      if (title !== null) await stage.page.getByText(title).waitFor();
      await stage.page.getByText('Close what holds it').waitFor();
    }),
  );

  it('keeps what was typed when a check cannot begin, and says why', () =>
    on(
      { handlers: { 'check/start': () => Promise.resolve(fail('busy', 'Another check runs.')) } },
      async (stage) => {
        await stage.page.getByRole('textbox', { name: 'Computer' }).fill('server01');
        await stage.page.getByRole('button', { name: 'Find out why' }).click();
        await stage.page.getByText('The check could not be made').waitFor();
        expect(await stage.page.getByRole('textbox', { name: 'Computer' }).inputValue()).toBe('server01');
      },
    ));

  it('says beside the buttons that a report was not saved', () =>
    on({ handlers: { 'report/save': fault } }, async (stage) => {
      await toVerdict(stage);
      await goTo(stage, 'Report');
      await stage.page.getByRole('button', { name: 'Save as HTML' }).click();
      await stage.page.getByText('The report was not saved').waitFor();
    }));

  it('cuts nothing off where names are as long as names can be', () =>
    on({ size: { width: 480, height: 800 }, handlers: longNames }, async (stage) => {
      const { page } = stage;
      await page.getByText(longHost.slice(0, 40)).first().waitFor();
      expect(await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
      await page.getByRole('button', { name: 'Find out why' }).click();
      await page.getByRole('heading', { name: longHost }).waitFor();
      expect(await page.getByRole('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBe(0);
      await page.getByRole('button', { name: 'Stop' }).waitFor();
    }));

  const longHost = `${'a-very-long-label-of-a-name'.repeat(2)}.`.repeat(4).concat('example');
  const longNames: NonNullable<StageOptions['handlers']> = {
    'start/recent': () =>
      Promise.resolve({
        ok: true,
        value: { state: 'read', targets: [longHost, `${longHost}:3390`], lastFailure: null },
      }),
  };

  it('turns and slides nothing where motion is not wanted', async () => {
    const moving = async (reducedMotion: 'reduce' | 'no-preference'): Promise<number> => {
      let count = 0;
      await on({ reducedMotion }, async (stage) => {
        await stage.page.getByRole('button', { name: 'Find out why' }).click();
        await stage.page.getByRole('progressbar').waitFor();
        stage.check.answer(6);
        await stage.page.getByText(/^6 /u).waitFor();
        count = await stage.page.evaluate(
          () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
        );
      });
      return count;
    };
    expect(await moving('no-preference')).toBeGreaterThan(0);
    expect(await moving('reduce')).toBe(0);
  });

  it('tells a screen reader each station with its answer, and the verdict as the heading', () =>
    on({}, async (stage) => {
      const { page } = stage;
      await page.evaluate(() => {
        const own = globalThis as unknown as { said: string[] };
        own.said = [];
        const listen = (records: MutationRecord[]): void => {
          for (const { target } of records) {
            const live = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
            if (live?.textContent) own.said.push(live.textContent);
          }
        };
        new MutationObserver(listen).observe(document, {
          subtree: true,
          childList: true,
          characterData: true,
        });
        // Where the browser can, Fluent says it without an element.
        for (const speaker of [Document.prototype, Element.prototype] as unknown as Record<string, unknown>[])
          if (typeof speaker['ariaNotify'] === 'function')
            speaker['ariaNotify'] = (words: string) => void own.said.push(words);
      });
      const said = (): Promise<string> =>
        page.evaluate(() => (globalThis as unknown as { said: string[] }).said.join('\n'));
      await page.getByRole('button', { name: 'Find out why' }).click();
      await page.getByRole('progressbar').waitFor();
      stage.check.answer(1);
      await expect.poll(said, { timeout: 30_000 }).toContain('Name: passed');
      stage.check.answer(6);
      await expect.poll(said, { timeout: 30_000 }).toContain('Certificate: failed');
      stage.check.finish('00000000000000aa');
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 30_000 })
        .toBe('The certificate of the far computer has expired');
    }));
});
