import type { StationState } from './path-words.ts';

/**
 * Colours of the picture. Whoever shows it sets the properties for dark and for forced colours; without them it has
 * these, which keep 4.5 : 1 for words and 3 : 1 for lines on white.
 */
export const colours = {
  text: 'var(--path-text, #242424)',
  quiet: 'var(--path-quiet, #616161)',
  line: 'var(--path-line, #8a8a8a)',
  passed: 'var(--path-passed, #107c10)',
  warning: 'var(--path-warning, #8a5300)',
  failed: 'var(--path-failed, #b10e1c)',
  onFailed: 'var(--path-on-failed, #ffffff)',
  accent: 'var(--path-accent, #0f6cbd)',
} as const;

/** Colour of the circle, and of the way that leads to it. */
export function colourOf(state: StationState): string {
  switch (state) {
    case 'passed':
      return colours.passed;
    case 'warning':
    case 'error':
      return colours.warning;
    case 'failed':
      return colours.failed;
    case 'asking':
      return colours.accent;
    case 'skipped':
    case 'waiting':
    case 'not-checked':
      return colours.line;
  }
}

/** The way to a station: it was gone if the station was reached at all, whatever came of it there. */
export function trackColourOf(state: StationState): string {
  return state === 'warning' ? colours.passed : colourOf(state);
}
