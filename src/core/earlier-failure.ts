import { hexCode } from '../shared/hex-code.ts';
import { utcMinute } from '../shared/utc-minute.ts';
import type { EvidenceOf } from '../shared/evidence.ts';
import type { EvidenceView } from './evidence-view.ts';
import { phaseWords } from './phase-words.ts';

type Attempt = EvidenceOf<'client-event-log'>['attempts'][number];

/** What is told of a failure before this check, by the dialog or by the client's own log; null when nothing is. */
export interface EarlierFailure {
  /** One sentence about it. */
  readonly sentence: string;
  /** When, in the words of the log; null when only a dialog tells of it. */
  readonly loggedAt: string | null;
}

/** A dialog goes before the log: somebody has just seen it. */
export function earlierFailure(view: EvidenceView): EarlierFailure | null {
  return fromDialog(view) ?? fromLog(view);
}

function fromDialog({ context: { reportedError } }: EvidenceView): EarlierFailure | null {
  if (reportedError === null) return null;
  const { code, extendedCode } = reportedError;
  const main = code === null ? null : `code ${hexCode(code)}`;
  const extended = extendedCode === null ? null : `extended code ${hexCode(extendedCode)}`;
  if (main === null && extended === null) return null;
  const said = [main, extended].filter((part) => part !== null).join(' with ');
  return {
    sentence: `The ${said} says only how an attempt ended, and alone proves nothing about the cause.`,
    loggedAt: null,
  };
}

/** Only when the latest attempt to this target is the one that failed: a later one that connected settles it. */
function fromLog(view: EvidenceView): EarlierFailure | null {
  const last = view.evidence('client-event-log')?.attempts.find(({ isThisTarget }) => isThisTarget);
  if (last?.outcome !== 'failed' && last?.outcome !== 'dropped') return null;
  const when = utcMinute(last.startedAt);
  return {
    sentence: `The client’s log tells of an attempt at ${when} that ${howItEnded(last)}.`,
    loggedAt: when,
  };
}

function howItEnded({ outcome, phase, reasonCode }: Attempt): string {
  const reason = reasonCode === null ? '' : ` (reason ${reasonCode}, 0x${reasonCode.toString(16)})`;
  if (outcome === 'dropped') return `connected and was cut off later${reason}`;
  return phase === null || phase === 'session'
    ? `failed${reason}`
    : `failed at ${phaseWords[phase]}${reason}`;
}
