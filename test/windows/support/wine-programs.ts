import { existsSync } from 'node:fs';

/** Wine's own programs; the script in /usr/bin before them costs time and writes hints to stderr. */
export const wineLoader = '/usr/lib/wine/wine64';
export const wineServer = '/usr/lib/wine/wineserver64';

/** Why Windows programs cannot run on this machine, in one line; null: they can. */
export const missingForWine: string | null = existsSync(wineLoader) ? null : 'not installed: wine64';

/** The whole environment of a Windows program: nothing of this process gets in. */
export function wineEnvironment(prefix: string): Record<string, string> {
  return {
    HOME: prefix,
    PATH: '/usr/bin:/bin',
    // Wine reads arguments and file names in the locale's character set.
    LANG: 'C.UTF-8',
    WINEARCH: 'win64',
    WINEPREFIX: prefix,
    WINELOADER: wineLoader,
    WINEDEBUG: '-all',
    // No .NET, no browser; and libraries from the prefix where a test may have put its double.
    WINEDLLOVERRIDES: 'mscoree=;mshtml=;wevtapi,wintrust=n,b',
  };
}
