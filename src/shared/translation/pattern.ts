/** A place in a text that is filled. */
export interface Hole {
  readonly kind: string;
  readonly label: string;
  readonly isList: boolean;
  /** On the translated side: the form that is asked for; null: the usual one. */
  readonly form: string | null;
}

/** `literals` has one more than `holes`: what stands before, between and behind them. */
export interface Pattern {
  readonly literals: readonly string[];
  readonly holes: readonly Hole[];
}

const hole = /\{(?<kind>[a-z][A-Za-z]*)(?<list>\*)?(?::(?<label>[a-z]+))?(?:\.(?<form>[a-z]+))?\}/gu;

export function parsePattern(template: string): Pattern {
  const literals: string[] = [];
  const holes: Hole[] = [];
  let end = 0;
  for (const match of template.matchAll(hole)) {
    const { kind = '', list, label, form } = match.groups ?? {};
    literals.push(template.slice(end, match.index));
    holes.push({ kind, label: label ?? kind, isList: list !== undefined, form: form ?? null });
    end = match.index + match[0].length;
  }
  return { literals: [...literals, template.slice(end)], holes };
}

const group = /\[(?<parts>[^[\]]*\|[^[\]]*)\]/u;

/**
 * Every text that the groups `[one|other]` of both sides stand for, side by side.
 * @throws when the two sides have not the same groups
 */
export function expandGroups(sides: readonly string[]): readonly (readonly string[])[] {
  const found = sides.map((side) => group.exec(side));
  if (found.every((match) => match === null)) return [sides];
  const choices = found.map((match) => match?.groups?.['parts']?.split('|') ?? []);
  const [first = []] = choices;
  if (choices.some(({ length }) => length !== first.length))
    throw new Error(`The groups differ: ${sides.join(' / ')}`);
  return first.flatMap((_part, choice) =>
    expandGroups(
      sides.map((side, index) => {
        const match = found[index];
        return match === null || match === undefined
          ? side
          : `${side.slice(0, match.index)}${choices[index]?.[choice] ?? ''}${side.slice(match.index + match[0].length)}`;
      }),
    ),
  );
}
