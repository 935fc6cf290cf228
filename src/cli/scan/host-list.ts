import { quoted } from '../../shared/printable.ts';
import { defaultPort, formatTarget, parseTarget, withoutTrailingDot } from '../../shared/target.ts';
import type { Target } from '../../shared/target.ts';

export interface BadLine {
  /** Counted from 1, as editors do. */
  readonly line: number;
  readonly message: string;
}

export interface HostList {
  /** In the order of the list, each host and port once. */
  readonly targets: readonly Target[];
  readonly badLines: readonly BadLine[];
  readonly duplicates: number;
  /** Hosts that were left out because the list is longer than `maxHosts`. */
  readonly leftOut: number;
}

/** Four ranges of the largest size; what is kept of more hosts would not fit into memory with --json. */
export const maxHosts = 16_384;
/** 4,094 hosts; a shorter prefix is more likely a slip than a wish. */
const shortestPrefix = 20;

/**
 * Reads a list of hosts: one on each line as `check` takes them, or an IPv4 range (`10.0.0.0/24`, `10.0.0.0/24:3390`).
 * `#` starts a comment. A line that cannot be read is reported and does not stop the others.
 */
export function parseHostList(text: string): HostList {
  const targets = new Map<string, Target>();
  const badLines: BadLine[] = [];
  let duplicates = 0;
  let leftOut = 0;

  text
    .replace(/^\uFEFF/u, '')
    .split(/\r\n|\n|\r/u)
    .forEach((content, index) => {
      const entry = content.replace(/#.*$/u, '').trim();
      if (entry === '') return;
      const read = readEntry(entry);
      if (!Array.isArray(read)) {
        badLines.push({ line: index + 1, message: read.message });
        return;
      }
      for (const target of read) {
        const key = formatTarget({ ...target, host: withoutTrailingDot(target.host) });
        if (targets.has(key)) duplicates++;
        else if (targets.size >= maxHosts) leftOut++;
        else targets.set(key, target);
      }
    });
  return { targets: [...targets.values()], badLines, duplicates, leftOut };
}

function readEntry(entry: string): Target[] | { readonly message: string } {
  const range = /^([^/\s]+)\/(\d{1,3})(?::(\d+))?$/u.exec(entry);
  if (range === null) {
    const parsed = parseTarget(entry);
    return parsed.ok ? [parsed.target] : parsed;
  }
  const [, base = '', prefix = '', port = String(defaultPort)] = range;
  return readRange(entry, base, Number(prefix), port);
}

/** RFC 4632 ranges. From /30 on down the network and broadcast addresses belong to nobody; /31 is RFC 3021. */
function readRange(
  entry: string,
  base: string,
  prefix: number,
  port: string,
): Target[] | { readonly message: string } {
  const parsed = parseTarget(`${base}:${port}`);
  if (!parsed.ok) return parsed;
  if (parsed.target.kind !== 'ipv4') {
    return { message: `${quoted(entry)} is not a range of IPv4 addresses, such as 192.0.2.0/24.` };
  }
  if (prefix > 32) return { message: `${quoted(entry)}: the number after the slash goes up to 32.` };
  if (prefix < shortestPrefix) {
    return {
      message: `${quoted(entry)} has too many addresses: ranges go up to /${shortestPrefix}, split it.`,
    };
  }
  const size = 2 ** (32 - prefix);
  const given = toNumber(parsed.target.host);
  const network = given - (given % size);
  const [first, last] = size > 2 ? [network + 1, network + size - 2] : [network, network + size - 1];
  return Array.from({ length: last - first + 1 }, (_, index): Target => {
    const host = toAddress(first + index);
    return { input: host, host, port: parsed.target.port, kind: 'ipv4' };
  });
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function toAddress(value: number): string {
  return [24, 16, 8, 0].map((shift) => String(Math.floor(value / 2 ** shift) % 256)).join('.');
}
