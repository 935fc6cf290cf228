import type { EvidenceView } from '../../../core/evidence-view.ts';

/** The host as typed, with its port, to stand in a sentence. */
export function targetWords({ context }: EvidenceView): string {
  return `${context.target.host}, port ${context.target.port},`;
}

/** The ISO date without its time. */
export function dateWords(iso: string): string {
  return iso.slice(0, 10);
}
