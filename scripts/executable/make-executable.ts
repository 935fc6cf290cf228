import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inject } from 'postject';
import type { ThreadName } from '../../src/windows/start-thread.ts';
import { productVersion } from '../bundle-cli.ts';
import { root } from '../pinned-tools.ts';
import { alignSections } from './align-sections.ts';
import { linux, windows } from './platforms.ts';
import type { Platform } from './platforms.ts';
import { withVersionResource } from './version-resource.ts';
import { writeManifest } from './write-manifest.ts';

/** The words that Node looks for in its own file, see "Single executable applications" in its manual. */
const blobName = 'NODE_SEA_BLOB';
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

export interface ExecutableParts {
  readonly platform: Platform;
  /** Folder with the platform's node_modules. */
  readonly parts: string;
  /** A program of the same Node version that runs on this computer. */
  readonly localNode: string;
  /** The bundled programs, one CommonJS file each. */
  readonly bundles: { readonly main: string; readonly threads: Readonly<Record<ThreadName, string>> };
}

/** Makes one executable in dist/cli/<platform>. @returns its path */
export async function makeExecutable({
  platform,
  parts,
  localNode,
  bundles,
}: ExecutableParts): Promise<string> {
  const folder = join(root, 'dist', 'cli', platform.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const file = join(folder, platform.fileName);
  const node = readFileSync(join(parts, platform.node));
  writeFileSync(
    file,
    platform.os === 'win32' ? alignSections(withVersionResource(node, versionTexts(platform))) : node,
  );
  await inject(file, blobName, makeBlob(platform, localNode, bundles), { sentinelFuse: fuse });
  chmodSync(file, 0o755);
  const beside = platform.beside.map((part) => {
    copyFileSync(join(parts, part), join(folder, basename(part)));
    return basename(part);
  });
  if (platform.os === 'win32') writeManifest(folder, [platform.fileName, ...beside]);
  return file;
}

/** Lets Node write the blob that it will find in its own file. It holds our code and how Node shall start. */
function makeBlob(platform: Platform, localNode: string, bundles: ExecutableParts['bundles']): Buffer {
  const output = join(root, '.cache', 'executable', `${platform.name}.blob`);
  const configuration = join(root, '.cache', 'executable', `${platform.name}.json`);
  writeFileSync(
    configuration,
    JSON.stringify({
      main: bundles.main,
      assets: Object.fromEntries(
        Object.entries(bundles.threads).map(([name, file]) => [`${name}.cjs`, file]),
      ),
      output,
      disableExperimentalSEAWarning: true,
      // Both are bound to the system that made them.
      useSnapshot: false,
      useCodeCache: false,
      // The file may run elevated: no variable of the environment may make Node load code. "none" closes NODE_OPTIONS.
      execArgv: platform.nodeOptions,
      execArgvExtension: 'none',
    }),
  );
  const { status, stderr } = spawnSync(localNode, ['--experimental-sea-config', configuration], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(`Node could not make the blob: ${stderr}`);
  return readFileSync(output);
}

function versionTexts(platform: Platform): Parameters<typeof withVersionResource>[1] {
  return {
    product: 'RDP Troubleshooter',
    description: 'RDP Troubleshooter command line',
    company: 'The RDP Troubleshooter authors',
    copyright: 'Copyright The RDP Troubleshooter authors. MIT License; contains Node.js, see its licence.',
    version: productVersion,
    fileName: platform.fileName,
  };
}

/** The platform of this computer. */
export function localPlatform(): Platform {
  return process.platform === 'win32' ? windows : linux;
}
