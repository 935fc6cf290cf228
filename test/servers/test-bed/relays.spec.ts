import { expect, it } from 'vitest';
import { startFaultRelay } from '../support/fault-relay.ts';
import type { Fault } from '../support/fault-relay.ts';
import { connectionRequest, exchange, isWholeTpkt } from '../support/raw-client.ts';
import { startDelayRelay } from '../support/relay.ts';
import { describeWith, missingForXrdp } from '../support/requirements.ts';
import { useCertificates, useServer } from '../support/server-suite.ts';
import { startXrdp } from '../support/xrdp.ts';

/** The test bed has to be what it claims before anything is judged by it. Nothing here uses code of the product. */

const request = connectionRequest(1);
const confirm = '030000130ed0';

describeWith(missingForXrdp, 'relays of the test bed', () => {
  const certificates = useCertificates();
  const xrdp = useServer(async () =>
    startXrdp({ securityLayer: 'tls', certificate: await certificates.files('valid') }),
  );

  it('the delaying relay takes a round trip for the set-up and one for the answer', async () => {
    const relay = await startDelayRelay({ server: xrdp.current, roundTripMs: 1000 });
    const seen = await exchange({ ...relay, send: request, enough: isWholeTpkt, quietMs: 10_000 });
    await relay.close();
    expect(seen.received.startsWith(confirm)).toBe(true);
    expect(seen.firstByteAfterMs).toBeGreaterThanOrEqual(1998);
    // Below a third round trip, on a busy machine too.
    expect(seen.firstByteAfterMs).toBeLessThan(3000);
  });

  const faults: readonly [string, Fault, { received: string; ended: string }][] = [
    ['reset at accept', { at: 'accept', action: 'reset' }, { received: '', ended: 'ECONNRESET' }],
    ['close at accept', { at: 'accept', action: 'close' }, { received: '', ended: 'closed' }],
    ['silence after accept', { at: 'accept', action: 'stall' }, { received: '', ended: 'quiet' }],
    [
      'close in the confirm',
      { at: 'bytes', direction: 'to-client', from: 'start', bytes: 7, action: 'close' },
      { received: '030000130ed000', ended: 'closed' },
    ],
    [
      'reset at the request',
      { at: 'bytes', direction: 'to-server', from: 'start', bytes: 0, action: 'reset' },
      { received: '', ended: 'ECONNRESET' },
    ],
    [
      'reset after a silence',
      { at: 'bytes', direction: 'to-client', from: 'start', bytes: 0, action: { resetAfterSilenceMs: 300 } },
      { received: '', ended: 'ECONNRESET' },
    ],
  ];
  it.each(faults)('fault relay: %s', async (_name, fault, expected) => {
    const relay = await startFaultRelay({ server: xrdp.current, fault });
    const seen = await exchange({ ...relay, send: request });
    await relay.close();
    expect({ received: seen.received, ended: seen.ended }).toEqual(expected);
  });

  it('fault relay: passes everything when there is no fault, one byte at a time', async () => {
    const relay = await startFaultRelay({ server: xrdp.current, fault: { at: 'never', segmentBytes: 1 } });
    const seen = await exchange({ ...relay, send: request, enough: isWholeTpkt });
    await relay.close();
    expect(seen.received.startsWith(confirm)).toBe(true);
  });
});
