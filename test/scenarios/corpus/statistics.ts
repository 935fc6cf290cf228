/** One verdict that named a cause: how sure it was, and whether the first cause was right. */
export interface Bet {
  readonly confidence: number;
  readonly right: boolean;
}

/** Verdicts of about the same confidence. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** null for an empty bin. */
  readonly meanConfidence: number | null;
  readonly right: number;
  /** 95 % interval of the share that is right (Wilson, 1927); null for an empty bin. */
  readonly interval: readonly [number, number] | null;
}

/** Borders of the reliability table; the highest bin includes 1. */
export const binBorders = [0.25, 0.5, 0.7, 0.9, 0.97, 1] as const;

export function reliability(bets: readonly Bet[]): Bin[] {
  return binBorders.slice(0, -1).map((from, index) => {
    const to = binBorders[index + 1] ?? 1;
    const own = bets.filter(
      ({ confidence }) => confidence >= from && (confidence < to || (to === 1 && confidence === 1)),
    );
    const right = own.filter((bet) => bet.right).length;
    return {
      from,
      to,
      count: own.length,
      meanConfidence: own.length === 0 ? null : mean(own.map(({ confidence }) => confidence)),
      right,
      interval: own.length === 0 ? null : wilson(right, own.length),
    };
  });
}

/** Mean squared distance between confidence and truth (Brier, 1950): 0 is perfect, 0.25 is a coin. null: no bets. */
export function brierScore(bets: readonly Bet[]): number | null {
  return bets.length === 0
    ? null
    : mean(bets.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The 97.5 % quantile of the normal distribution. */
const z = 1.96;

function wilson(successes: number, trials: number): [number, number] {
  const share = successes / trials;
  const centre = share + z ** 2 / (2 * trials);
  const spread = z * Math.sqrt((share * (1 - share)) / trials + z ** 2 / (4 * trials ** 2));
  const scale = 1 + z ** 2 / trials;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
