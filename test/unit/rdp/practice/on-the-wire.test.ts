import { describe, expect, it } from 'vitest';
import { practiceScenarios } from '../../../../src/rdp/practice/index.ts';
import { walkOutcome } from './support/walk.ts';
import { withHost } from './support/with-host.ts';

const challenged = 'selected 8, challenged';

/** How far a client comes that offers what mstsc offers, and what stops it. */
const outcomes: Record<string, string> = {
  healthy: challenged,
  'healthy-tls12': challenged,
  'nla-only': 'selected 2, challenged',
  'tls-only': 'selected 1, tls',
  'rdp-only': 'selected 0',
  'no-negotiation-answer': 'confirmed without answer',
  'selects-unoffered-protocol': 'selected 1, tls',
  entra: 'refused 4',
  rdstls: 'refused 4',
  'refused-1': 'refused 1',
  'refused-2': 'refused 2',
  'refused-3': 'refused 3',
  'refused-4': 'refused 4',
  'refused-5': 'refused 5',
  'refused-6': 'refused 6',
  'no-certificate': 'refused 3',
  'mcs-disconnect': '{"type":"mcs-disconnect","reason":3}',
  'x224-disconnect': '{"type":"x224-disconnect","reason":0}',
  'certificate-expired': challenged,
  'certificate-not-yet-valid': challenged,
  'certificate-other-name': challenged,
  'certificate-rsa-1024': challenged,
  'certificate-sha1': challenged,
  'certificate-self-signed': challenged,
  'certificate-ec': challenged,
  'certificate-from-authority': challenged,
  'certificate-intercepted': challenged,
  'tls10-only': challenged,
  'tls11-only': challenged,
  'tls12-only': challenged,
  'tls13-only': challenged,
  'reset-after-accept': 'negotiation reset',
  'close-after-accept': 'negotiation closed',
  'close-after-few-bytes': 'negotiation closed after 6 bytes',
  'reset-after-request': 'negotiation reset',
  silent: 'negotiation stalled',
  'reset-after-idle': 'negotiation stalled',
  'reset-after-idle-in-tls': 'tls stalled',
  'connection-limit': challenged,
  'alert-40': 'tls alert 40',
  'alert-70': 'tls alert 70',
  'alert-80': 'tls alert 80',
  'alert-49': 'tls alert 49',
  'reset-after-confirm': 'tls reset',
  'reset-after-client-hello': 'tls reset',
  'close-after-client-hello': 'tls closed',
  'silent-after-client-hello': 'tls stalled',
  'reset-mid-handshake': 'tls reset',
  'close-mid-handshake': 'tls closed',
  'not-tls-after-confirm': 'tls ERR_SSL_WRONG_VERSION_NUMBER',
  'mtu-hole': 'tls stalled',
  'mtu-hole-upstream': 'tls stalled',
  'hello-filter': 'tls stalled',
  'challenge-refused': 'nla refused c00000bb',
  'challenge-error-with-large-token': 'nla refused c00000bb',
  'challenge-silent': 'nla stalled',
  'challenge-garbage': 'nla foreign \xab\xab\xab',
  'challenge-reset': 'nla reset',
  'reset-after-handshake': 'nla reset',
  'clock-ahead': challenged,
  'clock-behind': challenged,
  'other-name-in-challenge': challenged,
  'freerdp-version': challenged,
  http: 'negotiation foreign HTT',
  ssh: 'negotiation foreign SSH',
  smtp: 'negotiation foreign 220',
  ftp: 'negotiation foreign 220',
  vnc: 'negotiation foreign RFB',
  tls: 'negotiation foreign \x15\x03\x03',
  garbage: 'negotiation foreign \xa5\xa5\xa5',
  flood: 'negotiation foreign \xc3\xc3\xc3',
  'tpkt-too-short': 'negotiation foreign \x03\0\0',
  'tpkt-too-long': 'negotiation foreign \x03\0\xff',
  slow: 'negotiation stalled',
  'slow-drip-negotiation': 'negotiation stalled',
  'slow-drip-tls': 'tls stalled',
  'slow-drip-nla': 'nla stalled',
  'one-byte-segments': challenged,
  'merged-segments': challenged,
  'udp-answered': challenged,
  'udp-silent': challenged,
  'udp-garbage': challenged,
};

describe('a client that offers what mstsc offers', () => {
  it.concurrent.each(practiceScenarios.map(({ name }) => name))('%s', async (name) => {
    const outcome = await withHost(name, ({ port }) => walkOutcome(port));
    expect(outcome).toBe(outcomes[name]);
  });

  it('has a line for every scenario and no other', () => {
    expect(Object.keys(outcomes).sort()).toEqual(practiceScenarios.map(({ name }) => name).sort());
  });
});
