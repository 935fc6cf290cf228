import { describe, expect, it } from 'vitest';
import { HandshakeMachine } from '../../../../src/rdp/handshake/machine.ts';
import { decodeConnectionRequest, encodeMcsDisconnect } from '../../../../src/rdp/wire/connection.ts';
import { encodeConnectionConfirm } from '../../../../src/rdp/wire/connection.ts';
import { bareNegotiate, encodeNtlmNegotiate } from '../../../../src/rdp/wire/ntlm-negotiate.ts';
import { decodeTsRequest } from '../../../../src/rdp/wire/ts-request.ts';
import { mstscOffer, securityProtocol } from '../../../../src/shared/security-protocol.ts';
import { connected, ended, plan, play, received, wallClockAtZeroMs } from './support/play.ts';
import type { Moment } from './support/play.ts';
import { challenge, challengeRefusal, confirm, refusal } from './support/server-bytes.ts';

const connectedAt10: Moment = [10, connected];
const confirmedAt20: Moment = [20, received(confirm())];
const establishedAt40: Moment = [
  40,
  { type: 'tls-established', version: 'TLSv1.2', cipher: 'ECDHE', counts: { sent: 700, received: 1519 } },
];
const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const hex = (value: string): string => Buffer.from(value).toString('hex');
const answeredIn4 = { durationMs: 4 };

describe('answers to the negotiation request', () => {
  it.each<[string, Uint8Array, object]>([
    ['selects', confirm(securityProtocol.tls), { outcome: 'selected', protocol: 1, flags: 0x1f }],
    ['selects what was not offered', confirm(16), { outcome: 'selected', protocol: 16 }],
    ['refuses', refusal(5), { outcome: 'refused', failureCode: 5 }],
    ['refuses with the largest code', refusal(0xffff_ffff), { outcome: 'refused', failureCode: 0xffff_ffff }],
    ['confirms without an answer', encodeConnectionConfirm(null), { outcome: 'no-answer' }],
    ['disconnects in MCS', encodeMcsDisconnect(3), { outcome: 'disconnected', by: 'mcs', reason: 3 }],
    [
      'states a length below its header',
      Uint8Array.of(3, 0, 0, 3),
      { outcome: 'malformed', problem: 'length-out-of-range', firstBytes: '03000003' },
    ],
    [
      'is a web server',
      text('HTTP/1.1 400 Bad Request\r\n\r\n'),
      {
        outcome: 'foreign',
        foreign: { protocol: 'http', firstBytes: hex('HTTP/1.1 400 Bad Request\r\n\r\n') },
      },
    ],
    [
      'is an SSH server',
      text('SSH-2.0-OpenSSH_9.2\r\n'),
      { outcome: 'foreign', foreign: { protocol: 'ssh', firstBytes: hex('SSH-2.0-OpenSSH_9.2\r\n') } },
    ],
    [
      'is a TLS server',
      Uint8Array.of(0x15, 3, 3, 0, 2, 2, 70),
      { outcome: 'foreign', foreign: { protocol: 'tls', firstBytes: '15030300020246' } },
    ],
  ])('%s', (_name, bytes, outcome) => {
    const facts = play([connectedAt10, [14, received(bytes)]], { goal: 'negotiation' });
    expect(facts.negotiation).toMatchObject({ ...outcome, ...answeredIn4, bytesReceived: bytes.length });
  });

  it('waits for four bytes before it calls a peer foreign, unless the peer leaves', () => {
    const machine = new HandshakeMachine(plan, 0);
    machine.step(connected, 1);
    expect(machine.step(received(text('SSH')), 2)).toEqual([]);
    expect(machine.step(ended('closed'), 3)).toEqual([{ type: 'done' }]);
    expect(machine.facts.negotiation).toMatchObject({
      outcome: 'foreign',
      foreign: { firstBytes: hex('SSH') },
    });
  });

  it('keeps 64 bytes of a flood', () => {
    const facts = play([connectedAt10, [14, received(new Uint8Array(1_048_576).fill(0xc3))]]);
    expect(facts.negotiation).toEqual({
      outcome: 'foreign',
      foreign: { protocol: 'unknown', firstBytes: 'c3'.repeat(64) },
      bytesReceived: 1_048_576,
      ...answeredIn4,
    });
  });

  it('does not start TLS for standard RDP security', () => {
    const facts = play([connectedAt10, [14, received(confirm(0))]]);
    expect(facts).toMatchObject({ negotiation: { outcome: 'selected', protocol: 0 }, tls: null, nla: null });
  });
});

