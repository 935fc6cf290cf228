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

/** Everything that the computer and its user have in the registry, a line for each key and each value. */
export async function dumpRegistry(prefix: WinePrefix): Promise<readonly string[]> {
  const file = join(prefix.folder, 'streams', 'registry.dump');
  await seed(prefix, ['dump', toWindowsPath(file)]);
  return readFileSync(file, 'utf16le').split('\n');
}

async function seed(prefix: WinePrefix, args: readonly string[]): Promise<void> {
  const { code, stderr } = await prefix.run(compileDouble('seed'), args);
  if (code !== 0) throw new Error(`seed ${args.join(' ')} ended with ${code ?? 'a signal'}: ${stderr}`);
}
