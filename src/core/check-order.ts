import { checkIds } from '../shared/ids.ts';
import type { CheckId } from '../shared/ids.ts';
import type { CheckDefinition, FactName } from './check-definition.ts';

export type CheckGraphProblem =
  | { readonly kind: 'duplicate-check'; readonly id: CheckId }
  | { readonly kind: 'unknown-prerequisite'; readonly id: CheckId; readonly requires: CheckId }
  | { readonly kind: 'cycle'; readonly ids: readonly CheckId[] };

/** The catalogue contradicts itself. A programming error, which tests over the catalogue rule out. */
export class CheckGraphError extends Error {
  readonly problem: CheckGraphProblem;
  constructor(problem: CheckGraphProblem) {
    super(`check graph: ${JSON.stringify(problem)}`);
    this.name = 'CheckGraphError';
    this.problem = problem;
  }
}

/**
 * The definitions with every prerequisite before its dependants, otherwise in the order of `ids.ts`, so that
 * the order in which they were listed never matters.
 * @throws CheckGraphError for a duplicate, a prerequisite that is not among them, or a cycle.
 */
export function orderByPrerequisites<Name extends FactName>(
  definitions: readonly CheckDefinition<CheckId, Name>[],
): readonly CheckDefinition<CheckId, Name>[] {
  const byId = new Map<CheckId, CheckDefinition<CheckId, Name>>();
  for (const definition of definitions) {
    if (byId.has(definition.id)) throw new CheckGraphError({ kind: 'duplicate-check', id: definition.id });
    byId.set(definition.id, definition);
  }
  const ordered = new Set<CheckDefinition<CheckId, Name>>();
  const visit = (definition: CheckDefinition<CheckId, Name>, path: readonly CheckId[]): void => {
    if (ordered.has(definition)) return;
    if (path.includes(definition.id)) throw new CheckGraphError({ kind: 'cycle', ids: path });
    for (const requires of definition.requires) {
      const prerequisite = byId.get(requires);
      if (prerequisite === undefined) {
        throw new CheckGraphError({ kind: 'unknown-prerequisite', id: definition.id, requires });
      }
      visit(prerequisite, [...path, definition.id]);
    }
    ordered.add(definition);
  };
  for (const id of checkIds) {
    const definition = byId.get(id);
    if (definition !== undefined) visit(definition, []);
  }
  return [...ordered];
}
