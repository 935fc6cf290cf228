import { u16beAt, u8At } from './bytes.ts';
import { decodedValue, incomplete, invalid } from './parsed.ts';
import type { Decoder } from './parsed.ts';

/** The first thing a server says to a ClientHello. */
export type TlsAnswer =
  | { readonly type: 'alert'; readonly level: number; readonly description: number }
  | { readonly type: 'server-hello' }
  | { readonly type: 'other-handshake'; readonly handshakeType: number };

const contentType = { alert: 21, handshake: 22 } as const;
const serverHello = 2;
const recordHeaderBytes = 5;
const alertBytes = 2;
/** A plaintext record, RFC 8446 section 5.1. */
const maxFragmentBytes = 16_384;

/**
 * Reads as much of the first record as tells what it is: an alert as a whole, of a handshake message its type.
 * The rest of the handshake record is not waited for. Bytes that are not TLS are `wrong-magic`.
 */
export const decodeTlsAnswer: Decoder<TlsAnswer> = (bytes) => {
  const type = u8At(bytes, 0);
  const isTls = type === contentType.alert || type === contentType.handshake;
  if (bytes.length > 0 && !isTls) return invalid('wrong-magic', 0);
  if (bytes.length > 1 && u8At(bytes, 1) !== 3) return invalid('wrong-magic', 1);
  if (bytes.length < recordHeaderBytes) return incomplete(recordHeaderBytes + 1);

  const length = u16beAt(bytes, 3);
  if (type === contentType.alert) {
    const size = recordHeaderBytes + alertBytes;
    if (length !== alertBytes) return invalid('length-out-of-range', 3);
    if (bytes.length < size) return incomplete(size);
    return decodedValue({ type: 'alert', level: u8At(bytes, 5), description: u8At(bytes, 6) }, size);
  }
  if (length === 0 || length > maxFragmentBytes) return invalid('length-out-of-range', 3);
  if (bytes.length === recordHeaderBytes) return incomplete(recordHeaderBytes + 1);
  const handshakeType = u8At(bytes, recordHeaderBytes);
  return decodedValue(
    handshakeType === serverHello ? { type: 'server-hello' } : { type: 'other-handshake', handshakeType },
    recordHeaderBytes + 1,
  );
};
