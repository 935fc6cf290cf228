import { join } from 'node:path';

/** Where the parts of the built app lie, from the folder of the main program. */
export function builtFiles(folder: string) {
  return {
    preload: join(folder, 'preload.cjs'),
    engine: join(folder, 'engine.js'),
    interface: join(folder, 'interface'),
    licences: join(folder, 'licences.json'),
    helperManifest: join(folder, 'helper-manifest.json'),
  } as const;
}

/** What the app keeps between two starts, in the folder that the system gives it for this user. */
export function keptFiles(folder: string) {
  return {
    settings: join(folder, 'settings.json'),
    window: join(folder, 'window.json'),
    logs: join(folder, 'logs'),
  } as const;
}
