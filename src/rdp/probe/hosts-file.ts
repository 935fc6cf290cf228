import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isIP } from 'node:net';

/** Larger hosts files exist as block lists; this one is read in any case within milliseconds. */
const largestFile = 16 * 2 ** 20;

/** Addresses that the hosts file gives a name, in file order; null when the file could not be read. */
export async function readHostsFileAddresses(name: string, signal: AbortSignal): Promise<string[] | null> {
  try {
    const content = await readFile(hostsFilePath(), { encoding: 'utf8', signal });
    return content.length > largestFile ? null : findInHostsFile(content, name);
  } catch {
    return null;
  }
}

function hostsFilePath(): string {
  if (process.platform !== 'win32') return '/etc/hosts';
  return join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', 'drivers', 'etc', 'hosts');
}

/** Finds a name in the text of a hosts file. Case does not count, nor does a trailing dot; comments begin with `#`. */
export function findInHostsFile(content: string, name: string): string[] {
  const wanted = name.toLowerCase().replace(/\.$/u, '');
  const found: string[] = [];
  for (const line of content.split('\n')) {
    const [address, ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/u);
    if (address === undefined || isIP(address) === 0) continue;
    if (names.some((one) => one.toLowerCase() === wanted) && found.length < 64) found.push(address);
  }
  return [...new Set(found)];
}
