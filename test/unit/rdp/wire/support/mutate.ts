import { concatBytes } from '../../../../../src/rdp/wire/bytes.ts';
import type { Random } from './random.ts';

/** Bytes at which length fields turn over. */
const boundaryBytes = [0x00, 0x01, 0x7f, 0x80, 0x81, 0x82, 0x83, 0x84, 0xfe, 0xff];
const maxInserted = 24;

type Mutation = (random: Random, bytes: Uint8Array, corpus: readonly Uint8Array[]) => Uint8Array;

const flipBit: Mutation = (random, bytes) => {
  const at = random.below(bytes.length);
  return bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.below(8)));
};

const setBoundaryByte: Mutation = (random, bytes) =>
  bytes.with(random.below(bytes.length), random.pick(boundaryBytes));

const truncate: Mutation = (random, bytes) => bytes.slice(0, random.below(bytes.length + 1));

const insert: Mutation = (random, bytes) => {
  const at = random.below(bytes.length + 1);
  const inserted = Uint8Array.from({ length: 1 + random.below(maxInserted) }, () => random.below(256));
  return concatBytes(bytes.subarray(0, at), inserted, bytes.subarray(at));
};

const remove: Mutation = (random, bytes) => {
  const at = random.below(bytes.length);
  return concatBytes(bytes.subarray(0, at), bytes.subarray(at + 1 + random.below(maxInserted)));
};

const splice: Mutation = (random, bytes, corpus) => {
  const other = random.pick(corpus);
  return concatBytes(
    bytes.subarray(0, random.below(bytes.length + 1)),
    other.subarray(random.below(other.length + 1)),
  );
};

const mutations = [flipBit, setBoundaryByte, setBoundaryByte, truncate, insert, remove, splice];

/** One to four random changes to a random message of the corpus. */
export function mutate(random: Random, corpus: readonly Uint8Array[]): Uint8Array {
  let bytes: Uint8Array = random.pick(corpus).slice();
  for (let count = 1 + random.below(4); count > 0 && bytes.length > 0; count -= 1) {
    bytes = random.pick(mutations)(random, bytes, corpus);
  }
  return bytes;
}
