import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { appFolder } from '../app-folder.ts';
import { atMost, forOrientation } from './measurement.ts';
import type { Measurement } from './measurement.ts';

export const mostMainBytes = 500_000;
export const mostInterfaceBytes = 350_000;

/** What the built app weighs, in bytes. */
export interface AppSizes {
  readonly main: number;
  readonly preload: number;
  readonly engine: number;
  /** What the interface loads for its first screen, each file compressed by itself as a server would. */
  readonly openedGzip: number;
  /** The same in German, whose texts for what the engine says are a file of their own. */
  readonly openedGermanGzip: number;
  /** With all that is loaded when somebody opens a page: history, report, settings. */
  readonly everythingGzip: number;
}

export function appSizes(): AppSizes {
  const interfaceFolder = join(appFolder, 'interface');
  const page = readFileSync(join(interfaceFolder, 'index.html'), 'utf8');
  const assets = join(interfaceFolder, 'assets');
  const sizes = new Map(
    readdirSync(assets).map((name) => [name, gzipSync(readFileSync(join(assets, name))).byteLength]),
  );
  const pageSize = gzipSync(page).byteLength;
  const sum = (names: readonly string[]): number =>
    names.reduce((total, name) => total + (sizes.get(name) ?? 0), pageSize);
  const opened = sum([...sizes.keys()].filter((name) => page.includes(name)));
  const german = [...sizes].find(([name]) => name.startsWith('german-') && !page.includes(name))?.[1];
  if (german === undefined) throw new Error('The interface has no German');
  const size = (name: string): number => statSync(join(appFolder, name)).size;
  return {
    main: size('main.js'),
    preload: size('preload.cjs'),
    engine: size('engine.js'),
    openedGzip: opened,
    openedGermanGzip: opened + german,
    everythingGzip: sum([...sizes.keys()]),
  };
}

export function measureAppSizes(): Measurement[] {
  const { main, preload, engine, openedGzip, openedGermanGzip, everythingGzip } = appSizes();
  return [
    atMost('app: bundle of the main process', main, mostMainBytes, kilobytes),
    atMost('app: bundle of the interface, gzip', openedGzip, mostInterfaceBytes, kilobytes),
    atMost('app: the same in German', openedGermanGzip, mostInterfaceBytes, kilobytes),
    atMost('app: with every page that can be opened later', everythingGzip, mostInterfaceBytes, kilobytes),
    forOrientation('app: preload and engine', `${kilobytes(preload)} and ${kilobytes(engine)}`),
  ];
}

const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
