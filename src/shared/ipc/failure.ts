import { z } from 'zod';
import { longText } from '../limits.ts';

/**
 * Why a request got no answer.
 * - `refused-sender`, `unknown-channel`, `invalid-request`, `invalid-response`: the two sides do not agree, which is
 *   a fault of ours or somebody's attack; nothing was done.
 * - `busy`: one of the kind is running already.
 * - `unknown-report`, `unknown-run`: the id is not, or no longer, known; reports are kept for the session, the last 20.
 * - `bad-target`, `no-error-code`: what was typed is not a computer, or holds no code.
 * - `not-here`: this system, or the preview in a browser window, cannot do that.
 * - `blocked-by-policy`: the organisation that manages this computer does not allow it.
 * - `unreadable`, `too-large`, `not-known-kind`, `not-valid`, `other-version`: a document that cannot be opened.
 * - `not-saved`: the file could not be written.
 * - `journal`: the journal of changes cannot be read or written.
 * - `fault`: a fault of ours; the log has the detail.
 */
export const failureCodes = [
  'refused-sender',
  'unknown-channel',
  'invalid-request',
  'invalid-response',
  'busy',
  'unknown-report',
  'unknown-run',
  'bad-target',
  'no-error-code',
  'not-here',
  'blocked-by-policy',
  'unreadable',
  'too-large',
  'not-known-kind',
  'not-valid',
  'other-version',
  'not-saved',
  'journal',
  'fault',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export const failureSchema = z.object({
  code: z.enum(failureCodes),
  /** One or two sentences for a person: what happened, and what to do now. */
  message: longText,
});
export type Failure = z.infer<typeof failureSchema>;

/** What travels back for a request: its answer, or why there is none. */
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function fail(code: FailureCode, message: string): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, message } };
}
