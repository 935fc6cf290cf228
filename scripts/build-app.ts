import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appFolder } from './app-folder.ts';
import { bundleApp } from './bundle-app.ts';
import { bundleRenderer } from './bundle-renderer.ts';
import { productVersion } from './bundle-cli.ts';
import { product } from '../src/shared/product.ts';

/** Builds the desktop app into dist/app, as a package of its own without dependencies. */
export async function buildApp(): Promise<void> {
  await bundleApp(appFolder);
  await bundleRenderer(join(appFolder, 'interface'));
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