describe('what the machine asks its driver to do', () => {
  it('sends the request of mstsc, starts TLS, asks for a challenge, and is done', () => {
    const machine = new HandshakeMachine(plan, 0);
    const [request, ...others] = machine.step(connected, 10);
    expect(others).toEqual([]);
    const decoded = decodeConnectionRequest(request?.type === 'send' ? request.bytes : new Uint8Array());
    expect(decoded).toMatchObject({ value: { request: { flags: 0, protocols: mstscOffer } } });

    expect(machine.step(received(confirm()), 20)).toEqual([{ type: 'start-tls', serverName: 'server01' }]);

    const [credSsp] = machine.step(establishedAt40[1], 40);
    const tsRequest = decodeTsRequest(credSsp?.type === 'send' ? credSsp.bytes : new Uint8Array());
    expect(tsRequest).toMatchObject({
      value: { version: 6, negoTokens: [encodeNtlmNegotiate(bareNegotiate)], authInfo: null },
    });

    expect(machine.step(received(challenge(0)), 50)).toEqual([{ type: 'done' }]);
    expect(machine.phase).toBe('finished');
  });

  it('takes bytes behind the confirm for something else than TLS', () => {
    const behind = new Uint8Array([...confirm(), ...text('220 mail.example.net ESMTP\r\n')]);
    const facts = play([connectedAt10, [14, received(behind)]]);
    expect(facts.tls).toMatchObject({
      outcome: 'broken',
      lastMessage: 'client-hello',
      broke: { how: 'foreign', afterBytes: 28 },
      foreign: { protocol: 'smtp' },
    });
  });

  it('does the same when they come a moment later, before TLS', () => {
    const facts = play([connectedAt10, confirmedAt20, [21, received(text('220 mail ESMTP\r\n'))]]);
    expect(facts.tls).toMatchObject({
      broke: { how: 'foreign', afterBytes: 16 },
      foreign: { protocol: 'smtp' },
    });
  });
});

describe('the certificate', () => {
  const seen: Moment = [30, { type: 'tls-certificates', chain: [], unreadable: 'too large' }];

  it('comes from the handshake when it went well', () => {
    const facts = play([connectedAt10, confirmedAt20, seen, establishedAt40]);
    expect(facts.certificate).toEqual({ source: 'handshake', chain: [], unreadable: 'too large' });
  });

  it('is kept when the handshake then breaks', () => {
    const facts = play([connectedAt10, confirmedAt20, seen, [31, ended('reset')]]);
    expect(facts.certificate).toEqual({ source: 'before-failure', chain: [], unreadable: 'too large' });
  });
});

describe('answers to the NTLM NEGOTIATE', () => {
  const inNla = [connectedAt10, confirmedAt20, establishedAt40];

  it('a challenge, with the difference between the clocks', () => {
    const facts = play([...inNla, [52.5, received(challenge(wallClockAtZeroMs + 60_052))]]);
    expect(facts.nla).toMatchObject({
      outcome: 'challenged',
      durationMs: 12.5,
      challenge: {
        credSspVersion: 6,
        targetName: 'SERVER01',
        netbiosComputer: 'SERVER01',
        dnsComputer: 'server01.example.net',
        netbiosDomain: null,
        version: { major: 10, minor: 0, build: 26_100 },
        serverTime: '2026-11-21T08:01:00.052Z',
        clockOffsetMs: 59_999.5,
      },
    });
  });

  it('a clock that was never set is no clock', () => {
    const facts = play([...inNla, [50, received(challenge(Date.UTC(1601, 0)))]]);
    expect(facts.nla).toMatchObject({ challenge: { serverTime: null, clockOffsetMs: null } });
  });

  it('clocks that agree differ by 0, which JSON keeps', () => {
    const facts = play([...inNla, [50, received(challenge(wallClockAtZeroMs + 50))]]);
    expect(facts.nla).toMatchObject({ challenge: { clockOffsetMs: 0 } });
  });

  it.each<[string, Uint8Array, object]>([
    ['an error code', challengeRefusal(0xc000_00bb), { outcome: 'refused', errorCode: 0xc000_00bb }],
    [
      'an error code and 12 kB of zeros',
      challengeRefusal(0xc000_00bb, new Uint8Array(12_288)),
      { outcome: 'refused', errorCode: 0xc000_00bb },
    ],
    [
      'garbage',
      new Uint8Array(48).fill(0xab),
      { outcome: 'malformed', problem: 'wrong-magic', firstBytes: 'ab'.repeat(48) },
    ],
    [
      'a token that is not NTLM',
      (() => {
        const bytes = challenge(0);
        bytes[bytes.indexOf(0x4e)] = 0x4d;
        return bytes;
      })(),
      { outcome: 'malformed', problem: 'not-ntlm' },
    ],
    [
      'a control character in a name of the challenge',
      (() => {
        const bytes = Buffer.from(challenge(0));
        bytes[bytes.indexOf(Buffer.from('server01', 'utf16le'))] = 1;
        return bytes;
      })(),
      { outcome: 'malformed', problem: 'ntlm-bad-value' },
    ],
  ])('%s', (_name, bytes, outcome) => {
    const facts = play([...inNla, [50, received(bytes)]]);
    expect(facts.nla).toMatchObject({ ...outcome, durationMs: 10, bytesReceived: bytes.length });
  });

  it('is not asked for without NLA', () => {
    const facts = play([connectedAt10, [20, received(confirm(securityProtocol.tls))], establishedAt40]);
    expect(facts.nla).toEqual({ outcome: 'not-used', protocol: 1 });
  });

  it('is not asked for when only TLS is the goal', () => {
    expect(play(inNla, { goal: 'tls' })).toMatchObject({ tls: { outcome: 'established' }, nla: null });
  });
});

