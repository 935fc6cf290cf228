import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { appFolder } from './app-folder.ts';
import { bundleApp } from './bundle-app.ts';
import { bundleRenderer } from './bundle-renderer.ts';
import { productVersion } from './bundle-cli.ts';
import { licencesOf } from './packaging/licences.ts';
import { root } from './pinned-tools.ts';
import { builtFiles } from '../src/main/files.ts';
import { product } from '../src/shared/product.ts';

/** Builds the desktop app into dist/app, as a package of its own without dependencies. */
export async function buildApp(): Promise<void> {
  const modules = [...(await bundleApp(appFolder)), ...(await bundleRenderer(join(appFolder, 'interface')))];
  // koffi travels beside the bundles, for the app and for its helper.
  const licences = licencesOf(modules, [join(root, 'node_modules', 'koffi')]);
  writeFileSync(join(appFolder, basename(builtFiles('').licences)), JSON.stringify(licences));
  const manifest = {
    name: 'rdp-troubleshooter',
    productName: product.name,
    version: productVersion,
    description: 'Finds out why Remote Desktop does not connect, and repairs what can be repaired.',
    author: 'RDP Troubleshooter contributors',
    license: 'MIT',
    private: true,
    type: 'module',
    main: 'main.js',
  };
  writeFileSync(join(appFolder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

if (import.meta.main) await buildApp();
