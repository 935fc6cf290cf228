import { concatBytes, u16le, u16leAt, u32le, u32leAt, u64le, u64leAt } from './bytes.ts';
import { decodedValue, invalid } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';
import { textToUtf16le, utf16leToText } from './text.ts';

/** A list of AV_PAIR, [MS-NLMP] 2.2.2.1; null is a pair that is not there. */
export interface AvPairs {
  readonly netbiosComputer: string | null;
  readonly netbiosDomain: string | null;
  readonly dnsComputer: string | null;
  readonly dnsDomain: string | null;
  readonly dnsForest: string | null;
  readonly targetName: string | null;
  readonly flags: number | null;
  /** FILETIME. */
  readonly timestamp: bigint | null;
  readonly singleHost: Uint8Array | null;
  readonly channelBindings: Uint8Array | null;
  readonly unknown: readonly { readonly id: number; readonly value: Uint8Array }[];
}

export const noAvPairs: AvPairs = {
  netbiosComputer: null,
  netbiosDomain: null,
  dnsComputer: null,
  dnsDomain: null,
  dnsForest: null,
  targetName: null,
  flags: null,
  timestamp: null,
  singleHost: null,
  channelBindings: null,
  unknown: [],
};

const endOfList = 0;
/** The pairs whose value is a name, in the order in which Windows sends them. */
const nameIds = [
  ['netbiosDomain', 2],
  ['netbiosComputer', 1],
  ['dnsDomain', 4],
  ['dnsComputer', 3],
  ['dnsForest', 5],
  ['targetName', 9],
] as const;
const flagsId = 6;
const timestampId = 7;
const singleHostId = 8;
const channelBindingsId = 10;

const pairHeaderBytes = 4;
const maxPairs = 64;
/** A DNS name has at most 255 characters (RFC 1035, 2.3.4), and so has a service name in practice. */
const maxNameChars = 255;

/** @throws RangeError for a value of more than 65,535 bytes. */
export function encodeAvPairs(pairs: AvPairs): Uint8Array {
  return concatBytes(
    ...nameIds.map(([name, id]) => encodePair(id, mapPresent(pairs[name], textToUtf16le))),
    encodePair(timestampId, mapPresent(pairs.timestamp, u64le)),
    encodePair(flagsId, mapPresent(pairs.flags, u32le)),
    encodePair(singleHostId, pairs.singleHost),
    encodePair(channelBindingsId, pairs.channelBindings),
    ...pairs.unknown.map(({ id, value }) => encodePair(id, value)),
    encodePair(endOfList, []),
  );
}

function mapPresent<From, To>(value: From | null, map: (value: From) => To): To | null {
  return value === null ? null : map(value);
}

function encodePair(id: number, value: ArrayLike<number> | null): Uint8Array {
  if (value === null) return new Uint8Array(0);
  if (value.length > 0xffff) throw new RangeError(`${value.length} bytes do not fit into an AV pair`);
  return concatBytes(u16le(id), u16le(value.length), value);
}

/** Reads up to the end-of-list pair, without which the list is `truncated-field`. Of two pairs with one id the later counts. */
export const decodeAvPairs: Decoder<AvPairs> = (bytes) => {
  const unknown: { id: number; value: Uint8Array }[] = [];
  let pairs: AvPairs = { ...noAvPairs, unknown };
  let used = 0;
  for (let count = 0; count <= maxPairs; count += 1) {
    const valueOffset = used + pairHeaderBytes;
    if (bytes.length < valueOffset) return invalid('truncated-field', bytes.length);
    const id = u16leAt(bytes, used);
    const length = u16leAt(bytes, used + 2);
    if (id === endOfList) {
      return length === 0 ? decodedValue(pairs, valueOffset) : invalid('length-out-of-range', used + 2);
    }
    if (bytes.length < valueOffset + length) return invalid('truncated-field', bytes.length);
    const pair = decodePair(id, bytes.subarray(valueOffset, valueOffset + length), used);
    if (pair.kind !== 'value') return pair;
    if (pair.value === null) unknown.push({ id, value: bytes.subarray(valueOffset, valueOffset + length) });
    else pairs = { ...pairs, ...pair.value };
    used = valueOffset + length;
  }
  return invalid('too-long', used);
};

/** The member that this pair fills; null for an id without meaning to us. `start` is where the pair starts. */
function decodePair(id: number, value: Uint8Array, start: number): Decoded<Partial<AvPairs> | null> {
  const size = value.length;
  switch (id) {
    case flagsId:
      if (size !== 4) return invalid('length-out-of-range', start + 2);
      return decodedValue({ flags: u32leAt(value, 0) }, size);
    case timestampId:
      if (size !== 8) return invalid('length-out-of-range', start + 2);
      return decodedValue({ timestamp: u64leAt(value, 0) }, size);
    case singleHostId:
      return decodedValue({ singleHost: value }, size);
    case channelBindingsId:
      return decodedValue({ channelBindings: value }, size);
    default: {
      const name = nameIds.find(([, nameId]) => nameId === id);
      return name === undefined ? decodedValue(null, size) : decodeName(name[0], value, start);
    }
  }
}

function decodeName(
  name: (typeof nameIds)[number][0],
  value: Uint8Array,
  start: number,
): Decoded<Partial<AvPairs>> {
  if (value.length > maxNameChars * 2) return invalid('too-long', start + 2);
  const text = utf16leToText(value);
  return text === null
    ? invalid('bad-value', start + pairHeaderBytes)
    : decodedValue({ [name]: text }, value.length);
}
