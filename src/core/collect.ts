import type { Phase } from '../shared/ids.ts';

const fromElsewhere =
  'Run the same check from another computer in another network, and compare at which station it stops.';
const hostLogs =
  'On the far computer, note the events from the minute of this check in the System log (sources Schannel and TermService) and in TerminalServices-RemoteConnectionManager/Operational.';
const capture =
  'Record the network traffic on both computers during one attempt; the side on which a packet is missing shows where it was lost.';
const again =
  'Run the check again and let it come to its end; if its time ran out, give it more: use --timeout 60000.';

const byPhase: Readonly<Record<Phase, readonly string[]>> = {
  name: ['Ask the name server directly with nslookup, once with the short and once with the full name.'],
  tcp: [fromElsewhere, capture],
  negotiation: [fromElsewhere, hostLogs, capture],
  tls: [hostLogs, fromElsewhere, capture],
  certificate: ['On the far computer, open the Remote Desktop certificate store and note names and dates.'],
  nla: [
    hostLogs,
    'On the far computer, check whether policy restricts NTLM for incoming connections.',
    fromElsewhere,
  ],
  udp: [fromElsewhere],
  client: ['Save the report of this computer and compare it with one from a computer that connects.'],
  host: [
    'Save the report of the far computer and compare it with one from a computer that accepts connections.',
  ],
};

/**
 * What to collect when the evidence fits no cause, or when nothing failed but something stayed unknown. What got no
 * answer may get one the next time; a certificate that cannot be read stays as it is.
 */
export function whatToCollect(failedPhase: Phase | null, unknownPhase: Phase | null): string[] {
  if (failedPhase !== null) return [...byPhase[failedPhase]];
  return unknownPhase === 'certificate' ? [...byPhase.certificate] : [again];
}

/**
 * It works now and did not before: what to have at hand the next time it fails.
 * @param loggedAt when the client's log has the failure; null when only a dialog tells of it
 */
export function whatToCollectNextTime(loggedAt: string | null): string[] {
  const minute = loggedAt === null ? 'the minute of the failure' : `${loggedAt} and of the next failure`;
  return [
    'When it fails again, check again at once, before you try anything else, and save the report.',
    'If it comes and goes, let the check run for a while: check <computer> --repeat 20 --pause 30000.',
    'Note the time to the minute, the whole text of the dialog, and whether the VPN was connected.',
    `On the far computer, note the events of ${minute} in the System log (sources Schannel and TermService) and in TerminalServices-RemoteConnectionManager/Operational.`,
    'Compare a report of the failure with one of now: compare <report> <report>.',
  ];
}
