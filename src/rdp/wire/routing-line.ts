import { concatBytes, startsWith } from './bytes.ts';
import { decodedValue, invalid } from './parsed.ts';
import type { Decoder } from './parsed.ts';
import { isClean, latin1ToText, textToLatin1 } from './text.ts';

/** The line for load balancers at the start of a connection request: cookie or routing token, [MS-RDPBCGR] 2.2.1.1. */
export interface RoutingLine {
  /** NAME of `Cookie: mstshash=NAME`. */
  readonly cookie: string | null;
  /** Any other line, such as `Cookie: msts=3640205228.15629.0000`. */
  readonly routingToken: string | null;
}

const cookiePrefix = 'Cookie: mstshash=';
const lineEnd = [0x0d, 0x0a];

/** Nothing at all when there is neither. @throws RangeError for both, and for text that is not one clean line. */
export function encodeRoutingLine({ cookie, routingToken }: RoutingLine): Uint8Array {
  if (cookie !== null && routingToken !== null) {
    throw new RangeError('a connection request has a cookie or a routing token, not both');
  }
  const line = cookie === null ? routingToken : cookiePrefix + cookie;
  if (line === null) return new Uint8Array(0);
  if (!isClean(line)) throw new RangeError('a cookie or routing token is one line of text');
  return concatBytes(textToLatin1(line), lineEnd);
}

export const decodeRoutingLine: Decoder<RoutingLine> = (bytes) => {
  const length = bytes.findIndex((_, index) => startsWith(bytes.subarray(index, index + 2), lineEnd));
  if (length === -1) return invalid('truncated-field', bytes.length);
  const line = latin1ToText(bytes.subarray(0, length));
  if (line === null) return invalid('bad-value', 0);
  const size = length + lineEnd.length;
  return line.startsWith(cookiePrefix)
    ? decodedValue({ cookie: line.slice(cookiePrefix.length), routingToken: null }, size)
    : decodedValue({ cookie: null, routingToken: line }, size);
};
