import type { Repeats, RepeatRound } from '../../../../src/shared/repeats.ts';
import { now } from '../../../unit/catalog/support/facts.ts';
import { aRound } from '../../../unit/catalog/support/rounds.ts';
import { fails, works } from '../../scenario.ts';
import { attempts, clientOf, healthyClient, vpnUp } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  closed,
  cutAtHello,
  cutInNegotiation,
  deadAddress,
  distance,
  noSynAnswer,
  reset,
  stalled,
  typedAddress,
  withUdp,
} from '../ways.ts';

type Round = Partial<RepeatRound>;
export const ok = (roundTripMs = 2): Round => ({ outcome: 'reached', roundTripMs });
export const failed = (
  phase: RepeatRound['phase'],
  how: RepeatRound['how'],
  ms: number,
  roundTripMs: number | null = 2,
): Round => ({
  outcome: 'failed',
  phase,
  how,
  roundTripMs,
  afterMs: ms,
  afterBytes: 0,
  quietMs: ms,
});

/** Ten seconds apart, unless told otherwise. */
export function rounds(...made: readonly Round[]): Repeats {
  return {
    planned: made.length,
    pauseMs: 10_000,
    rounds: made.map((round, index) =>
      aRound({ startedAt: new Date(now.getTime() + index * 10_000).toISOString(), ...round }),
    ),
  };
}
const times = (count: number, round: Round): Round[] => Array.from({ length: count }, () => round);
const tcpSilent = failed('tcp', 'stalled', 5000, null);

