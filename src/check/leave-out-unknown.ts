import { causeIds, checkIds, fixIds, phases } from '../shared/ids.ts';
import { quoted } from '../shared/printable.ts';
import { fixPlaces } from '../shared/report.ts';

/** A document without what this version does not know, and what that was, in words. */
export interface KnownPart {
  readonly document: unknown;
  readonly leftOut: readonly string[];
}

/**
 * Takes checks, causes and fixes out of a report that this version has no name for: a later version may add some, and
 * the rest is still worth reading. What has no name at all stays, for the validation to refuse.
 */
export function leaveOutUnknown(document: unknown): KnownPart {
  const leftOut: string[] = [];
  if (!isRecord(document)) return { document, leftOut };
  const { checks, verdict } = document;
  const known = {
    ...document,
    ...(Array.isArray(checks) && { checks: knownItems(checks, isUnknownCheck, 'check', leftOut) }),
    ...(isRecord(verdict) && { verdict: knownVerdict(verdict, leftOut) }),
  };
  return { document: known, leftOut };
}

type Fields = Readonly<Record<string, unknown>>;

function knownVerdict(verdict: Fields, leftOut: string[]): Fields {
  const { causes, failedPhase } = verdict;
  return {
    ...verdict,
    ...(isOther(phases, failedPhase) && { failedPhase: null }),
    ...(Array.isArray(causes) && {
      causes: knownItems(causes, (cause) => isOther(causeIds, cause['id']), 'cause', leftOut).map(knownCause),
    }),
  };
}

/** The facts for and against a cause, and its fixes, go with the checks and fixes that they name. */
function knownCause(cause: unknown): unknown {
  if (!isRecord(cause)) return cause;
  const evidence = (value: unknown): unknown =>
    Array.isArray(value) ? without(value, (item) => isOther(checkIds, item['check'])) : value;
  const fixes = cause['fixes'];
  return {
    ...cause,
    for: evidence(cause['for']),
    against: evidence(cause['against']),
    fixes: Array.isArray(fixes) ? without(fixes, isUnknownFix) : fixes,
  };
}

function isUnknownCheck(check: Fields): boolean {
  return isOther(checkIds, check['id']) || isOther(phases, check['phase']);
}

function isUnknownFix(fix: Fields): boolean {
  return isOther(fixIds, fix['id']) || isOther(fixPlaces, fix['where']);
}

function knownItems(
  items: readonly unknown[],
  isUnknown: (item: Fields) => boolean,
  noun: string,
  leftOut: string[],
): unknown[] {
  return without(items, (item) => {
    const unknown = isUnknown(item);
    if (unknown) leftOut.push(`${noun} ${quoted(String(item['id']))}`);
    return unknown;
  });
}

function without(items: readonly unknown[], isUnknown: (item: Fields) => boolean): unknown[] {
  return items.filter((item) => !(isRecord(item) && isUnknown(item)));
}

/** A name, and none of those. */
function isOther(names: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && !names.includes(value);
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
