/** Rounds of one repeated check, the first one included. */
export const repeatBounds = { least: 2, most: 50 } as const;
/** Milliseconds between two rounds: long enough that the rounds are no flood themselves. */
export const pauseBoundsMs = { least: 1000, most: 600_000 } as const;
export const defaultPauseMs = 5000;
