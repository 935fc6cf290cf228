import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dumpRegistry } from '../../support/seed-program.ts';
import type { WinePrefix } from '../../support/wine-prefix.ts';

/** Folders whose files a fix may change, below drive C. */
const folders = ['windows/system32/drivers/etc', 'windows/system32/tasks'] as const;

/**
 * What Wine or Windows changes by itself, and no undo can put back: when a sign-in was written into the vault, and the
 * display of a Wine that was switched on again.
 */
const changesByItself = [
  ' "LastWritten"=',
  String.raw`\Control\Video\{`,
  // Display adapters and monitors.
  String.raw`\Control\Class\{4D36E968-`,
  String.raw`\Control\Class\{4D36E96E-`,
  ' "DriverDateData"=',
];

/**
 * Everything that a fix could change: the registry of the computer and of its user, where Wine keeps the vault as well,
 * and the files of {@link folders} with their contents and modes. Two that are equal are equal to the byte.
 */
export async function computerState(prefix: WinePrefix): Promise<readonly string[]> {
  const registry = (await dumpRegistry(prefix)).filter(
    (line) => !changesByItself.some((part) => line.includes(part)),
  );
  return [...registry, ...folders.flatMap((folder) => filesIn(prefix.path(folder)))];
}

/** The lines that only one of two states has, or that are in another order; none: they are the same to the byte. */
export function differences(left: readonly string[], right: readonly string[]): readonly string[] {
  const [ofLeft, ofRight] = [new Set(left), new Set(right)];
  const lines = [
    ...left.filter((line) => !ofRight.has(line)).map((line) => `- ${line}`),
    ...right.filter((line) => !ofLeft.has(line)).map((line) => `+ ${line}`),
  ];
  const isSame = left.length === right.length && left.every((line, index) => line === right[index]);
  return lines.length > 0 || isSame ? lines : ['the same lines, another number or order of them'];
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      return `${name} ${(statSync(path).mode & 0o777).toString(8)} ${readFileSync(path).toString('hex')}`;
    });
}
