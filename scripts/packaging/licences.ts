import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aboutSchema } from '../../src/shared/ipc/about.ts';
import type { About } from '../../src/shared/ipc/about.ts';

type Licence = About['licences'][number];

/** A module in a package, and the folder of the package: the innermost one, where packages lie in packages. */
const modulePath = /^\0?(?<folder>.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/u;
const licenceFile = /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu;

/**
 * The licences of every package of which a module is in the bundles, in the order of their names.
 * @param modules the files that went into the bundles
 * @param folders of packages that travel beside the bundles
 * @throws when a package does not say under which licence it is: then it must not be given away
 */
export function licencesOf(modules: Iterable<string>, folders: readonly string[]): readonly Licence[] {
  const packages = new Set(folders);
  for (const each of modules) {
    const folder = modulePath.exec(each)?.groups?.['folder'];
    if (folder !== undefined) packages.add(folder);
  }
  const licences = [...packages].map(licenceOf);
  // One package can lie in several places.
  const unique = new Map(licences.map((each) => [`${each.name} ${each.version}`, each]));
  const sorted = [...unique.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return aboutSchema.shape.licences.parse(sorted);
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license?: unknown;
  };
  if (typeof license !== 'string') throw new Error(`${name} does not say under which licence it is`);
  const file = readdirSync(folder).find((each) => licenceFile.test(each));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return { name, version, licence: license, text };
}
