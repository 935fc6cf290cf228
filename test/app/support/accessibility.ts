import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Violation {
  readonly rule: string;
  readonly where: readonly string[];
}

/** What axe finds in the page as it is shown. */
export async function violationsIn(page: Page): Promise<Violation[]> {
  // Playwright evaluates it beside the content policy, which lets no page run text.
  await page.evaluate(`globalThis.axe === undefined && (() => { ${axeSource} })()`);
  return page.evaluate(async () => {
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
    return found.violations.map(({ id, nodes }) => ({
      rule: id,
      where: nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`),
    }));
  });
}
