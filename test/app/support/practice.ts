import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPracticeHost } from '../../../src/rdp/practice/index.ts';
import { root } from '../../../scripts/pinned-tools.ts';

export interface PracticeComputerFile {
  readonly path: string;
  remove(): void;
}

/** A recorded computer of its own for one test: a practice computer keeps in its file what was changed. */
export function practiceComputer(machine: string): PracticeComputerFile {
  const folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-practice-'));
  const path = join(folder, `${machine}.json`);
  copyFileSync(join(root, 'test', 'scenarios', 'machines', `${machine}.json`), path);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface PracticeTarget {
  /** As somebody would type it. */
  readonly target: string;
  readonly stop: () => Promise<void>;
}

/** A practice host that plays one scenario on a free port of loopback. */
export async function practiceHost(scenario: string): Promise<PracticeTarget> {
  const host = await startPracticeHost({ scenario });
  return { target: `${host.host}:${host.port}`, stop: () => host.close() };
}
