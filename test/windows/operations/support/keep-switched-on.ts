import { afterAll, beforeAll } from 'vitest';
import { join } from 'node:path';
import { installParts } from '../../../../scripts/executable/install-parts.ts';
import { windows as windowsPlatform } from '../../../../scripts/executable/platforms.ts';
import type { WindowsComputer } from '../../support/windows-suite.ts';

const longestMs = 600_000;

/**
 * Keeps the Windows computer of the surrounding `describe` on between two programs. Wine switches it off when the
 * last one ends, and services would begin anew. Call it after `useWindows`.
 */
export function keepSwitchedOn(windows: WindowsComputer): void {
  let ended: Promise<unknown> | null = null;
  beforeAll(() => {
    const { prefix } = windows;
    const program = `setInterval(() => require('node:fs').existsSync('C:/switch-off') && process.exit(), 100)`;
    const node = join(installParts(windowsPlatform), windowsPlatform.node);
    ended = prefix.run(node, ['-e', program], { timeoutMs: longestMs });
  });
  afterAll(async () => {
    windows.prefix.writeFile('switch-off', '');
    await ended;
  });
}
