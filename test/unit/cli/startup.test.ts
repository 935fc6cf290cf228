import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCli, entries } from '../../../scripts/bundle-cli.ts';
import { root } from '../../../scripts/pinned-tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'rdp-troubleshooter-startup-'));
const listLoaded = new URL('./support/list-loaded-modules.ts', import.meta.url).href;
/** For each chunk the sources in it, relative to the project and with forward slashes. */
const sources = new Map<string, readonly string[]>();

beforeAll(async () => {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const { output } = await bundleCli({
    input: entries,
    target: 'node24',
    output: { dir: folder, format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name].js' },
  });
  for (const item of output) {
    if (item.type !== 'chunk') continue;
    const names = item.moduleIds.map((id) => relative(root, id).replaceAll('\\', '/'));
    sources.set(item.fileName, names);
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The sources that the built command line has loaded by the time a command ends. */
function loadedBy(...args: readonly string[]): string[] {
  const { stderr } = spawnSync(
    process.execPath,
    [`--import=${listLoaded}`, join(folder, 'main.js'), ...args],
    { encoding: 'utf8' },
  );
  const urls = [...stderr.matchAll(/^loaded (?<url>file:.*)$/gmu)].map(
    (match) => match.groups?.['url'] ?? '',
  );
  const chunks = urls.map((url) => basename(fileURLToPath(url)));
  expect(chunks).toContain('main.js');
  return chunks.flatMap((chunk) => {
    const inChunk = sources.get(chunk);
    if (inChunk === undefined) throw new Error(`${chunk} was loaded from outside of the bundle`);
    return inChunk;
  });
}

const zod = 'node_modules/zod/';
const codes = 'src/catalog/codes/';
const practice = 'src/rdp/practice/';
const systemInformation = 'node_modules/systeminformation/';

describe('modules that a command loads', () => {
  it('are next to none for --version', () => {
    const loaded = loadedBy('--version');
    expect(loaded).toContain('src/shared/tool.ts');
    expect(
      loaded.filter((name) => !/^src\/(?:cli|console|shared(?:\/helper-protocol)?)\/[\w-]+\.ts$/u.test(name)),
    ).toEqual([]);
    expect(loaded.length).toBeLessThanOrEqual(6);
  });

  it('are the probe and the judgement for check, without validation, codes, practice hosts or other programs’ questions', () => {
    // Nothing listens on port 1: the check ends at TCP, after everything has been loaded.
    const loaded = loadedBy('check', '127.0.0.1:1', '--network-only', '--json');
    expect(loaded).toContain('src/rdp/probe/network-probe.ts');
    expect(loaded).toContain('src/catalog/causes/port-closed.ts');
    for (const unwanted of [zod, codes, practice, systemInformation]) {
      expect(loaded.filter((name) => name.includes(unwanted))).toEqual([]);
    }
  });

  it('include the codes only when an error text is to be read', () => {
    const loaded = loadedBy('check', '127.0.0.1:1', '--network-only', '--json', '--error', '0x904 0x7');
    expect(loaded.some((name) => name.includes(codes))).toBe(true);
    expect(loaded.filter((name) => name.includes(zod))).toEqual([]);
  });

  it('include validation for replay, which reads what somebody else wrote', () => {
    expect(loadedBy('replay', join(folder, 'package.json')).some((name) => name.includes(zod))).toBe(true);
  });
});
