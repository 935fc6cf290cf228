/** A bar ends a field of a rule, and no variable has an equals sign in its name. */
const possibleName = /^[^|=]{1,64}$/u;

/**
 * The names that stand between percent signs in firewall rules, each once, as they are spelled there. By hand and not by
 * a pattern: there may be ten thousand rules.
 */
export function variableNames(ruleTexts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const text of ruleTexts) addNames(text, names);
  return names;
}

function addNames(text: string, names: Set<string>): void {
  let open = text.indexOf('%');
  while (open >= 0) {
    const close = text.indexOf('%', open + 1);
    if (close < 0) return;
    const name = text.slice(open + 1, close);
    const isName = names.has(name) || possibleName.test(name);
    if (isName) names.add(name);
    // What closes no name may open one.
    open = isName ? text.indexOf('%', close + 1) : close;
  }
}
