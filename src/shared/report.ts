import { z } from 'zod';
import { causeIds, checkIds, fixScopes, phases } from './ids.ts';
import type { FixId } from './ids.ts';
import { networkFactsSchema } from './facts.ts';
import { clientFactsSchema } from './client-facts/index.ts';
import { addressText, personal, sentence } from './client-facts/personal.ts';
import { isoDate, milliseconds, port, shortText } from './limits.ts';
import { redactionSwitches } from './redaction-switches.ts';
import { mostReportChanges, reportChangeSchema } from './report-changes.ts';
import { machineSchema } from './recorded-machine.ts';
import { repeatsSchema } from './repeats.ts';

/**
 * The report document, version 1. Fields may be added, never renamed or removed. The same schema validates
 * every report that is opened and is published as JSON Schema.
 */

const fixIdSchema = z.enum(Object.keys(fixScopes) as [FixId, ...FixId[]]);

/** Evidence is data measured by a check; its shape per check is in `evidence.ts`. */
export const evidenceValueSchema = z.json();

export const checkStatuses = ['passed', 'warning', 'failed', 'skipped', 'error'] as const;
export const checkResultSchema = z.object({
  id: z.enum(checkIds),
  phase: z.enum(phases),
  status: z.enum(checkStatuses),
  /** One plain sentence. */
  summary: sentence,
  durationMs: milliseconds,
  evidence: z.record(z.string().max(64), evidenceValueSchema),
  /** Why it does not apply (skipped) or why it could not find out (error). */
  reason: sentence.optional(),
});
export type CheckStatus = (typeof checkStatuses)[number];
export type CheckResult = z.infer<typeof checkResultSchema>;

const evidenceRefSchema = z.object({ check: z.enum(checkIds), fact: sentence });
export type EvidenceRef = z.infer<typeof evidenceRefSchema>;

export const fixPlaces = ['this-computer', 'far-computer', 'network'] as const;
export const causeVerdictSchema = z.object({
  id: z.enum(causeIds),
  confidence: z.number().min(0).max(1),
  summary: sentence,
  for: z.array(evidenceRefSchema).max(64),
  against: z.array(evidenceRefSchema).max(64),
  settledBy: sentence,
  /** What this cause does not mean, against the usual wrong conclusion. */
  doesNotMean: sentence.optional(),
  /** What to do, one step each, in the order to try. */
  advice: z.array(sentence).max(16).optional(),
  fixes: z.array(z.object({ id: fixIdSchema, where: z.enum(fixPlaces) })).max(16),
});
export type CauseVerdict = z.infer<typeof causeVerdictSchema>;

export const verdictSchema = z.object({
  healthy: z.boolean(),
  /** The first phase, in the order of `phases`, with a failed check. */
  failedPhase: z.enum(phases).nullable(),
  headline: sentence,
  causes: z.array(causeVerdictSchema).max(causeIds.length),
  /** What to collect when the evidence fits no cause, or to learn more. */
  collect: z.array(sentence).max(16).optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const targetSchema = z.object({
  input: personal(z.string().max(1024), 'host'),
  host: personal(z.string().max(255), 'host'),
  port,
  addresses: z.array(addressText).max(64),
});
export type ReportTarget = z.infer<typeof targetSchema>;

export const reportedErrorSchema = z.object({
  code: z.int().min(-0x80000000).max(0xffffffff).nullable(),
  extendedCode: z.int().min(-0x80000000).max(0xffffffff).nullable(),
});
export type ReportedError = z.infer<typeof reportedErrorSchema>;

export const reportSchema = z.object({
  schemaVersion: z.literal(1),
  tool: z.object({ name: shortText, version: z.string().max(64) }),
  startedAt: isoDate,
  durationMs: milliseconds,
  target: targetSchema,
  reportedError: reportedErrorSchema.nullable(),
  machine: machineSchema,
  checks: z.array(checkResultSchema).max(checkIds.length),
  verdict: verdictSchema,
  /** What the probes and readers found, so that `replay` can judge it again. */
  facts: z
    .object({ network: networkFactsSchema.optional(), client: clientFactsSchema.optional() })
    .optional(),
  /** Repairs on this computer, the latest first; absent: nobody looked. */
  changes: z.array(reportChangeSchema).max(mostReportChanges).optional(),
  /** What was replaced by other names before the report was given away; absent: nothing. */
  redacted: z.array(z.enum(redactionSwitches)).max(redactionSwitches.length).optional(),
  /** How each round went, when the check was repeated; `checks` and `facts` are those of the first one. */
  repeats: repeatsSchema.optional(),
});
export type Report = z.infer<typeof reportSchema>;
