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
  /** Everything that the interface can ever load, each file compressed by itself as a server would. */
  readonly interfaceGzip: number;
  /** The part of it that the first screen loads. */
  readonly firstScreenGzip: number;
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
  const size = (name: string): number => statSync(join(appFolder, name)).size;
  return {
    main: size('main.js'),
    preload: size('preload.cjs'),
    engine: size('engine.js'),
    interfaceGzip: sum([...sizes.keys()]),
    firstScreenGzip: sum([...sizes.keys()].filter((name) => page.includes(name))),
  };
}

export function measureAppSizes(): Measurement[] {
  const { main, preload, engine, interfaceGzip, firstScreenGzip } = appSizes();
  return [
    atMost('app: bundle of the main process', main, mostMainBytes, kilobytes),
    atMost('app: bundle of the interface, gzip', interfaceGzip, mostInterfaceBytes, kilobytes),
    forOrientation('app: of it what the first screen loads', kilobytes(firstScreenGzip)),
    forOrientation('app: preload and engine', `${kilobytes(preload)} and ${kilobytes(engine)}`),
  ];
}

const kilobytes = (value: number): string => `${(value / 1000).toFixed(1)} kB`;
