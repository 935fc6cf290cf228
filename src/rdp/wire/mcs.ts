import { u8At } from './bytes.ts';
import { decodedValue, invalid } from './parsed.ts';
import type { Decoder } from './parsed.ts';

/**
 * The MCS DisconnectProviderUltimatum in aligned PER ([T.125] section 7 part 4, [MS-RDPBCGR] 2.2.2.3): six bits
 * of choice, three bits of reason, seven bits of padding.
 */

const disconnectProviderUltimatum = 8;
/** rn-channel-purged, the last of the five reasons. */
const maxReason = 4;

/** @throws RangeError for a reason that is not 0 to 4. */
export function encodeDisconnectUltimatum(reason: number): Uint8Array {
  if (!Number.isInteger(reason) || reason < 0 || reason > maxReason) {
    throw new RangeError(`MCS has no disconnect reason ${reason}`);
  }
  return Uint8Array.of((disconnectProviderUltimatum << 2) | (reason >>> 1), (reason & 1) << 7);
}

/** Reads the payload of one X.224 data TPDU; the value is the reason. */
export const decodeDisconnectUltimatum: Decoder<number> = (bytes) => {
  if (bytes.length === 0) return invalid('truncated-field', 0);
  if (u8At(bytes, 0) >>> 2 !== disconnectProviderUltimatum) return invalid('unknown-type', 0);
  if (bytes.length < 2) return invalid('truncated-field', bytes.length);
  if (bytes.length > 2) return invalid('trailing-bytes', 2);
  const reason = ((u8At(bytes, 0) & 0b11) << 1) | (u8At(bytes, 1) >>> 7);
  return reason > maxReason ? invalid('bad-value', 0) : decodedValue(reason, 2);
};
