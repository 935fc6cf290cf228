import { join } from 'node:path';
import { root } from './pinned-tools.ts';

/** The built app: a package of its own, which Electron runs and electron-builder packs. */
export const appFolder = join(root, 'dist', 'app');
export const appEntry = join(appFolder, 'main.js');
