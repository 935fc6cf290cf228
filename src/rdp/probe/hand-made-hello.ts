import { randomBytes } from 'node:crypto';
import { encodePaddedClientHello, encodeSmallClientHello } from '../wire/tls-hello.ts';

/** Over one full Ethernet segment, so that it cannot pass a path whose MTU is smaller than the ends believe. */
const paddedRecordBytes = 1500;

/** A ClientHello that fits any path; a server that sees it answers with an alert at once. */
export function smallHello(): Uint8Array {
  return encodeSmallClientHello({ random: randomBytes(32) });
}

/** A usual ClientHello, padded (RFC 7685) beyond what one packet carries. */
export function paddedHello(serverName: string | null): Uint8Array {
  return encodePaddedClientHello({
    random: randomBytes(32),
    keyShare: randomBytes(32),
    sessionId: randomBytes(32),
    serverName,
    recordBytes: paddedRecordBytes,
  });
}
