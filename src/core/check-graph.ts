import { titleOfCheck } from '../shared/check-titles.ts';
import { checkIds } from '../shared/ids.ts';
import type { CheckId } from '../shared/ids.ts';
import type { CheckResult } from '../shared/report.ts';
import type {
  CheckContext,
  CheckDefinition,
  CheckEvent,
  Evaluation,
  FactName,
  Facts,
  FactSource,
} from './check-definition.ts';
import { orderByPrerequisites } from './check-order.ts';

/**
 * Runs the checks while the facts arrive: each starts as soon as its prerequisites are through, so independent
 * ones run together. A prerequisite that failed, was skipped or could not find out skips its dependants.
 * @returns the results in the order of `ids.ts`, whatever the order of `definitions`.
 * @throws CheckGraphError when the definitions contradict each other (see `orderByPrerequisites`).
 */
export async function runChecks<Name extends FactName>(
  definitions: readonly CheckDefinition<CheckId, Name>[],
  source: FactSource<Name>,
  context: CheckContext,
  onEvent: (event: CheckEvent) => void,
): Promise<CheckResult[]> {
  const ordered = orderByPrerequisites(definitions);
  const running = new Map<CheckId, Promise<CheckResult>>();

  const run = async (definition: CheckDefinition<CheckId, Name>): Promise<CheckResult> => {
    const prerequisites = await Promise.all(definition.requires.flatMap((id) => running.get(id) ?? []));
    const blocked = blockedReason(prerequisites);
    if (blocked !== null) return finish(skippedResult(definition, blocked));
    onEvent({ type: 'check-started', id: definition.id, phase: definition.phase });
    const facts = await pickFacts(definition, source);
    return finish(evaluate(definition, facts, context));
  };
  const finish = (result: CheckResult): CheckResult => {
    onEvent({ type: 'check-finished', result });
    return result;
  };

  for (const definition of ordered) running.set(definition.id, run(definition));
  return inIdOrder(await Promise.all(running.values()));
}

/**
 * The same rules on facts that are all there, for replay.
 * @throws CheckGraphError like `runChecks`.
 */
export function evaluateChecks<Name extends FactName>(
  definitions: readonly CheckDefinition<CheckId, Name>[],
  facts: Pick<Facts, Name>,
  context: CheckContext,
): CheckResult[] {
  const ordered = orderByPrerequisites(definitions);
  const results = new Map<CheckId, CheckResult>();
  for (const definition of ordered) {
    const blocked = blockedReason(definition.requires.flatMap((id) => results.get(id) ?? []));
    const result =
      blocked === null ? evaluate(definition, facts, context) : skippedResult(definition, blocked);
    results.set(definition.id, result);
  }
  return inIdOrder([...results.values()]);
}

async function pickFacts<Name extends FactName>(
  definition: CheckDefinition<CheckId, Name>,
  source: FactSource<Name>,
): Promise<Pick<Facts, Name>> {
  const entries = await Promise.all(
    definition.needs.map(async (name) => [name, await source[name]] as const),
  );
  // Holds only what the check declared in `needs`; its own `evaluate` is typed to read no more than that.
  return Object.fromEntries(entries) as unknown as Pick<Facts, Name>;
}

/** A check that throws is a fault of ours: it is reported as such and never takes the run down with it. */
function evaluate<Name extends FactName>(
  definition: CheckDefinition<CheckId, Name>,
  facts: Pick<Facts, Name>,
  context: CheckContext,
): CheckResult {
  try {
    return toResult(definition, definition.evaluate(facts, context));
  } catch (thrown) {
    const fault = thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
    return toResult(definition, {
      status: 'error',
      summary: 'This check could not be evaluated.',
      durationMs: 0,
      evidence: {},
      reason: `An internal fault stopped this check (${fault.slice(0, 1000)}).`,
    });
  }
}

function toResult(definition: Pick<CheckDefinition, 'id' | 'phase'>, evaluation: Evaluation): CheckResult {
  return {
    id: definition.id,
    phase: evaluation.phase ?? definition.phase,
    status: evaluation.status,
    summary: evaluation.summary,
    durationMs: evaluation.durationMs,
    // Evidence is plain data by its schemas in `shared/evidence.ts`; tests hold every check to them.
    evidence: evaluation.evidence as CheckResult['evidence'],
    ...(evaluation.reason === undefined ? {} : { reason: evaluation.reason }),
  };
}

function skippedResult(definition: Pick<CheckDefinition, 'id' | 'phase'>, reason: string): CheckResult {
  return toResult(definition, {
    status: 'skipped',
    summary: 'Not checked.',
    durationMs: 0,
    evidence: {},
    reason,
  });
}

/** The reason in plain words when a prerequisite did not succeed, else null. */
function blockedReason(prerequisites: readonly CheckResult[]): string | null {
  const blocking = prerequisites.find(({ status }) => status !== 'passed' && status !== 'warning');
  if (blocking === undefined) return null;
  const title = titleOfCheck(blocking.id);
  if (blocking.status === 'failed') return `This needs “${title}”, which failed.`;
  if (blocking.status === 'error') return `This needs “${title}”, which could not be found out.`;
  // The reason of a skipped prerequisite leads to the root: repeat it instead of naming every link.
  return blocking.reason ?? `This needs “${title}”, which was skipped.`;
}

function inIdOrder(results: readonly CheckResult[]): CheckResult[] {
  return results.toSorted((a, b) => checkIds.indexOf(a.id) - checkIds.indexOf(b.id));
}
