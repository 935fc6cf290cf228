import { matchAny } from './match.ts';
import type { Match } from './match.ts';
import type { PortCondition } from './rule.ts';

/** A keyword stands for a port that Windows chooses as it runs, so it may be any. */
export function matchRemotePort(conditions: readonly PortCondition[], port: number): Match {
  return matchAny(conditions, (condition) => {
    if ('keyword' in condition) return 'unknown';
    return port >= condition.first && port <= condition.last ? 'yes' : 'no';
  });
}

/**
 * The source port is any of a range. Keywords for local ports stand for ports on which services listen, and no
 * connection goes out from those.
 */
export function matchLocalPort(
  conditions: readonly PortCondition[],
  range: { readonly first: number; readonly last: number },
): Match {
  return matchAny(conditions, (condition) => {
    if ('keyword' in condition) return 'no';
    if (condition.first <= range.first && condition.last >= range.last) return 'yes';
    return condition.first <= range.last && condition.last >= range.first ? 'unknown' : 'no';
  });
}
