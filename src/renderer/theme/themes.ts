import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { relativeType } from './relative-type.ts';

/** What our own surfaces add to the tokens of Fluent UI; `own.ts` names them for styles. */
export interface OwnTokens {
  readonly colorPage: string;
  readonly colorCard: string;
  readonly colorCardStroke: string;
  readonly colorRailSelected: string;
  readonly colorPassed: string;
  readonly colorWarning: string;
  readonly colorFailed: string;
  readonly colorOnFailed: string;
  readonly colorQuietLine: string;
}
export type AppTheme = Theme & OwnTokens;

const fonts = {
  fontFamilyBase:
    "'Segoe UI Variable Text', 'Segoe UI Variable', 'Segoe UI', 'Open Sans', system-ui, sans-serif",
  fontFamilyMonospace: "'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
};

export const lightTheme: AppTheme = {
  ...webLightTheme,
  ...relativeType(webLightTheme),
  ...fonts,
  colorPage: '#f3f3f3',
  colorCard: '#ffffff',
  colorCardStroke: '#e5e5e5',
  colorRailSelected: '#ffffff',
  colorPassed: '#0e700e',
  colorWarning: '#8a5300',
  colorFailed: '#b10e1c',
  colorOnFailed: '#ffffff',
  colorQuietLine: '#8a8a8a',
};

export const darkTheme: AppTheme = {
  ...webDarkTheme,
  ...relativeType(webDarkTheme),
  ...fonts,
  // As Windows 11 has it in the dark: a light accent with dark words on it.
  colorBrandBackground: '#479ef5',
  colorBrandBackgroundHover: '#62abf5',
  colorBrandBackgroundPressed: '#2886de',
  colorBrandBackgroundSelected: '#479ef5',
  colorCompoundBrandBackground: '#479ef5',
  colorNeutralForegroundOnBrand: '#0a0a0a',
  colorBrandForeground1: '#62abf5',
  // What lies in a card is lighter than the card, never a hole in it.
  colorNeutralBackground3: '#343434',
  colorPage: '#202020',
  colorCard: '#2b2b2b',
  colorCardStroke: '#3d3d3d',
  colorRailSelected: '#333333',
  colorPassed: '#6ccb5f',
  colorWarning: '#fcb65a',
  colorFailed: '#ff99a4',
  colorOnFailed: '#442726',
  colorQuietLine: '#8a8a8a',
};

export const highContrastTheme: AppTheme = {
  ...teamsHighContrastTheme,
  ...relativeType(teamsHighContrastTheme),
  ...fonts,
  colorPage: '#000000',
  colorCard: '#000000',
  colorCardStroke: '#ffffff',
  colorRailSelected: '#000000',
  colorPassed: '#3ff23f',
  colorWarning: '#ffff00',
  colorFailed: '#ffffff',
  colorOnFailed: '#000000',
  colorQuietLine: '#ffffff',
};
