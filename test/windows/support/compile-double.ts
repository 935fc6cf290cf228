import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wineFolder } from './paths.ts';

const compiler = '/usr/bin/x86_64-w64-mingw32-gcc-win32';

/** Why test doubles cannot be made on this machine, in one line; null: they can. */
export const missingForDoubles: string | null = existsSync(compiler)
  ? null
  : 'not installed: gcc-mingw-w64-x86-64-win32';

const options = {
  powershell: { extension: 'exe', flags: [] },
  'start-process': { extension: 'exe', flags: [] },
  seed: { extension: 'exe', flags: ['-municode'] },
  enumerate: { extension: 'exe', flags: ['-municode'] },
  wevtapi: { extension: 'dll', flags: ['-shared'] },
  dnsapi: { extension: 'dll', flags: ['-shared'] },
  iphlpapi: { extension: 'dll', flags: ['-shared'] },
  wintrust: { extension: 'dll', flags: ['-shared'] },
  winmm: { extension: 'dll', flags: ['-shared'] },
  netsh: { extension: 'exe', flags: ['-municode'] },
  console: { extension: 'exe', flags: ['-municode'] },
} as const;

/** Compiles a test double for Windows, once for each state of its source. @returns the compiled file */
export function compileDouble(name: keyof typeof options): string {
  const source = fileURLToPath(new URL(`./doubles/${name}.c`, import.meta.url));
  const { extension, flags } = options[name];
  const digest = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 16);
  const compiled = join(wineFolder, 'doubles', `${name}-${digest}.${extension}`);
  if (existsSync(compiled)) return compiled;
  mkdirSync(join(wineFolder, 'doubles'), { recursive: true });
  const unfinished = `${compiled}.${process.pid}`;
  const { status, stderr } = spawnSync(
    compiler,
    ['-O1', '-s', '-Wall', ...flags, source, '-o', unfinished, '-ladvapi32', '-lcrypt32'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${name} does not compile: ${stderr}`);
  renameSync(unfinished, compiled);
  return compiled;
}
