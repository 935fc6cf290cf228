import type { CancelReason, Refusal } from '../core/helper-protocol/helper-session.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';
import { printable } from '../shared/printable.ts';

/** Why the helper did not even listen. */
export type StartRefusal =
  | 'wrong-words'
  | 'unsafe-environment'
  | 'not-elevated'
  | 'parent-is-gone'
  | 'parent-began-later'
  | 'parent-is-another-program'
  | 'pipe-is-missing'
  | 'pipe-of-another-process'
  /** A fault of ours, or of Windows. */
  | 'fault';

/** What an administrator can read afterwards. */
export type AuditRecord =
  | { readonly what: 'not-started'; readonly refusal: StartRefusal }
  | { readonly what: 'serving'; readonly processId: number; readonly image: string }
  | { readonly what: 'requested'; readonly request: RepairRequest }
  | { readonly what: 'refused'; readonly refusal: Refusal }
  | { readonly what: 'cancelled'; readonly because: CancelReason }
  | { readonly what: 'ended'; readonly outcome: RepairOutcome };

/** Writes what the helper does where only the system can change it. Never throws: a full log stops no roll-back. */
export type Audit = (record: AuditRecord) => void;

/** An event of the application log; ids stay what they are, because filters refer to them. */
export interface AuditEvent {
  readonly id: 100 | 101 | 102 | 103 | 104 | 105;
  readonly type: 'information' | 'warning';
  readonly text: string;
}

const longestDetail = 4096;

/** @param runId tells the records of one helper from those of any other */
export function auditEvent(record: AuditRecord, runId: string): AuditEvent {
  const say = (id: AuditEvent['id'], type: AuditEvent['type'], sentence: string): AuditEvent => ({
    id,
    type,
    text: `${sentence} [run ${runId}]`,
  });
  switch (record.what) {
    case 'requested':
      return say(100, 'information', `Asked to change this computer: ${detail(record.request)}.`);
    case 'ended': {
      const { outcome, message } = record.outcome;
      const done = outcome === 'completed' || outcome === 'undone' || outcome === 'recovered';
      return say(101, done ? 'information' : 'warning', `Ended as ${outcome}. ${text(message)}`);
    }
    case 'refused':
      return say(102, 'warning', `Refused what came over the pipe (${record.refusal}).`);
    case 'not-started':
      return say(103, 'warning', `Refused to start (${record.refusal}).`);
    case 'serving':
      return say(105, 'information', `Serves process ${record.processId} (${text(record.image)}).`);
    case 'cancelled':
      return say(104, 'information', `Takes back what it began (${record.because}).`);
  }
}

/** Ids and bounded values only: the schema let nothing else through. */
function detail(request: RepairRequest): string {
  return text(JSON.stringify(request));
}

function text(value: string): string {
  return printable(value).slice(0, longestDetail);
}
