import type { PracticeConnection } from './practice-connection.ts';
import type { PathShape } from './shaped-stream.ts';
import { tlsHeaderBytes, tlsRecordType } from './tls-record.ts';

/** Every byte in a segment of its own. */
export const oneByteSegments: PathShape = {
  toClient: async (flight, forward) => {
    for (const byte of flight) {
      forward(Uint8Array.of(byte));
      await new Promise(setImmediate);
    }
  },
};

/** Holds each flight back for a moment, so that what follows it travels in the same segment. */
export function mergedSegments(connection: PracticeConnection, holdMs: number): PathShape {
  const held: Buffer[] = [];
  let sent = Promise.resolve();
  return {
    toClient: (flight, forward) => {
      held.push(flight);
      if (held.length > 1) return;
      sent = connection.pause(holdMs).then(
        () => forward(Buffer.concat(held.splice(0))),
        // The client has left: there is nobody to send to.
        () => undefined,
      );
    },
    beforeEnd: () => sent,
  };
}

/** One byte per interval, from the moment `start` is called. */
export function drip(connection: PracticeConnection, intervalMs: number): PathShape & { start(): void } {
  let dripping = false;
  return {
    start: () => {
      dripping = true;
    },
    toClient: async (flight, forward) => {
      if (!dripping) {
        forward(flight);
        return;
      }
      for (const byte of flight) {
        await connection.pause(intervalMs);
        forward(Uint8Array.of(byte));
      }
    },
  };
}

/** A black hole towards the client: a flight above the limit is lost, and with it everything behind it. */
export function largeFlightsVanish(limitBytes: number): PathShape {
  return { toClient: lossy((flight) => flight.length > limitBytes) };
}

/** The same in the other direction. */
export function largeRequestsVanish(limitBytes: number): PathShape {
  return { fromClient: lossy((flight) => flight.length > limitBytes) };
}

/** A filter that lets everything pass except TLS handshake records from the client, and what follows them. */
export function helloVanishes(): PathShape {
  return { fromClient: lossy((flight) => flight[0] === tlsRecordType.handshake) };
}

/** Lets the ServerHello pass and then calls `cut`; nothing follows. */
export function cutAfterServerHello(cut: () => void): PathShape {
  let isCut = false;
  return {
    toClient: (flight, forward) => {
      if (isCut) return;
      const [type, , , high = 0, low = 0] = flight;
      if (type !== tlsRecordType.handshake) {
        forward(flight);
        return;
      }
      isCut = true;
      forward(flight.subarray(0, tlsHeaderBytes + high * 256 + low));
      cut();
    },
  };
}

type Forward = (part: Uint8Array) => void;

/** TCP delivers in order: behind a segment that never arrives nothing arrives. */
function lossy(isLost: (flight: Buffer) => boolean): (flight: Buffer, forward: Forward) => void {
  let blocked = false;
  return (flight, forward) => {
    blocked ||= isLost(flight);
    if (!blocked) forward(flight);
  };
}
