export type Sureness = 'almost-certain' | 'very-likely' | 'likely' | 'possible' | 'not-likely';

/** The confidence in words, as the command line has them. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= 0.95) return 'almost-certain';
  if (confidence >= 0.8) return 'very-likely';
  if (confidence >= 0.6) return 'likely';
  return confidence >= 0.35 ? 'possible' : 'not-likely';
}

/** Per cent; never 100, because evidence from outside proves nothing completely. */
export function percentOf(confidence: number): number {
  return Math.min(99, Math.round(confidence * 100));
}
