import type { CauseId, Phase } from '../../../src/shared/ids.ts';
import type { Break } from '../../../src/shared/facts.ts';
import type { Fault } from './fault-relay.ts';

/** A point at which a connection to a TLS server can break, and what has to be said about it. */
export interface BreakPoint {
  readonly name: string;
  readonly fault: Fault;
  readonly how: Break['how'];
  readonly failedPhase: Phase;
  /** Several where the wire cannot tell them apart. */
  readonly causes: readonly [CauseId, ...CauseId[]];
}

const serverFlightBytes = 600;

export const breakPoints: readonly BreakPoint[] = [
  {
    name: 'reset at accept',
    fault: { at: 'accept', action: 'reset' },
    how: 'reset',
    failedPhase: 'negotiation',
    causes: ['closed-before-negotiation'],
  },
  {
    name: 'close at accept',
    fault: { at: 'accept', action: 'close' },
    how: 'closed',
    failedPhase: 'negotiation',
    causes: ['closed-before-negotiation'],
  },
  {
    name: 'silence after accept',
    fault: { at: 'accept', action: 'stall' },
    how: 'stalled',
    failedPhase: 'negotiation',
    causes: ['silent-listener'],
  },
  {
    name: 'reset at the request',
    fault: { at: 'bytes', direction: 'to-server', from: 'start', bytes: 0, action: 'reset' },
    how: 'reset',
    failedPhase: 'negotiation',
    causes: ['closed-before-negotiation'],
  },
  {
    name: 'close instead of the confirm',
    fault: { at: 'bytes', direction: 'to-client', from: 'start', bytes: 0, action: 'close' },
    how: 'closed',
    failedPhase: 'negotiation',
    causes: ['closed-before-negotiation'],
  },
  {
    name: 'close within the confirm',
    fault: { at: 'bytes', direction: 'to-client', from: 'start', bytes: 7, action: 'close' },
    how: 'closed',
    failedPhase: 'negotiation',
    causes: ['closed-before-negotiation'],
  },
  {
    name: 'silence within the confirm',
    fault: { at: 'bytes', direction: 'to-client', from: 'start', bytes: 7, action: 'stall' },
    how: 'stalled',
    failedPhase: 'negotiation',
    causes: ['silent-listener'],
  },
  {
    name: 'two seconds of silence instead of the confirm, then a reset',
    fault: {
      at: 'bytes',
      direction: 'to-client',
      from: 'start',
      bytes: 0,
      action: { resetAfterSilenceMs: 2_000 },
    },
    how: 'reset',
    failedPhase: 'negotiation',
    causes: ['idle-timeout-on-path'],
  },
  {
    // Every version, and the small ClientHello too: as a listener does that cannot use its key.
    name: 'reset at the ClientHello',
    fault: { at: 'bytes', direction: 'to-server', from: 'x224', bytes: 0, action: 'reset' },
    how: 'reset',
    failedPhase: 'tls',
    causes: ['certificate-key-unreadable'],
  },
  {
    name: 'close at the ClientHello',
    fault: { at: 'bytes', direction: 'to-server', from: 'x224', bytes: 0, action: 'close' },
    how: 'closed',
    failedPhase: 'tls',
    causes: ['certificate-key-unreadable'],
  },
  {
    // Not even the alert to a small ClientHello comes back: a filter, not a matter of size.
    name: 'silence from the ClientHello on',
    fault: { at: 'bytes', direction: 'to-server', from: 'x224', bytes: 0, action: 'stall' },
    how: 'stalled',
    failedPhase: 'tls',
    causes: ['tls-broken-on-path'],
  },
  {
    name: 'reset within the ServerHello flight',
    fault: { at: 'bytes', direction: 'to-client', from: 'x224', bytes: serverFlightBytes, action: 'reset' },
    how: 'reset',
    failedPhase: 'tls',
    causes: ['tls-broken-on-path'],
  },
  {
    name: 'close within the ServerHello flight',
    fault: { at: 'bytes', direction: 'to-client', from: 'x224', bytes: serverFlightBytes, action: 'close' },
    how: 'closed',
    failedPhase: 'tls',
    causes: ['tls-broken-on-path'],
  },
  {
    // Small answers pass and the large flight stays away, as in a black hole; nothing on the wire tells the two apart.
    name: 'silence within the ServerHello flight',
    fault: { at: 'bytes', direction: 'to-client', from: 'x224', bytes: serverFlightBytes, action: 'stall' },
    how: 'stalled',
    failedPhase: 'tls',
    causes: ['mtu-black-hole', 'tls-broken-on-path'],
  },
  {
    name: 'three seconds of silence after the ClientHello, then a reset',
    fault: {
      at: 'bytes',
      direction: 'to-client',
      from: 'x224',
      bytes: 0,
      action: { resetAfterSilenceMs: 3_000 },
    },
    how: 'reset',
    failedPhase: 'tls',
    causes: ['idle-timeout-on-path'],
  },
];
