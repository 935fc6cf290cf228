/** Conditions that styles ask for, in one place. */
export const media = {
  /** The rail becomes a bar below, and what stood side by side stands in a column. */
  narrow: '@media (max-width: 44.99rem)',
  forcedColors: '@media (forced-colors: active)',
  motion: '@media (prefers-reduced-motion: no-preference)',
} as const;
