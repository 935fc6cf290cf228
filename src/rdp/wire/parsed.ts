/**
 * What every decoder of this folder answers. Decoders never throw, whatever the peer sent; encoders throw a
 * RangeError for a value that the format cannot carry, because that is a fault of ours and not of the peer.
 */

/** Why bytes do not fit their format. */
export type WireProblem =
  /** The first bytes belong to another protocol. */
  | 'wrong-magic'
  /** A length field names a size that its structure cannot have. */
  | 'length-out-of-range'
  /** The enclosing structure ends in the middle of a field. */
  | 'truncated-field'
  /** Bytes follow where the structure has to end. */
  | 'trailing-bytes'
  /** A structure of a type that has no place here. */
  | 'unknown-type'
  /** Not the definite, minimal form that DER (X.690, 10.1) asks for. */
  | 'bad-der'
  /** A field has a value that its format forbids. */
  | 'bad-value'
  /** More bytes, elements or characters than we are willing to hold. */
  | 'too-long';

interface WireError {
  readonly problem: WireProblem;
  /** Offset of the first byte that does not fit. */
  readonly offset: number;
}

export interface DecodedValue<T> {
  readonly kind: 'value';
  readonly value: T;
  /** Bytes used. */
  readonly size: number;
}

export interface Incomplete {
  readonly kind: 'incomplete';
  /** Total bytes needed at least, counted from the start. */
  readonly need: number;
}

export interface Invalid {
  readonly kind: 'invalid';
  readonly error: WireError;
}

export type Decoded<T> = DecodedValue<T> | Incomplete | Invalid;

/** Reads one structure from the start of `bytes`. Byte strings in the value are views into `bytes`. */
export type Decoder<T> = (bytes: Uint8Array) => Decoded<T>;

export function decodedValue<T>(value: T, size: number): DecodedValue<T> {
  return { kind: 'value', value, size };
}

export function incomplete(need: number): Incomplete {
  return { kind: 'incomplete', need };
}

export function invalid(problem: WireProblem, offset: number): Invalid {
  return { kind: 'invalid', error: { problem, offset } };
}

/**
 * Carries a failure out of a part that starts at `start` of a complete frame. What the part still misses will
 * not come any more, so `incomplete` becomes `truncated-field`.
 */
export function invalidInside(failure: Incomplete | Invalid, start: number): Invalid {
  return failure.kind === 'invalid'
    ? invalid(failure.error.problem, start + failure.error.offset)
    : invalid('truncated-field', start);
}
