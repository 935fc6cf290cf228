/** The confidence in words and per cent; never 100, because evidence from outside proves nothing completely. */
export function sureness(confidence: number): string {
  const perCent = Math.min(99, Math.round(confidence * 100));
  const words =
    confidence >= 0.95
      ? 'Almost certain'
      : confidence >= 0.8
        ? 'Very likely'
        : confidence >= 0.6
          ? 'Likely'
          : confidence >= 0.35
            ? 'Possible'
            : 'Not likely, but nothing else fits better';
  return `${words}: we are ${perCent} % sure`;
}
