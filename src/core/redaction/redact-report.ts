import { evidenceSchemas } from '../../shared/evidence.ts';
import type { PersonalKind } from '../../shared/client-facts/personal.ts';
import type { EvidencedCheckId } from '../../shared/evidence.ts';
import { reportSchema } from '../../shared/report.ts';
import type { CheckResult, Report } from '../../shared/report.ts';
import { inventPseudonyms } from './pseudonyms.ts';
import type { Pseudonyms, RedactionOptions } from './pseudonyms.ts';
import { rewriteStrings } from './rewrite-strings.ts';
import type { RewriteString } from './rewrite-strings.ts';
import { redactionSwitches } from '../../shared/redaction-switches.ts';

/**
 * The report with the chosen things replaced everywhere, in fields and in sentences, so that it is judged as before.
 * `report` has to be valid; so is what comes out.
 */
export function redactReport(report: Report, options: RedactionOptions): Report {
  const pseudonyms = inventPseudonyms(options);
  // Names stand in sentences before the field that tells what they are, so all fields are read first; and a computer's
  // name before that of its domain, because a computer without a domain gives its own name there.
  learn(report, pseudonyms, ['host']);
  learn(report, pseudonyms, ['domain', 'certificate-name']);
  learn(report, pseudonyms, null);
  return {
    ...rewriteReport(report, (text, kind) => pseudonyms.rewrite(text, kind)),
    redacted: redactionSwitches.filter((name) => options.switches.has(name)),
  };
}

/** Reads the fields of these kinds; null: of every kind that tells what it holds. */
function learn(report: Report, pseudonyms: Pseudonyms, kinds: readonly PersonalKind[] | null): void {
  rewriteReport(report, (text, kind) => {
    const isWanted =
      kinds === null ? kind !== null && kind !== 'sentence' : kind !== null && kinds.includes(kind);
    if (isWanted) pseudonyms.rewrite(text, kind);
    return text;
  });
}

function rewriteReport(report: Report, rewrite: RewriteString): Report {
  return {
    ...rewriteStrings(reportSchema.omit({ checks: true }), report, rewrite),
    checks: report.checks.map((check) => rewriteCheck(check, rewrite)),
  };
}

const checkSchema = reportSchema.shape.checks.element.omit({ evidence: true });

function rewriteCheck(check: CheckResult, rewrite: RewriteString): CheckResult {
  return { ...rewriteStrings(checkSchema, check, rewrite), evidence: rewriteEvidence(check, rewrite) };
}

/**
 * The report's own schema leaves evidence open. What has not the shape of its check is of no use to anybody and could
 * hold anything; it stays unusable, so that a replay says the same of it.
 */
function rewriteEvidence({ id, evidence }: CheckResult, rewrite: RewriteString): CheckResult['evidence'] {
  if (Object.keys(evidence).length === 0) return evidence;
  if (!hasEvidenceSchema(id)) return { removed: true };
  const schema = evidenceSchemas[id];
  const parsed = schema.safeParse(evidence);
  return parsed.success ? rewriteStrings(schema, parsed.data, rewrite) : { removed: true };
}

function hasEvidenceSchema(id: CheckResult['id']): id is EvidencedCheckId {
  return Object.hasOwn(evidenceSchemas, id);
}