/** `check --repeat`: several rounds of which some fail, or all, or none. */
export const repeated: PaperGroup = {
  name: 'repeated checks',
  scenarios: [
    {
      name: 'repeated: ten of ten reach the sign-in',
      story: 'A host in order.',
      repeats: rounds(...times(10, ok())),
      expected: works(null),
    },
    {
      name: 'repeated: ten of ten, round trips between 30 and 80 ms',
      story: 'Wireless: it wobbles, and nothing fails.',
      way: [distance(41)],
      repeats: rounds(ok(41), ok(30), ok(78), ok(35), ok(52), ok(44), ok(38), ok(66), ok(31), ok(40)),
      expected: works(null),
    },
    {
      name: 'repeated: all ten rounds are refused at TLS',
      story: 'A constant fault: the key is unreadable.',
      way: cutAtHello(reset(5)),
      repeats: rounds(...times(10, failed('tls', 'reset', 5))),
      expected: fails('tls', 'certificate-key-unreadable'),
    },
    {
      name: 'repeated: all rounds silent at TCP',
      story: 'A constant fault: filtered.',
      way: deadAddress(noSynAnswer()),
      client: healthyClient,
      repeats: rounds(...times(5, tcpSilent)),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'repeated: three of ten closed without an answer',
      story: 'The host is at its limit from time to time.',
      repeats: rounds(
        ok(),
        failed('negotiation', 'closed', 3),
        ok(),
        ok(),
        failed('negotiation', 'closed', 3),
        ok(),
        ok(),
        failed('negotiation', 'closed', 3),
        ok(),
        ok(),
      ),
      expected: fails('negotiation', 'host-connection-limit'),
    },
    {
      name: 'repeated: the first is closed, four of nine later pass',
      story: 'The limit is reached most of the time.',
      way: cutInNegotiation(closed(3)),
      repeats: rounds(
        failed('negotiation', 'closed', 3),
        ok(),
        failed('negotiation', 'reset', 3),
        failed('negotiation', 'closed', 3),
        ok(),
        failed('negotiation', 'closed', 3),
        ok(),
        failed('negotiation', 'closed', 3),
        ok(),
        failed('negotiation', 'closed', 3),
      ),
      expected: fails('negotiation', 'host-connection-limit'),
    },
    {
      name: 'repeated: half are reset without an answer, far away',
      story: 'A flood guard 60 ms away that counts connections.',
      way: [distance(60)],
      client: healthyClient,
      repeats: rounds(
        ok(60),
        failed('negotiation', 'reset', 61, 60),
        ok(61),
        failed('negotiation', 'reset', 62, 60),
        ok(60),
        failed('negotiation', 'reset', 61, 60),
      ),
      expected: fails('negotiation', 'host-connection-limit'),
    },
    {
      name: 'repeated: four of ten do not get a connection, through the VPN',
      story: 'The VPN drops out and comes back; round trips from 30 to 900 ms.',
      way: [distance(34)],
      client: clientOf(vpnUp('through')),
      repeats: rounds(
        ok(34),
        tcpSilent,
        ok(400),
        ok(31),
        tcpSilent,
        tcpSilent,
        ok(900),
        ok(35),
        tcpSilent,
        ok(210),
      ),
      expected: fails('tcp', 'unstable-path'),
    },
    {
      name: 'repeated: two of ten do not get a connection, over wireless',
      story: 'Weak reception.',
      way: [distance(8)],
      client: healthyClient,
      repeats: rounds(ok(8), ok(120), tcpSilent, ok(9), ok(300), ok(8), tcpSilent, ok(60), ok(11), ok(9)),
      expected: fails('tcp', 'unstable-path'),
    },
    {
      name: 'repeated: the first finds nobody, the others connect',
      story: 'The VPN was just reconnecting at the first round.',
      way: deadAddress(noSynAnswer()),
      client: clientOf(vpnUp('through')),
      repeats: rounds(tcpSilent, ok(36), ok(35), ok(41), ok(240)),
      expected: fails('tcp', 'unstable-path'),
    },
    {
      name: 'repeated: silence in TLS now and then, through the VPN',
      story: 'The VPN loses packets in the middle of handshakes.',
      way: [distance(40)],
      client: clientOf(vpnUp('through')),
      repeats: rounds(
        ok(40),
        failed('tls', 'stalled', 6000, 44),
        ok(310),
        failed('negotiation', 'stalled', 5000, 500),
        tcpSilent,
        ok(42),
        ok(95),
        failed('tls', 'stalled', 6000, 61),
      ),
      expected: fails('tls', 'unstable-path'),
    },
    {
      name: 'repeated: cut after three seconds of silence, each time',
      story: 'A timer on the way: the same time again and again.',
      way: cutInNegotiation({ ...reset(3010), quietMs: 3004 }),
      repeats: rounds(
        failed('negotiation', 'reset', 3010),
        failed('negotiation', 'reset', 3012),
        failed('negotiation', 'reset', 3009),
        failed('negotiation', 'reset', 3011),
      ),
      expected: fails('negotiation', 'idle-timeout-on-path'),
    },
    {
      name: 'repeated: cut after 2.6 seconds of silence, each time',
      story: 'A timer that is no whole number of seconds.',
      way: cutInNegotiation({ ...reset(2600), quietMs: 2600 }),
      repeats: rounds(
        failed('negotiation', 'reset', 2600),
        failed('negotiation', 'reset', 2603),
        failed('negotiation', 'reset', 2598),
        failed('negotiation', 'reset', 2601),
      ),
      expected: fails('negotiation', 'idle-timeout-on-path'),
    },
    {
      name: 'repeated: slow host that a timer cuts in half the rounds',
      story: 'When the host needs longer than four seconds, a firewall cuts.',
      repeats: rounds(
        ok(),
        failed('negotiation', 'reset', 4005),
        ok(),
        failed('negotiation', 'reset', 4002),
        failed('negotiation', 'reset', 4008),
        ok(),
      ),
      expected: fails('negotiation', 'idle-timeout-on-path'),
    },
    {
      name: 'repeated: the handshake is cut now and then',
      story: 'A filter before one of two load-balanced ways.',
      repeats: rounds(
        ok(),
        failed('tls', 'reset', 5),
        ok(),
        ok(),
        failed('tls', 'reset', 5),
        ok(),
        failed('tls', 'reset', 5),
        ok(),
      ),
      expected: fails('tls', 'tls-broken-on-path', 'host-connection-limit'),
      note: 'A host at its limit may also cut at the first message.',
    },
    {
      name: 'repeated: silent listener in all rounds',
      story: 'The service hangs for good.',
      way: cutInNegotiation(stalled(5000)),
      repeats: rounds(...times(4, failed('negotiation', 'stalled', 5000))),
      expected: fails('negotiation', 'silent-listener'),
    },
    {
      name: 'repeated: UDP blocked and all rounds pass',
      story: 'Only UDP is missing.',
      way: [withUdp('silent')],
      repeats: rounds(...times(6, ok())),
      expected: works('udp-blocked'),
    },
    {
      name: 'repeated: stopped after two of fifty, both fine',
      story: 'Somebody pressed Ctrl+C.',
      repeats: { ...rounds(ok(), ok()), planned: 50 },
      expected: works(null),
    },
    {
      name: 'repeated: two rounds could not be tried here',
      story: 'This computer was asleep in between.',
      client: healthyClient,
      repeats: rounds(ok(), { outcome: 'unknown' }, { outcome: 'unknown' }, ok(), ok()),
      expected: works(null),
    },
    {
      name: 'repeated: eight of ten fail at TCP with sessions that were cut',
      story: 'The VPN is hardly ever up, and the log has sessions that were cut.',
      way: deadAddress(noSynAnswer()),
      client: clientOf(vpnUp('through'), attempts({ reason: 2308, session: true, seconds: 900 })),
      repeats: rounds(
        tcpSilent,
        tcpSilent,
        ok(60),
        tcpSilent,
        tcpSilent,
        tcpSilent,
        ok(410),
        tcpSilent,
        tcpSilent,
        tcpSilent,
      ),
      expected: fails('tcp', 'unstable-path', 'host-unreachable'),
      note: 'Mostly away and sometimes there: either word is right.',
    },
    {
      name: 'repeated: by address, some rounds closed at once',
      story: 'A guard that counts.',
      host: '192.0.2.10',
      way: typedAddress(),
      repeats: rounds(
        ok(),
        failed('negotiation', 'closed', 3),
        failed('negotiation', 'closed', 3),
        ok(),
        failed('negotiation', 'closed', 3),
        ok(),
      ),
      expected: fails('negotiation', 'host-connection-limit'),
    },
  ],
};
