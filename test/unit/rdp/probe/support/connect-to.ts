import { runConnection } from '../../../../../src/rdp/probe/connection.ts';
import type { ConnectionOptions } from '../../../../../src/rdp/probe/connection.ts';
import type { HandshakeFacts } from '../../../../../src/rdp/handshake/types.ts';
import { mstscOffer } from '../../../../../src/shared/security-protocol.ts';

/** One connection with patience for each phase. */
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
      limits: { tcpMs: 2000, negotiationMs: 2000, tlsMs: 2000, nlaMs: 2000 },
      wallClockAtZeroMs: Date.now() - performance.now(),
    },
    tlsOffer: 'everything',
    signal: new AbortController().signal,
    ...differences,
  });
}
