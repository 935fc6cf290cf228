import type { Connection } from './connection.ts';
import { isInRange, parseIpRange } from './ip-address.ts';
import type { IpAddress } from './ip-address.ts';
import { readIpv4Range } from './ipv4.ts';
import { fileNameOf, isPlainFileName } from './match-program.ts';

/**
 * Makes the question whether a rule has no say about any of the connections by a single field that can be taken as it
 * stands: it is inbound, switched off, or for services, store apps, another program or other addresses. That is true
 * of nearly all the rules of a computer, and spares reading the rest of them; no value holds a bar, so a field can be
 * found by the bar before it.
 * Rules of a version that cannot be read, and fields that stand twice or are spelled in another way than Windows
 * spells them, are left to the parser.
 */
export function plainExclusion(connections: readonly Connection[]): (ruleText: string) => boolean {
  const settling = connections.every(({ service }) => service === null)
    ? forServicesToo
    : inboundOrForStoreApp;
  const programs = connections.map(({ program }) => program.fileName);
  const addresses = connections.map(({ remoteAddress }) => remoteAddress).filter((each) => each !== null);
  const remote = addresses.length < connections.length ? null : remoteEnd(addresses);
  return (text) => {
    // One look for several fields: of most rules it is the only one.
    if (settling.test(text)) return readable.test(text) || text.includes('|Dir=In|');
    return (
      readable.test(text) &&
      (isForOtherProgram(text, programs) ||
        (remote !== null && isForOtherAddresses(text, remote)) ||
        (text.includes('|Active=FALSE|') && standsOnce(text, '|Active=')))
    );
  };
}

const inboundOrForStoreApp = /\|(?:Dir=In\||AppPkgId=)/u;
const forServicesToo = /\|(?:Dir=In\||AppPkgId=|Svc=)/u;
const readable = /^v2\.\d{1,3}\|/u;

function isForOtherProgram(text: string, programs: readonly string[]): boolean {
  const field = '|App=';
  const start = text.indexOf(field) + field.length;
  const end = text.indexOf('|', start);
  if (start < field.length || end < 0 || !standsOnce(text, field)) return false;
  const fileName = fileNameOf(text.slice(start, end)).toLowerCase();
  return isPlainFileName(fileName) && !programs.includes(fileName);
}

/** The addresses of all connections, each once, in the forms in which ranges compare. */
interface RemoteEnd {
  readonly ipv4: readonly number[];
  readonly ipv6: readonly IpAddress[];
}

function remoteEnd(addresses: readonly IpAddress[]): RemoteEnd {
  const ipv4 = addresses.filter(({ family }) => family === 4).map(({ hex }) => Number.parseInt(hex, 16));
  return { ipv4: [...new Set(ipv4)], ipv6: addresses.filter(({ family }) => family === 6) };
}

/** What a rule can say about the remote end beside RA4 and RA6: LOM disregards it, and names may be spelled otherwise. */
const notPlain = /\|(?:[Ll][Oo][Mm]=|rA|Ra|ra|RA(?![46]=))/u;

/** It names remote addresses, all of them by numbers, and none is one of these connections'. */
function isForOtherAddresses(text: string, remote: RemoteEnd): boolean {
  const first = text.indexOf('|RA');
  if (first < 0 || notPlain.test(text)) return false;
  for (let at = first; at >= 0; at = text.indexOf('|RA', at + 1)) {
    const value = at + '|RA4='.length;
    const end = text.indexOf('|', value);
    if (end < 0) return false;
    const leavesOut = text[at + 3] === '4' ? ipv4LeavesOut : ipv6LeavesOut;
    if (!leavesOut(text.slice(value, end), remote)) return false;
  }
  return true;
}

function ipv4LeavesOut(value: string, { ipv4 }: RemoteEnd): boolean {
  const range = readIpv4Range(value);
  if (range === null) return false;
  for (const address of ipv4) if (address >= range.first && address <= range.last) return false;
  return true;
}

function ipv6LeavesOut(value: string, { ipv6 }: RemoteEnd): boolean {
  // By far the most connections are to IPv4, and none of them is to an address with a colon.
  if (ipv6.length === 0 && value.includes(':') && !value.includes('.')) return true;
  const range = parseIpRange(value);
  return range?.family === 6 && !ipv6.some((address) => isInRange(address, range));
}

/** A rule that says something twice is damaged, and it is not known which of the two counts. */
function standsOnce(text: string, field: string): boolean {
  return text.indexOf(field) === text.lastIndexOf(field);
}
