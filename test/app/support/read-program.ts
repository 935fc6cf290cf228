import { readFileSync } from 'node:fs';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** Electron's fuses in the order of its wire; see `@electron/fuses`. */
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

export interface PackedProgram {
  readonly fuses: Readonly<Record<(typeof fuseNames)[number], boolean>>;
  /** Archives that the program may run, each with the SHA-256 of its header. */
  readonly integrity: unknown;
  /** Of the version resource. */
  readonly texts: Readonly<Record<string, string>>;
  /** Edges of the icon's pictures, in pixels. */
  readonly iconSizes: readonly number[];
}

/** What the packer wrote into the app's program. */
export function readProgram(path: string): PackedProgram {
  const data = readFileSync(path);
  const mark = data.indexOf(fuseMark);
  if (mark < 0) throw new Error('The program has no fuses');
  const wire = data.subarray(mark + fuseMark.length + 2);
  const fuses = Object.fromEntries(fuseNames.map((name, at) => [name, wire[at] === '1'.charCodeAt(0)]));
  const { entries } = NtExecutableResource.from(NtExecutable.from(data));
  const integrity = entries.find(({ type, id }) => type === 'INTEGRITY' && id === 'ELECTRONASAR');
  const [version] = Resource.VersionInfo.fromEntries(entries);
  const [language] = version?.getAvailableLanguages() ?? [];
  const [icon] = Resource.IconGroupEntry.fromEntries(entries);
  return {
    fuses: fuses as PackedProgram['fuses'],
    integrity: integrity === undefined ? null : JSON.parse(Buffer.from(integrity.bin).toString('utf8')),
    texts: language === undefined || version === undefined ? {} : version.getStringValues(language),
    // A picture of 256 is written as 0, because the field has one byte.
    iconSizes: icon?.icons.map(({ width }) => (width === 0 ? 256 : width)) ?? [],
  };
}
