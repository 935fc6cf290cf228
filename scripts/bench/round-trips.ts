import { reportSchema } from '../../src/shared/report.ts';
import type { Report } from '../../src/shared/report.ts';
import { bareHandshakes } from './bare.ts';
import { atMost, forOrientation, median } from './measurement.ts';
import type { Measurement } from './measurement.ts';
import { cliEntry, interleave, runProcess } from './run-process.ts';
import type { ProcessRun } from './run-process.ts';
import { slowRoundTripMs } from './servers.ts';
import type { BenchServers } from './servers.ts';

const rounds = 15;
const mostToChallenge = 4.4;
const mostForCheck = 9;

/**
 * How many round trips the check needs at 50 ms, by its own clock: times of its report in units of the round trip. The
 * bare handshake over the same relay tells what the relay and the server add to the four that the protocols need.
 */
export async function measureRoundTrips({ xrdp, shadow }: BenchServers): Promise<Measurement[]> {
  const nlaTarget = shadow.paths['50 ms'].target;
  const runs = await interleave(rounds, {
    nla: () => check(nlaTarget),
    bare: () => bareHandshakes(nlaTarget),
    tls: () => check(xrdp.paths['50 ms'].target),
  });
  const [nla, tls] = [runs.nla.map(readReport), runs.tls.map(readReport)];
  const toChallenge = inRoundTrips(nla.map(toChallengeMs));
  const bare = inRoundTrips(runs.bare.map(({ stdout }) => Number(stdout)));
  const wholeNla = inRoundTrips(nla.map(({ durationMs }) => durationMs));
  const wholeTls = inRoundTrips(tls.map(({ durationMs }) => durationMs));
  return [
    atMost('handshake to the challenge, freerdp-shadow', toChallenge, mostToChallenge, trips),
    forOrientation('the same, a bare handshake', trips(bare)),
    atMost('whole network check, freerdp-shadow', wholeNla, mostForCheck, trips),
    atMost('whole network check, xrdp', wholeTls, mostForCheck, trips),
  ];
}

function check(target: string): Promise<ProcessRun> {
  return runProcess([process.execPath, cliEntry, 'check', target, '--network-only', '--json']);
}

function readReport({ stdout }: ProcessRun): Report {
  return reportSchema.parse(JSON.parse(stdout));
}

function inRoundTrips(durationsMs: readonly number[]): number {
  return median(durationsMs) / slowRoundTripMs;
}

/** The stations of the main connection follow each other without a gap, so their times add up. */
function toChallengeMs(report: Report): number {
  const facts = report.facts?.network;
  if (facts?.nla?.result.outcome !== 'challenged') throw new Error('The server sent no challenge.');
  const tcpMs = facts.tcp?.attempts[0]?.roundTripMs ?? Number.NaN;
  const negotiationMs = facts.negotiation?.result.durationMs ?? Number.NaN;
  const tlsMs = facts.tls?.main.durationMs ?? Number.NaN;
  return tcpMs + negotiationMs + tlsMs + facts.nla.result.durationMs;
}

const trips = (value: number): string => `${value.toFixed(2)} round trips`;
