import { expandVariables } from '../native/kernel32.ts';

const mostVariables = 64;
const longestValue = 1024;

/** What the variables in the paths of firewall rules stand for on this computer. */
export function variablesIn(texts: readonly string[]): Record<string, string> {
  const names = new Set<string>();
  for (const text of texts) {
    if (!text.includes('%')) continue;
    for (const [, name = ''] of text.matchAll(/%(?<name>[^%|=]{1,64})%/gu)) names.add(name);
  }
  return Object.fromEntries(
    [...names].slice(0, mostVariables).flatMap((name) => {
      const value = expandVariables(`%${name}%`);
      return value === `%${name}%` ? [] : [[name, value.slice(0, longestValue)]];
    }),
  );
}
