/** The characters that carry meaning, in one set for terminals with Unicode and one for those without. */
export interface Marks {
  readonly passed: string;
  readonly warning: string;
  readonly failed: string;
  readonly skipped: string;
  readonly unknown: string;
  readonly waiting: string;
  readonly spinner: readonly string[];
  readonly bullet: string;
  readonly between: string;
  readonly ellipsis: string;
  /** The line between two stations: passed, and not (yet) passed. */
  readonly track: string;
  readonly openTrack: string;
}

export const unicodeMarks: Marks = {
  passed: '✓',
  warning: '!',
  failed: '✕',
  skipped: '–',
  unknown: '?',
  waiting: '○',
  spinner: ['◐', '◓', '◑', '◒'],
  bullet: '•',
  between: '·',
  ellipsis: '…',
  track: '─',
  openTrack: '╌',
};

export const asciiMarks: Marks = {
  passed: '+',
  warning: '!',
  failed: 'X',
  skipped: '-',
  unknown: '?',
  waiting: 'o',
  spinner: ['|', '/', '-', '\\'],
  bullet: '*',
  between: '-',
  ellipsis: '...',
  track: '=',
  openTrack: '.',
};

/**
 * Whether the terminal shows characters beyond ASCII. POSIX: the locale says so. Windows: the newer terminals do, the
 * old console has fonts without the marks.
 */
export function showsUnicode(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): boolean {
  if (platform === 'win32') return env['WT_SESSION'] !== undefined || env['TERM_PROGRAM'] !== undefined;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /utf-?8/iu.test(locale ?? '');
}
