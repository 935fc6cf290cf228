/** How the stand-in is to run; whoever starts it says so in the environment variable `ELECTRON_STAND_IN`. */
export interface StandInOptions {
  /** The browser's program: Chromium, Chrome or Edge. */
  readonly browser: string;
  /** Without a window that can be seen. */
  readonly headless: boolean;
  /** Further words for the browser. */
  readonly browserArguments: readonly string[];
  /** What the system prefers where the app leaves it to the system. */
  readonly systemTheme: 'light' | 'dark';
}

export const optionsVariable = 'ELECTRON_STAND_IN';

export function readOptions(): StandInOptions {
  const text = process.env[optionsVariable];
  if (text === undefined) throw new Error(`The stand-in for Electron needs ${optionsVariable}`);
  // Written by start-stand-in.ts.
  return JSON.parse(text) as StandInOptions;
}
