import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium } from './harness/open-interface.ts';
import { openStage } from './harness/stage.ts';
import type { StageOptions } from './harness/stage.ts';
import { screens } from './harness/screens.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const themes: readonly (readonly [string, StageOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['high contrast', { settings: { theme: 'high-contrast' } }],
  ['forced colours', { forcedColors: 'active' }],
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

describe.each(themes)('axe finds nothing in %s', (_theme, options) => {
  it.each(screens)('on $name', async (screen) => {
    const stage = await openStage(browser, { ...screen.options, ...options });
    try {
      await screen.open(stage);
      // Playwright evaluates it beside the content policy, which lets no page run text.
      await stage.page.evaluate(axeSource);
      const violations = await stage.page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: {
            run(
              context: unknown,
              options: unknown,
            ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
          };
        };
        // The preview is a document of its own, which its own suite looks at.
        const found = await axe.run({ exclude: ['iframe'] }, { resultTypes: ['violations'] });
        return found.violations.map(({ id, nodes }): Violation => ({
          rule: id,
          where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
        }));
      });
      expect(violations).toStrictEqual([]);
      expect(stage.complaints).toStrictEqual([]);
    } finally {
      await stage.close();
    }
  });
});