describe('answers to a hand-made ClientHello', () => {
  const rawHello = new Uint8Array(1500);

  it.each<[string, Uint8Array, object]>([
    ['an alert', Uint8Array.of(0x15, 3, 3, 0, 2, 2, 40), { answer: 'alert', alert: 40, foreign: null }],
    [
      'a ServerHello',
      Uint8Array.of(0x16, 3, 3, 0, 100, 2),
      { answer: 'server-hello', alert: null, foreign: null },
    ],
    [
      'another handshake message',
      Uint8Array.of(0x16, 3, 3, 0, 4, 14),
      { answer: 'other', alert: null, foreign: null },
    ],
    [
      'something else',
      text('no TLS here'),
      {
        answer: 'other',
        alert: null,
        foreign: { protocol: 'unknown', firstBytes: '6e6f20544c532068657265' },
      },
    ],
    [
      'an MCS disconnect, as xrdp sends when its key does not fit',
      Uint8Array.of(3, 0, 0, 9, 2, 0xf0, 0x80, 0x21, 0x80),
      { answer: 'other', alert: null, foreign: { protocol: 'rdp', firstBytes: '0300000902f0802180' } },
    ],
  ])('%s', (_name, bytes, outcome) => {
    const facts = play([connectedAt10, confirmedAt20, [24, received(bytes)]], { rawHello });
    expect(facts.hello).toEqual({
      outcome: 'answered',
      sentBytes: 1500,
      bytesReceived: bytes.length,
      foreign: null,
      ...answeredIn4,
      ...outcome,
    });
    expect(facts.tls).toBeNull();
  });

  it('bytes that came behind the confirm, before the hello', () => {
    const behind = new Uint8Array([...confirm(), ...text('SSH-2.0-x')]);
    const facts = play([connectedAt10, [20, received(behind)]], { rawHello });
    expect(facts.hello).toMatchObject({ answer: 'other', foreign: { protocol: 'ssh' }, durationMs: 0 });
  });

  it('a reset', () => {
    const facts = play([connectedAt10, confirmedAt20, [24, ended('reset')]], { rawHello });
    expect(facts.hello).toMatchObject({ outcome: 'broken', sentBytes: 1500, broke: { how: 'reset' } });
  });
});

it('tells the largest flights in both directions', () => {
  const facts = play([
    connectedAt10,
    confirmedAt20,
    [30, { type: 'tls-message', message: 'server-hello', counts: { sent: 447, received: 1219 } }],
    establishedAt40,
  ]);
  expect(facts.largestFlightReceivedBytes).toBe(1200);
  // The ClientHello: 447 bytes on the connection, less the connection request before it.
  const request = new HandshakeMachine(plan, 0).step(connected, 0)[0];
  const requestBytes = request?.type === 'send' ? request.bytes.length : 0;
  expect(facts.largestFlightSentBytes).toBe(447 - requestBytes);
});
