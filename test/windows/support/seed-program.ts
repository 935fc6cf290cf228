import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileDouble } from './compile-double.ts';
import { toWindowsPath } from './paths.ts';
import type { WinePrefix } from './wine-prefix.ts';

/** CRED_TYPE_GENERIC and CRED_TYPE_DOMAIN_PASSWORD. */
export const credentialType = { generic: 1, domainPassword: 2 } as const;

/** Saves a credential in the vault of the prefix's user, with a secret that nobody may ever see again. */
export async function saveCredential(
  prefix: WinePrefix,
  credential: { target: string; type: number; user: string; secret?: string },
): Promise<void> {
  const { target, type, user, secret = 'secret' } = credential;
  await seed(prefix, ['credential', target, String(type), user, '2', secret]);
}

/** Removes a saved credential. */
export async function forgetCredential(
  prefix: WinePrefix,
  { target, type }: { target: string; type: number },
): Promise<void> {
  await seed(prefix, ['forget', target, String(type)]);
}

/** Takes all rights on a key below HKEY_LOCAL_MACHINE from everybody. */
export async function denyKey(prefix: WinePrefix, path: string): Promise<void> {
  await seed(prefix, ['deny', path]);
}

/**
 * Everything that the computer and its user have in the registry, a line for each key and each value, but for what is
 * gone with the next start (volatile keys). When a key was written does not count.
 */
export async function dumpRegistry(prefix: WinePrefix): Promise<readonly string[]> {
  const files = ['HKLM', 'HKCU'].map(
    (root) => [root, join(prefix.folder, 'streams', `${root}.saved`)] as const,
  );
  await seed(prefix, ['save', ...files.map(([, file]) => toWindowsPath(file))]);
  return files.flatMap(([root, file]) => linesOf(root, readFileSync(file, 'utf8')));
}

/** Wine's own text form of a saved key: `[path] seconds`, `#time=`, and values, of which bytes may take several lines. */
function linesOf(root: string, saved: string): string[] {
  const [, ...lines] = saved.replaceAll(/\\\n\s*/gu, '').split('\n');
  let key = '';
  return lines
    .filter((line) => line !== '' && !line.startsWith('#time=') && !line.startsWith(';;'))
    .map((line) => {
      const header = /^\[(?<path>.*)\] \d+$/u.exec(line)?.groups?.['path'];
      if (header === undefined) return `${key} ${line}`;
      key = `${root}\\${header.replaceAll('\\\\', '\\')}`;
      return key;
    });
}

async function seed(prefix: WinePrefix, args: readonly string[]): Promise<void> {
  const { code, stderr } = await prefix.run(compileDouble('seed'), args);
  if (code !== 0) throw new Error(`seed ${args.join(' ')} ended with ${code ?? 'a signal'}: ${stderr}`);
}
