import { concatBytes, u16be, u16beAt, u8At } from './bytes.ts';
import { decodedValue, invalid } from './parsed.ts';
import type { Decoded, Decoder } from './parsed.ts';

/** The class 0 transport protocol data units of [X.224] section 13 that RDP uses. */

interface ConnectionTpdu {
  readonly sourceReference: number;
  readonly destinationReference: number;
  readonly classOption: number;
  readonly userData: Uint8Array;
}

export type X224Tpdu =
  | ({ readonly type: 'connection-request' } & ConnectionTpdu)
  | ({ readonly type: 'connection-confirm' } & ConnectionTpdu)
  | {
      readonly type: 'disconnect-request';
      readonly sourceReference: number;
      readonly destinationReference: number;
      /** [X.224] 13.5.3. */
      readonly reason: number;
    }
  | { readonly type: 'data'; readonly endOfTransmission: boolean; readonly payload: Uint8Array }
  | {
      readonly type: 'error';
      readonly destinationReference: number;
      /** Reject cause, [X.224] 13.12.3. */
      readonly cause: number;
    };

/** TPDU codes; the low four bits are the credit, which class 0 does not use. */
const code = {
  connectionRequest: 0xe0,
  connectionConfirm: 0xd0,
  disconnectRequest: 0x80,
  data: 0xf0,
  error: 0x70,
} as const;

const endOfTransmissionBit = 0x80;
const connectionHeaderBytes = 7;
/** The length indicator does not count itself; 255 is reserved ([X.224] 13.2.1). */
const maxLengthIndicator = 254;

/** The longest TPDU that has no payload outside its header. */
export const x224HeaderMaxBytes = 1 + maxLengthIndicator;

/** @throws RangeError when the user data does not fit into one header. */
export function encodeX224(tpdu: X224Tpdu): Uint8Array {
  switch (tpdu.type) {
    case 'connection-request':
      return encodeConnection(code.connectionRequest, tpdu);
    case 'connection-confirm':
      return encodeConnection(code.connectionConfirm, tpdu);
    case 'disconnect-request':
      return concatBytes(
        [6, code.disconnectRequest],
        u16be(tpdu.destinationReference),
        u16be(tpdu.sourceReference),
        [tpdu.reason],
      );
    case 'data':
      return concatBytes([2, code.data, tpdu.endOfTransmission ? endOfTransmissionBit : 0], tpdu.payload);
    case 'error':
      return concatBytes([4, code.error], u16be(tpdu.destinationReference), [tpdu.cause]);
  }
}

function encodeConnection(tpduCode: number, tpdu: ConnectionTpdu): Uint8Array {
  const lengthIndicator = connectionHeaderBytes - 1 + tpdu.userData.length;
  if (lengthIndicator > maxLengthIndicator) {
    throw new RangeError(`${tpdu.userData.length} bytes of user data do not fit into an X.224 header`);
  }
  return concatBytes(
    [lengthIndicator, tpduCode],
    u16be(tpdu.destinationReference),
    u16be(tpdu.sourceReference),
    [tpdu.classOption],
    tpdu.userData,
  );
}

/**
 * Reads one whole TPDU, that is the payload of one TPKT. The variable parts of a disconnect request and of an
 * error, which no RDP server fills, are skipped.
 */
export const decodeX224: Decoder<X224Tpdu> = (bytes) => {
  if (bytes.length < 2) return invalid('truncated-field', bytes.length);
  const lengthIndicator = u8At(bytes, 0);
  if (lengthIndicator > maxLengthIndicator) return invalid('length-out-of-range', 0);
  const headerBytes = 1 + lengthIndicator;
  if (bytes.length < headerBytes) return invalid('truncated-field', bytes.length);

  const tpduCode = u8At(bytes, 1) & 0xf0;
  if (tpduCode === code.data) return decodeData(bytes, headerBytes);
  if (bytes.length > headerBytes) return invalid('trailing-bytes', headerBytes);
  switch (tpduCode) {
    case code.connectionRequest:
      return decodeConnection('connection-request', bytes);
    case code.connectionConfirm:
      return decodeConnection('connection-confirm', bytes);
    case code.disconnectRequest:
      return decodeDisconnectRequest(bytes);
    case code.error:
      return decodeError(bytes);
    default:
      return invalid('unknown-type', 1);
  }
};

function decodeData(bytes: Uint8Array, headerBytes: number): Decoded<X224Tpdu> {
  if (headerBytes !== 3) return invalid('length-out-of-range', 0);
  const endOfTransmission = (u8At(bytes, 2) & endOfTransmissionBit) !== 0;
  return decodedValue(
    { type: 'data', endOfTransmission, payload: bytes.subarray(headerBytes) },
    bytes.length,
  );
}

function decodeConnection(
  type: 'connection-request' | 'connection-confirm',
  bytes: Uint8Array,
): Decoded<X224Tpdu> {
  if (bytes.length < connectionHeaderBytes) return invalid('length-out-of-range', 0);
  const tpdu = {
    type,
    destinationReference: u16beAt(bytes, 2),
    sourceReference: u16beAt(bytes, 4),
    classOption: u8At(bytes, 6),
    userData: bytes.subarray(connectionHeaderBytes),
  };
  return decodedValue(tpdu, bytes.length);
}

function decodeDisconnectRequest(bytes: Uint8Array): Decoded<X224Tpdu> {
  if (bytes.length < 7) return invalid('length-out-of-range', 0);
  const destinationReference = u16beAt(bytes, 2);
  const sourceReference = u16beAt(bytes, 4);
  const reason = u8At(bytes, 6);
  return decodedValue(
    { type: 'disconnect-request', sourceReference, destinationReference, reason },
    bytes.length,
  );
}

function decodeError(bytes: Uint8Array): Decoded<X224Tpdu> {
  if (bytes.length < 5) return invalid('length-out-of-range', 0);
  return decodedValue(
    { type: 'error', destinationReference: u16beAt(bytes, 2), cause: u8At(bytes, 4) },
    bytes.length,
  );
}
