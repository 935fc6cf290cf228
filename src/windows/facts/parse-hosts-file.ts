import { isIP } from 'node:net';
import type { HostsFile } from '../../shared/client-facts/hosts-file.ts';

const mostEntries = 10_000;
const mostNames = 64;
const longestName = 512;

/** The lines of a hosts file that give a name an address. Comments begin with `#`; other lines are left out. */
export function parseHostsFile(text: string): Pick<HostsFile, 'entries' | 'entriesLeftOut'> {
  const entries: HostsFile['entries'] = [];
  let entriesLeftOut = 0;
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|[\r\n]/u)
    .entries()) {
    const [address = '', ...names] = (line.split('#', 1)[0] ?? '').trim().split(/\s+/u);
    if (names.length === 0 || isIP(address) === 0) continue;
    if (entries.length === mostEntries) {
      entriesLeftOut += 1;
      continue;
    }
    const bounded = names.slice(0, mostNames).map((name) => name.slice(0, longestName));
    entries.push({ lineNumber: index + 1, address: address.slice(0, 64), names: bounded });
  }
  return { entries, entriesLeftOut };
}
