import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { bundleCli, entries } from './bundle-cli.ts';
import { installParts } from './executable/install-parts.ts';
import { localPlatform, makeExecutable } from './executable/make-executable.ts';
import { linux, windows } from './executable/platforms.ts';
import { root } from './pinned-tools.ts';

/**
 * Builds the command line as one file each for Windows and Linux, on either of them, into dist/cli/win-x64 and
 * dist/cli/linux-x64. See docs/decisions/0007-single-executables.md.
 */
const windowsParts = installParts(windows);
const bindings = windows.beside.map((part) => readFileSync(join(windowsParts, part)));
const bindingsSha256 = hash('sha256', Buffer.concat(bindings));
const bundle = (name: keyof typeof entries): string => join(root, '.cache', 'executable', `${name}.cjs`);
for (const [name, file] of Object.entries(entries) as [keyof typeof entries, string][]) {
  await bundleCli({
    input: { [name]: file },
    target: 'node22',
    output: { file: bundle(name), format: 'cjs', codeSplitting: false },
    bindingsSha256,
  });
}
const bundles = {
  main: bundle('main'),
  threads: {
    'client-facts-thread': bundle('client-facts-thread'),
    'runas-thread': bundle('runas-thread'),
    'sudo-prompt-thread': bundle('sudo-prompt-thread'),
  },
};
const local = localPlatform();
const localNode = join(installParts(local), local.node);
for (const platform of [windows, linux]) {
  const parts = installParts(platform);
  const file = await makeExecutable({ platform, parts, localNode, bundles });
  process.stdout.write(`${relative(root, file)}\n`);
}
