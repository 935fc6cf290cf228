import { runConnection } from '../../../../../src/rdp/probe/connection.ts';
import type { ConnectionOptions } from '../../../../../src/rdp/probe/connection.ts';
import type { HandshakeFacts } from '../../../../../src/rdp/handshake/types.ts';
import { mstscOffer } from '../../../../../src/shared/security-protocol.ts';

/** One connection with so much patience for each phase that a test sees when it was waited out. */
export function connectTo(
  port: number,
  differences: Partial<ConnectionOptions> = {},
): Promise<HandshakeFacts> {
  return runConnection({
    address: '127.0.0.1',
    port,
    plan: {
      offered: mstscOffer,
      goal: 'challenge',
      rawHello: null,
      serverName: null,
      limits: { tcpMs: 60_000, negotiationMs: 60_000, tlsMs: 60_000, nlaMs: 60_000 },
      wallClockAtZeroMs: Date.now() - performance.now(),
    },
    tlsOffer: 'everything',
    signal: new AbortController().signal,
    ...differences,
  });
}
