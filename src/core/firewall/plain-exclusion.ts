import type { Connection } from './connection.ts';
import { isInRange, parseIpRange } from './ip-address.ts';
import { fileNameOf, isPlainFileName } from './match-program.ts';

/**
 * Whether a rule has no say about any of the connections by a single field that can be taken as it stands: it is
 * inbound, switched off, or for services, store apps, another program or other addresses. That is true of nearly all
 * the rules of a computer, and spares reading the rest of them; no value holds a bar, so a field can be found by the
 * bar before it.
 * Rules of a version that cannot be read, and fields that stand twice or are spelled in another way than Windows
 * spells them, are left to the parser.
 */
export function isPlainlyExcluded(text: string, connections: readonly Connection[]): boolean {
  if (text.includes('|Dir=In|')) return true;
  if (!/^v2\.\d{1,3}\|/u.test(text)) return false;
  return (
    text.includes('|AppPkgId=') ||
    (text.includes('|Active=FALSE|') && standsOnce(text, '|Active=')) ||
    (text.includes('|Svc=') && connections.every(({ service }) => service === null)) ||
    isForOtherProgram(text, connections) ||
    isForOtherAddresses(text, connections)
  );
}

function isForOtherProgram(text: string, connections: readonly Connection[]): boolean {
  const field = '|App=';
  const start = text.indexOf(field) + field.length;
  const end = text.indexOf('|', start);
  if (start < field.length || end < 0 || !standsOnce(text, field)) return false;
  const fileName = fileNameOf(text.slice(start, end)).toLowerCase();
  return isPlainFileName(fileName) && connections.every(({ program }) => program.fileName !== fileName);
}

/** What a rule can say about the remote end beside RA4 and RA6: LOM disregards it, and names may be spelled otherwise. */
const notPlain = /\|(?:[Ll][Oo][Mm]=|rA|Ra|ra|RA(?![46]=))/u;

/** It names remote addresses, all of them by numbers, and none is one of these connections'. */
function isForOtherAddresses(text: string, connections: readonly Connection[]): boolean {
  const first = text.indexOf('|RA');
  if (first < 0 || notPlain.test(text)) return false;
  for (let at = first; at >= 0; at = text.indexOf('|RA', at + 1)) {
    const value = at + '|RA4='.length;
    const end = text.indexOf('|', value);
    if (end < 0 || !leavesOut(text[at + 3], text.slice(value, end), connections)) return false;
  }
  return true;
}

function leavesOut(family: string | undefined, value: string, connections: readonly Connection[]): boolean {
  // By far the most connections, and none of them is to an address with a colon.
  if (family === '6' && value.includes(':') && !value.includes('.') && connections.every(isByIpv4))
    return true;
  const range = parseIpRange(value);
  if (range === null || String(range.family) !== family) return false;
  return connections.every(({ remoteAddress }) => remoteAddress !== null && !isInRange(remoteAddress, range));
}

const isByIpv4 = ({ remoteAddress }: Connection): boolean => remoteAddress?.family === 4;

/** A rule that says something twice is damaged, and it is not known which of the two counts. */
function standsOnce(text: string, field: string): boolean {
  return text.indexOf(field) === text.lastIndexOf(field);
}
