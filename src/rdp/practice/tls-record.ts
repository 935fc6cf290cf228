import type { Decoder } from '../wire/parsed.ts';

/** TLS records made and read by hand, for servers that never get as far as a handshake (RFC 8446, 5.1). */

/** Type, version and length. */
export const tlsHeaderBytes = 5;
export const tlsRecordType = { alert: 0x15, handshake: 0x16 } as const;
const maxRecordBytes = 16_384;

export const tlsRecordMaxBytes = tlsHeaderBytes + maxRecordBytes;

/** Alert numbers of RFC 8446, 6.2 that scenarios send. */
export const alertNumber = {
  handshakeFailure: 40,
  accessDenied: 49,
  protocolVersion: 70,
  internalError: 80,
} as const;
export type AlertNumber = (typeof alertNumber)[keyof typeof alertNumber];

/** A fatal alert, in the record version that every client accepts before a version has been agreed on. */
export function encodeFatalAlert(alert: AlertNumber): Uint8Array {
  return Uint8Array.of(tlsRecordType.alert, 3, 3, 0, 2, 2, alert);
}

/** The first record of a client; the value is the whole record, whatever hello it holds. */
export const decodeHelloRecord: Decoder<Uint8Array> = (bytes) => {
  const [type, major, , high, low] = bytes;
  if (type !== undefined && type !== tlsRecordType.handshake)
    return { kind: 'invalid', error: { problem: 'wrong-magic', offset: 0 } };
  if (major !== undefined && major !== 3)
    return { kind: 'invalid', error: { problem: 'wrong-magic', offset: 1 } };
  if (high === undefined || low === undefined) return { kind: 'incomplete', need: tlsHeaderBytes };
  const size = tlsHeaderBytes + high * 256 + low;
  if (size > tlsRecordMaxBytes)
    return { kind: 'invalid', error: { problem: 'length-out-of-range', offset: 3 } };
  if (bytes.length < size) return { kind: 'incomplete', need: size };
  return { kind: 'value', value: bytes.subarray(0, size), size };
};
