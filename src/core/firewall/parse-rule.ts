import { findRuleField } from './rule-fields.ts';
import { startDraft } from './rule-draft.ts';
import type { RuleDraft } from './rule-draft.ts';
import type { RuleProblem } from './rule-problem.ts';
import type { DamagedRule, FirewallRule } from './rule.ts';

export type ParsedRule =
  | { readonly ok: true; readonly rule: FirewallRule }
  | { readonly ok: false; readonly problem: RuleProblem; readonly legible: DamagedRule };

/** Room for the 10,000 addresses that one rule may hold. */
const maxCharacters = 524_288;
const supportedMajor = 2;

/**
 * Reads a rule in the grammar of [MS-GPFAS] 2.2.2.19. Never throws. A rule with one field that cannot be read is
 * damaged as a whole: what it leaves out would widen it. Fields that nobody described are kept, not refused,
 * since newer versions of Windows write them.
 */
export function parseRule(text: string): ParsedRule {
  if (text.length > maxCharacters) return illegible({ kind: 'too-long', characters: text.length });
  const versionEnd = text.indexOf('|');
  const version = versionEnd < 0 ? null : readVersion(text.slice(0, versionEnd));
  if (version === null) return illegible({ kind: 'not-a-rule' });
  if (version.major > supportedMajor) {
    // [MS-FASP] 2.2.23, FW_RULE_STATUS_IGNORED: nothing in a rule of a higher major version can be understood.
    return illegible({ kind: 'unsupported-version', version: text.slice(1, versionEnd) });
  }
  const draft = startDraft(version);
  const problem = readFields(draft, text, versionEnd + 1) ?? findContradiction(draft);
  if (problem !== null) return { ok: false, problem, legible: whatIsLegible(draft, problem) };
  if (draft.action === null) return missing('Action', draft);
  if (draft.direction === null) return missing('Dir', draft);
  // Whole now, and not spread into a new object: a computer can have thousands of rules.
  return { ok: true, rule: Object.assign(draft, { action: draft.action, direction: draft.direction }) };
}

function readVersion(text: string): FirewallRule['version'] | null {
  const numbers = /^v(\d{1,3})\.(\d{1,3})$/iu.exec(text);
  return numbers === null ? null : { major: Number(numbers[1]), minor: Number(numbers[2]) };
}

/** Reads on after a problem, so that a damaged rule can still be named; the first problem is the one reported. */
function readFields(draft: RuleDraft, text: string, start: number): RuleProblem | null {
  const seen: string[] = [];
  let first: RuleProblem | null = null;
  // The text ends with a bar, behind which there is no further field.
  for (let from = start; from < text.length;) {
    const bar = text.indexOf('|', from);
    const end = bar < 0 ? text.length : bar;
    const problem = readField(draft, text, from, end, seen);
    first ??= problem;
    from = end + 1;
  }
  return first;
}

/** The field between two offsets of the rule. */
function readField(
  draft: RuleDraft,
  text: string,
  from: number,
  end: number,
  seen: string[],
): RuleProblem | null {
  const equals = text.indexOf('=', from);
  if (equals <= from || equals >= end) return { kind: 'not-a-field', text: shown(text.slice(from, end)) };
  const field = text.slice(from, equals);
  const value = text.slice(equals + 1, end);
  const lowerName = field.toLowerCase();
  const definition = findRuleField(lowerName);
  if (definition === null) {
    draft.unknownFields.push({ field, value });
    return null;
  }
  if (definition.single) {
    if (seen.includes(lowerName)) return { kind: 'repeated-field', field };
    seen.push(lowerName);
  }
  if (definition.needsPorts && draft.protocol !== 6 && draft.protocol !== 17) {
    return { kind: 'contradiction', field, because: 'a port needs TCP or UDP before it' };
  }
  return definition.read(draft, value) ? null : { kind: 'bad-value', field, value: shown(value) };
}

/** The semantic checks of [MS-FASP] 2.2.37 that change what a rule means for an outbound connection. */
function findContradiction(draft: RuleDraft): RuleProblem | null {
  const { action, needsIpsec, overridesBlocks, forListedPeers } = draft;
  if (action === 'block' && needsIpsec) {
    return { kind: 'contradiction', field: 'Security', because: 'a rule that blocks cannot ask for IPsec' };
  }
  if (needsIpsec) return null;
  const because = 'it needs authentication by IPsec';
  if (action === 'bypass') return { kind: 'contradiction', field: 'Action', because };
  if (overridesBlocks) return { kind: 'contradiction', field: 'AuthByPassOut', because };
  if (forListedPeers) return { kind: 'contradiction', field: 'RMAuth', because };
  return null;
}

function missing(field: string, draft: RuleDraft): ParsedRule {
  const problem: RuleProblem = { kind: 'missing-field', field };
  return { ok: false, problem, legible: whatIsLegible(draft, problem) };
}

function whatIsLegible({ action, direction, active, name }: RuleDraft, problem: RuleProblem): DamagedRule {
  const activeIsDamaged = 'field' in problem && problem.field.toLowerCase() === 'active';
  return { action, direction, mayBeActive: active || activeIsDamaged, name };
}

function illegible(problem: RuleProblem): ParsedRule {
  return { ok: false, problem, legible: { action: null, direction: null, mayBeActive: true, name: null } };
}

const shown = (text: string): string => text.slice(0, 120);
