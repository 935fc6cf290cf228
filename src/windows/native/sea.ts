import type seaModule from 'node:sea';

type Sea = typeof seaModule;

/**
 * What Node knows of the executable that it is in. Asked for and not imported: a Node that was built without it, as
 * the one inside Electron may be, would not load the whole program.
 */
const sea = process.getBuiltinModule('node:sea') as Sea | undefined;

/** Whether this program is the single executable. */
export function isExecutable(): boolean {
  return sea?.isSea() ?? false;
}

/**
 * A file that the executable carries, as text.
 * @throws where there is no such file, or no executable
 */
export function carriedText(name: string): string {
  if (sea === undefined) throw new Error('This program carries no files');
  return sea.getAsset(name, 'utf8');
}
