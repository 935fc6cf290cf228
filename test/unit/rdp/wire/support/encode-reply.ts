import {
  encodeConnectionConfirm,
  encodeMcsDisconnect,
  type ConnectionReply,
} from '../../../../../src/rdp/wire/connection.ts';
import { encodeTpkt } from '../../../../../src/rdp/wire/tpkt.ts';
import { encodeX224 } from '../../../../../src/rdp/wire/x224.ts';

/** Every reply that a server may send, as a whole packet. */
export function encodeConnectionReply(reply: ConnectionReply): Uint8Array {
  switch (reply.type) {
    case 'confirm':
      return encodeConnectionConfirm(reply.reply);
    case 'mcs-disconnect':
      return encodeMcsDisconnect(reply.reason);
    case 'x224-disconnect': {
      const references = { sourceReference: 0x1234, destinationReference: 0 };
      return encodeTpkt(encodeX224({ type: 'disconnect-request', ...references, reason: reply.reason }));
    }
    case 'x224-error':
      return encodeTpkt(encodeX224({ type: 'error', destinationReference: 0, cause: reply.cause }));
  }
}
