import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { appSizes, mostInterfaceBytes, mostMainBytes } from '../../scripts/bench/app-sizes.ts';
import { pack } from '../../scripts/packaging/pack.ts';
import { root } from '../../scripts/pinned-tools.ts';
import type { About } from '../../src/shared/ipc/about.ts';
import buildExecutables from '../windows/support/build-executables.ts';
import { makePlaceholderElectron } from './support/placeholder-electron.ts';
import { readAsar } from './support/read-asar.ts';
import type { Asar } from './support/read-asar.ts';
import { readProgram } from './support/read-program.ts';

/**
 * Packs the app as `npm run package` does, around a program that only has the places of Electron's in which the packer
 * writes. What is looked at is everything that we add to Electron.
 */
const electron = makePlaceholderElectron();
if (electron === null) console.warn('skipped "the packed app": mingw is not installed');

const output = join(root, 'dist', 'package-test');
const unpacked = join(output, 'win-unpacked');
const program = join(unpacked, 'RDP Troubleshooter.exe');
const mostPackedBytes = 6 * 1024 * 1024;

const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

describe.skipIf(electron === null)('the packed app', () => {
  let asar: Asar;
  const textOf = (path: string): string => {
    const found = asar.files.find((file) => file.path === path);
    if (found === undefined) throw new Error(`${path} is not in the archive`);
    return found.content.toString('utf8');
  };
  const scripts = () => asar.files.filter(({ path }) => /\.c?js$/u.test(path));

  beforeAll(async () => {
    buildExecutables();
    rmSync(output, { recursive: true, force: true });
    await pack(['--dir', `-c.electronDist=${electron}`, `-c.directories.output=${output}`], 'pipe');
    asar = readAsar(join(unpacked, 'resources', 'app.asar'));
    const size = (path: string): string => `${(statSync(path).size / 1024 ** 2).toFixed(1)} MiB`;
    console.info(
      `app.asar ${(asar.size / 1024 ** 2).toFixed(1)} MiB in ${asar.files.length} files, ` +
        `helper ${size(join(unpacked, 'rdp-troubleshooter-cli.exe'))}, koffi.node ${size(join(unpacked, 'koffi.node'))}`,
    );
  }, 400_000);

  it('has beside Electron nothing but the helper, its bindings, the policies and the licence', () => {
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(unpacked.length + 1));
    expect(files.toSorted()).toStrictEqual([
      'LICENSE.electron.txt',
      'LICENSES.chromium.html',
      'RDP Troubleshooter.exe',
      'koffi.node',
      'locales/de.pak',
      'locales/en-US.pak',
      'rdp-troubleshooter-cli.exe',
      'resources/LICENSE.txt',
      'resources/app.asar',
      'resources/policy/de-DE/rdp-troubleshooter.adml',
      'resources/policy/en-US/rdp-troubleshooter.adml',
      'resources/policy/rdp-troubleshooter.admx',
      'version',
    ]);
  });

  it('has in its archive the entries, and only what they need', () => {
    const entries = [
      'engine.js',
      'main.js',
      'preload.cjs',
      'client-facts-thread.js',
      'runas-thread.js',
      'sudo-prompt-thread.js',
      'interface/index.html',
    ];
    const data = ['package.json', 'licences.json', 'helper-manifest.json'];
    const reached = new Set([...entries, ...data]);
    // A file is needed when something that is needed names it, as a module, a style or a picture.
    for (const path of reached) {
      const text = data.includes(path) ? '' : textOf(path);
      for (const file of asar.files) {
        if (text.includes(`/${file.path.split('/').at(-1) ?? ''}`)) reached.add(file.path);
      }
    }
    expect(asar.files.map(({ path }) => path).toSorted()).toStrictEqual([...reached].toSorted());
  });

  it('has no source maps and no sources', () => {
    for (const { path, content } of scripts()) {
      expect({ path, map: content.includes('sourceMappingURL') }).toStrictEqual({ path, map: false });
    }
    expect(asar.files.filter(({ path }) => /\.(?:map|tsx?)$|node_modules/u.test(path))).toStrictEqual([]);
  });

  it('has no dependency of the development in it, and names the licence of each that is', () => {
    const licences = JSON.parse(textOf('licences.json')) as About['licences'];
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
      packages: Readonly<Record<string, { name?: string; version?: string; dev?: boolean }>>;
    };
    const shipped = new Set(
      Object.entries(packages)
        .filter(([, { dev }]) => dev !== true)
        .map(
          ([path, { name, version }]) =>
            `${name ?? path.split('node_modules/').at(-1) ?? ''} ${version ?? ''}`,
        ),
    );
    expect(licences.length).toBeGreaterThan(20);
    expect(licences.map(({ name }) => name)).toContain('koffi');
    for (const { name, version } of licences) expect(shipped).toContain(`${name} ${version}`);
  });

  it('knows the helper that lies beside it by its checksum', () => {
    const { sha256: stated } = JSON.parse(textOf('helper-manifest.json')) as {
      sha256: Readonly<Record<string, string>>;
    };
    expect(Object.keys(stated).toSorted()).toStrictEqual(['koffi.node', 'rdp-troubleshooter-cli.exe']);
    for (const [name, hash] of Object.entries(stated)) {
      expect({ name, hash: sha256(readFileSync(join(unpacked, name))) }).toStrictEqual({ name, hash });
    }
  });

  it('has a program that runs this archive and no other', () => {
    expect(readProgram(program).integrity).toStrictEqual([
      { file: 'resources\\app.asar', alg: 'SHA256', value: asar.headerHash },
    ]);
    for (const { path, content, statedHash } of asar.files) {
      expect({ path, hash: sha256(content) }).toStrictEqual({ path, hash: statedHash });
    }
  });

  it('has its fuses set', () => {
    expect(readProgram(program).fuses).toStrictEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
    expect(readProgram(join(electron ?? '', 'electron.exe')).fuses).toMatchObject({
      runAsNode: true,
      onlyLoadAppFromAsar: false,
    });
  });

  it('bears our name and our icon', () => {
    const { texts, iconSizes } = readProgram(program);
    expect(texts).toMatchObject({ ProductName: 'RDP Troubleshooter', FileDescription: 'RDP Troubleshooter' });
    expect(Math.min(...iconSizes)).toBe(16);
    expect(Math.max(...iconSizes)).toBe(256);
  });

  it('stays small, as a whole and in its parts', () => {
    expect(asar.size).toBeLessThan(mostPackedBytes);
    const { main, preload, everythingGzip } = appSizes();
    expect(main).toBeLessThan(mostMainBytes);
    expect(everythingGzip).toBeLessThan(mostInterfaceBytes);
    // Names of channels and two functions.
    expect(preload).toBeLessThan(4000);
  });
});
