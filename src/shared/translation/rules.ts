import { expandGroups, parsePattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import type { Forms } from './tables.ts';

/** One English text with its holes, and what it becomes in each form. */
export interface Rule {
  readonly from: Pattern;
  readonly to: ReadonlyMap<string, Pattern>;
  /** The form for whoever asks for none, or for one that this rule has not. */
  readonly usual: Pattern;
}

/** Rules of one kind, found by how they begin, so that thousands of them cost no more than a few. */
export interface RuleSet {
  readonly exact: ReadonlyMap<string, Rule>;
  readonly byBeginning: ReadonlyMap<string, readonly Rule[]>;
  readonly others: readonly Rule[];
}

const beginningLength = 4;

/** @throws when a table contradicts itself: other holes, other groups, or holes with nothing between them */
export function makeRuleSet(entries: Iterable<readonly [string, string | Forms]>): RuleSet {
  const exact = new Map<string, Rule>();
  const byBeginning = new Map<string, Rule[]>();
  const others: Rule[] = [];
  for (const [english, translated] of entries) {
    for (const rule of makeRules(english, translated)) {
      const [begin = ''] = rule.from.literals;
      const key = begin.slice(0, beginningLength);
      if (rule.from.holes.length === 0) {
        if (exact.has(begin)) throw new Error(`Twice in the tables: ${begin}`);
        exact.set(begin, rule);
      } else if (key.length < beginningLength) others.push(rule);
      else byBeginning.set(key, [...(byBeginning.get(key) ?? []), rule]);
    }
  }
  for (const rules of byBeginning.values()) rules.sort(byExactness);
  return { exact, byBeginning, others: others.sort(byExactness) };
}

/** The rules that may fit a text, the most exact first. */
export function* candidates({ exact, byBeginning, others }: RuleSet, text: string): Generator<Rule> {
  const whole = exact.get(text);
  if (whole !== undefined) yield whole;
  yield* byBeginning.get(text.slice(0, beginningLength)) ?? [];
  yield* others;
}

function makeRules(english: string, translated: string | Forms): Rule[] {
  const forms = typeof translated === 'string' ? { usual: translated } : translated;
  const names = Object.keys(forms);
  return expandGroups([english, ...Object.values(forms)]).map(([from = '', ...sides]) => {
    const pattern = parsePattern(from);
    refuseAdjacentHoles(pattern, english);
    const to = new Map(sides.map((side, index) => [names[index] ?? '', parsePattern(side)]));
    for (const side of to.values()) refuseOtherHoles(pattern, side, english);
    const [usual = pattern] = to.values();
    return { from: pattern, to, usual };
  });
}

/** The more of a text a rule spells out, the less it leaves to chance. */
function byExactness(a: Rule, b: Rule): number {
  const spelled = ({ from }: Rule): number => from.literals.reduce((sum, { length }) => sum + length, 0);
  return spelled(b) - spelled(a);
}

function refuseAdjacentHoles({ literals }: Pattern, english: string): void {
  if (literals.slice(1, -1).includes('')) throw new Error(`Holes with nothing between them: ${english}`);
}

function refuseOtherHoles(from: Pattern, to: Pattern, english: string): void {
  const labels = ({ holes }: Pattern): string =>
    holes
      .map(({ label }) => label)
      .toSorted()
      .join();
  if (labels(from) !== labels(to)) throw new Error(`The two sides have other holes: ${english}`);
}
