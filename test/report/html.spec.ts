import { expect, it } from 'vitest';
import { writeHtmlReport } from '../../src/check/html-report.ts';
import { replayReport } from '../../src/check/replay.ts';
import { reportLanguage } from '../../src/engine/report-languages.ts';
import { describeWith } from '../servers/support/requirements.ts';
import { hostileTexts } from '../unit/shared/support/hostile-texts.ts';
import { plantReport } from '../unit/shared/support/plant-report.ts';
import { missingForBrowser, openPage, useBrowser } from './support/browser.ts';
import { sampleReport, ways } from './support/sample-reports.ts';

/** Those whose checks have most to say. */
const fullestMachines = [
  'stale-credentials',
  'server-with-unreadable-parts',
  'antivirus-with-tls-inspection',
  'vpn-to-the-target',
];

const german = await reportLanguage('de');

describeWith(missingForBrowser, 'the report for people in a browser', () => {
  const browser = useBrowser();

  async function printedPages(html: string): Promise<number> {
    const { page, close } = await openPage(browser.current(), html);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    await close();
    return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
  }

  it.each([
    ['as it is', (page: string) => page],
    // The escaping has to hold alone too, as in a viewer that knows no policy.
    ['without its policy', (page: string) => page.replace(/<meta http-equiv[^>]*>/u, '')],
  ])('runs nothing and fetches nothing, whatever a report holds, %s', async (_, change) => {
    for (let planting = 0; planting < hostileTexts.length; planting += 5) {
      const turned = [...hostileTexts.slice(planting), ...hostileTexts.slice(0, planting)];
      const report = replayReport(plantReport(planting, () => turned)).report;
      const { page, requests, complaints, close } = await openPage(
        browser.current(),
        change(writeHtmlReport(report)),
      );
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const found = await page.evaluate(() => ({
        owned: 'owned' in globalThis,
        active: document.querySelectorAll(
          'script, iframe, frame, object, embed, img, link, base, form, input, a, video, audio, foreignObject, animate, use, image',
        ).length,
        styles: document.querySelectorAll('style').length,
        metas: document.querySelectorAll('meta').length,
      }));
      expect(found).toMatchObject({ owned: false, active: 0, styles: 1 });
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it('has a policy that would stop what escaping let through', async () => {
    const page = writeHtmlReport(sampleReport('healthy-windows-11', 'expired')).replace(
      '</main>',
      '<script>owned = 1</script><img src="http://evil.test/x" onerror="owned = 1"></main>',
    );
    const opened = await openPage(browser.current(), page);
    expect(await opened.page.evaluate(() => 'owned' in globalThis)).toBe(false);
    expect(opened.requests).toEqual([]);
    expect(opened.complaints.join()).toContain('Content Security Policy');
    await opened.close();
  });

  it.each(Object.keys(ways))('fits on two pages of A4: %s', async (way) => {
    for (const machine of fullestMachines) {
      const pages = await printedPages(writeHtmlReport(sampleReport(machine, way)));
      expect(pages, machine).toBeGreaterThan(0);
      expect(pages, machine).toBeLessThanOrEqual(2);
    }
  });

  it.each(Object.keys(ways))('fits on two pages of A4 in German, with its columns: %s', async (way) => {
    for (const machine of ['server-with-unreadable-parts', 'antivirus-with-tls-inspection']) {
      const html = writeHtmlReport(sampleReport(machine, way), german);
      expect(await printedPages(html), machine).toBe(2);
      const { page, close } = await openPage(browser.current(), html);
      for (const media of ['screen', 'print'] as const) {
        await page.emulateMedia({ media });
        const overflowing = await page.evaluate(() => {
          const cells = [...document.querySelectorAll('th, td.state, td.time')];
          const wordsOf = (cell: Element): DOMRect => {
            const range = document.createRange();
            range.selectNodeContents(cell);
            return range.getBoundingClientRect();
          };
          return cells
            .filter((cell) => wordsOf(cell).right > cell.getBoundingClientRect().right)
            .map((cell) => cell.textContent);
        });
        expect(overflowing, machine).toEqual([]);
      }
      await close();
    }
  });

  it('fits on two pages of A4 however much was changed, and says what is left out there', async () => {
    const report = sampleReport('stale-credentials', 'key unreadable');
    const [change] = report.changes ?? [];
    const [detail] = change?.details ?? [];
    if (change === undefined || detail === undefined) throw new Error('The sample has a change.');
    const much = { ...change, details: Array<typeof detail>(50).fill(detail) };
    const html = writeHtmlReport({ ...report, changes: Array<typeof much>(60).fill(much) });
    expect(await printedPages(html)).toBe(2);
    const { page, close } = await openPage(browser.current(), html);
    const hint = page.getByText('And 57 earlier ones, which the file shows.');
    expect(await hint.isVisible()).toBe(false);
    expect(await page.getByText('fClientDisableUDP').count()).toBeGreaterThanOrEqual(3000);
    await page.emulateMedia({ media: 'print' });
    expect(await hint.isVisible()).toBe(true);
    await close();
  });

  it.each([320, 480, 719, 720, 1000, 2560])('needs no scrolling to the side at %i pixels', async (width) => {
    const html = writeHtmlReport(sampleReport('stale-credentials', 'expired'));
    const { page, close } = await openPage(browser.current(), html, { width });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
    const shown = await page.locator('.path-picture:visible').count();
    expect(shown).toBe(1);
    await close();
  });

  it('tells every state with a word, also where colours are taken away', async () => {
    const html = writeHtmlReport(sampleReport('server-with-unreadable-parts', 'key unreadable'));
    const { page, close } = await openPage(browser.current(), html, { forcedColors: 'active' });
    const rows = await page.locator('tbody tr').all();
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows) {
      const state = await row.getAttribute('class');
      const word = await row.locator('td.state').innerText();
      expect(word).toContain(state === 'error' ? 'unknown' : (state ?? 'nothing'));
    }
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'keeps 4.5 : 1 between every text and what is behind it, %s',
    async (colorScheme) => {
      const html = writeHtmlReport(sampleReport('blocked-by-local-rule', 'expired'));
      const { page, close } = await openPage(browser.current(), html, { colorScheme });
      const contrasts = await page.evaluate(() => {
        const parse = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
        const light = ([r = 0, g = 0, b = 0]: number[]): number => {
          const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const behind = (element: Element): number[] => {
          for (let at: Element | null = element; at !== null; at = at.parentElement) {
            const colour = parse(getComputedStyle(at).backgroundColor);
            if (colour[3] !== 0) return colour;
          }
          return [255, 255, 255];
        };
        const results: { text: string; ratio: number }[] = [];
        for (const element of document.querySelectorAll(
          'h1, h2, h3, p, li, td, th, dt, dd, span, summary, text',
        )) {
          if (element.getClientRects().length === 0) continue;
          const style = getComputedStyle(element);
          const front = light(parse(element.tagName === 'text' ? style.fill : style.color));
          const back = light(behind(element));
          const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
          results.push({ text: element.textContent.slice(0, 40), ratio });
        }
        return results;
      });
      expect(contrasts.length).toBeGreaterThan(60);
      expect(contrasts.filter(({ ratio }) => ratio < 4.5)).toEqual([]);
      await close();
    },
  );
});
