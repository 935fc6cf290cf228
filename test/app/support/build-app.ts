import { join } from 'node:path';
import { bundleApp } from '../../../scripts/bundle-app.ts';
import { root } from '../../../scripts/pinned-tools.ts';

/** Every spec runs the app as it is built. */
export default async function buildApp(): Promise<void> {
  await bundleApp(join(root, 'dist', 'app'));
}
