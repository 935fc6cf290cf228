import type { OwnTokens } from './themes.ts';

/** Our own tokens as CSS variables, beside Fluent's `tokens`. FluentProvider sets them from the theme. */
export const own: OwnTokens = {
  colorPage: 'var(--colorPage)',
  colorCard: 'var(--colorCard)',
  colorCardStroke: 'var(--colorCardStroke)',
  colorRailSelected: 'var(--colorRailSelected)',
  colorPassed: 'var(--colorPassed)',
  colorWarning: 'var(--colorWarning)',
  colorFailed: 'var(--colorFailed)',
  colorOnFailed: 'var(--colorOnFailed)',
  colorQuietLine: 'var(--colorQuietLine)',
};
