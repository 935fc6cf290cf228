import { u8At } from './bytes.ts';
import {
  contextTag,
  decodeDer,
  derIntegerToU32,
  derTag,
  encodeDer,
  encodeDerInteger,
  listDer,
  unwrapDer,
} from './der.ts';
import type { DerPart } from './der.ts';
import { decodedValue, incomplete, invalid } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';

/** TSRequest, the only message of CredSSP: [MS-CSSP] 2.2.1. */
export interface TsRequest {
  readonly version: number;
  readonly negoTokens: readonly Uint8Array[];
  readonly authInfo: Uint8Array | null;
  readonly pubKeyAuth: Uint8Array | null;
  /** NTSTATUS, unsigned. */
  readonly errorCode: number | null;
  readonly clientNonce: Uint8Array | null;
}

export const tsRequestMaxBytes = 65_536;
const maxTokens = 8;
const field = {
  version: 0,
  negoTokens: 1,
  authInfo: 2,
  pubKeyAuth: 3,
  errorCode: 4,
  clientNonce: 5,
} as const;
const fieldCount = 6;

/** Leaves out `negoTokens` when there are none. */
export function encodeTsRequest(request: TsRequest): Uint8Array {
  const { negoTokens, errorCode } = request;
  return encodeDer(
    derTag.sequence,
    encodeDer(contextTag(field.version), encodeDerInteger(request.version)),
    negoTokens.length === 0 ? [] : encodeDer(contextTag(field.negoTokens), encodeTokens(negoTokens)),
    encodeOctets(field.authInfo, request.authInfo),
    encodeOctets(field.pubKeyAuth, request.pubKeyAuth),
    errorCode === null ? [] : encodeDer(contextTag(field.errorCode), encodeDerInteger(errorCode)),
    encodeOctets(field.clientNonce, request.clientNonce),
  );
}

function encodeTokens(tokens: readonly Uint8Array[]): Uint8Array {
  return encodeDer(
    derTag.sequence,
    ...tokens.map((token) =>
      encodeDer(derTag.sequence, encodeDer(contextTag(0), encodeDer(derTag.octetString, token))),
    ),
  );
}

function encodeOctets(fieldNumber: number, octets: Uint8Array | null): ArrayLike<number> {
  return octets === null ? [] : encodeDer(contextTag(fieldNumber), encodeDer(derTag.octetString, octets));
}

/** Reads from a stream; a message of more than {@link tsRequestMaxBytes} is refused as soon as it says so. */
export const decodeTsRequest: Decoder<TsRequest> = (bytes) => {
  if (bytes.length === 0) return incomplete(2);
  if (u8At(bytes, 0) !== derTag.sequence) return invalid('wrong-magic', 0);
  const whole = decodeDer(bytes);
  if (whole.kind === 'invalid') return whole;
  const size = whole.kind === 'incomplete' ? whole.need : whole.size;
  if (size > tsRequestMaxBytes) return invalid('length-out-of-range', 1);
  if (whole.kind === 'incomplete') return whole;

  const request = decodeFields({ bytes: whole.value.content, start: whole.value.contentOffset });
  return request.kind === 'value' ? decodedValue(request.value, size) : request;
};

type Draft = { -readonly [Field in keyof TsRequest]: TsRequest[Field] };

function decodeFields(part: DerPart): Decoded<TsRequest> {
  const fields = listDer(part, fieldCount);
  if (fields.kind !== 'value') return fields;
  const draft: Draft = {
    version: 0,
    negoTokens: [],
    authInfo: null,
    pubKeyAuth: null,
    errorCode: null,
    clientNonce: null,
  };
  let previous = -1;
  for (const { tag, bytes, start } of fields.value) {
    const fieldNumber = tag - contextTag(0);
    // Fields come in order and only once; the version is the one that must not be missing.
    if (fieldNumber <= previous || (previous === -1 && fieldNumber !== field.version)) {
      return invalid('unknown-type', start);
    }
    previous = fieldNumber;
    const read = readField(draft, fieldNumber, { bytes, start });
    if (read.kind !== 'value') return read;
  }
  return previous === -1 ? invalid('truncated-field', part.start) : decodedValue(draft, part.bytes.length);
}

function readField(draft: Draft, fieldNumber: number, part: DerPart): Decoded<unknown> {
  switch (fieldNumber) {
    case field.version:
      return assign(decodeInteger(part), (version) => (draft.version = version));
    case field.negoTokens:
      return assign(decodeTokens(part), (tokens) => (draft.negoTokens = tokens));
    case field.authInfo:
      return assign(decodeOctets(part), (octets) => (draft.authInfo = octets));
    case field.pubKeyAuth:
      return assign(decodeOctets(part), (octets) => (draft.pubKeyAuth = octets));
    case field.errorCode:
      return assign(decodeInteger(part), (code) => (draft.errorCode = code));
    case field.clientNonce:
      return assign(decodeOctets(part), (octets) => (draft.clientNonce = octets));
    default:
      return invalid('unknown-type', part.start);
  }
}

function assign<T>(decoded: Decoded<T>, set: (value: T) => void): Decoded<T> {
  if (decoded.kind === 'value') set(decoded.value);
  return decoded;
}

function decodeInteger(part: DerPart): Decoded<number> {
  const content = unwrapDer(part, [derTag.integer]);
  if (content.kind !== 'value') return content;
  const value = derIntegerToU32(content.value.bytes);
  return value === null ? invalid('bad-value', content.value.start) : decodedValue(value, content.size);
}

function decodeOctets(part: DerPart): Decoded<Uint8Array> {
  const content = unwrapDer(part, [derTag.octetString]);
  return content.kind === 'value' ? decodedValue(content.value.bytes, content.size) : content;
}

function decodeTokens(part: DerPart): Decoded<readonly Uint8Array[]> {
  const sequence = unwrapDer(part, [derTag.sequence]);
  if (sequence.kind !== 'value') return sequence;
  const entries = listDer(sequence.value, maxTokens);
  if (entries.kind !== 'value') return entries;
  const tokens: Uint8Array[] = [];
  for (const entry of entries.value) {
    if (entry.tag !== derTag.sequence) return invalid('unknown-type', entry.start);
    const token = unwrapDer(entry, [contextTag(0), derTag.octetString]);
    if (token.kind !== 'value') return token;
    tokens.push(token.value.bytes);
  }
  return decodedValue(tokens, part.bytes.length);
}
