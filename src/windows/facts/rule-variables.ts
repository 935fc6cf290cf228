import { expandVariables } from '../native/kernel32.ts';
import { variableNames } from './variable-names.ts';

const mostVariables = 64;
const longestValue = 1024;

/** What the variables in the paths of firewall rules stand for on this computer. */
export function variablesIn(ruleTexts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    [...variableNames(ruleTexts)].slice(0, mostVariables).flatMap((name) => {
      const value = expandVariables(`%${name}%`);
      return value === `%${name}%` ? [] : [[name, value.slice(0, longestValue)]];
    }),
  );
}
