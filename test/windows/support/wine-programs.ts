import { existsSync } from 'node:fs';

/** Wine's own programs; the script in /usr/bin before them costs time and writes hints to stderr. */
export const wineLoader = '/usr/lib/wine/wine64';
export const wineServer = '/usr/lib/wine/wineserver64';

/** Why Windows programs cannot run on this machine, in one line; null: they can. */
export const missingForWine: string | null = existsSync(wineLoader) ? null : 'not installed: wine64';

/**
 * What Wine may say on stderr: nothing but why it cannot start a program. For more: this, a comma, and the channels that a
 * test reads.
 */
export const wineDebug = '-all,err+virtual';

/**
 * Wine 8 gives up on a program, with exit code 1 and before its first instruction, when the kernel's random layout puts
 * something at the one address at which Windows shares its clock: once in some five thousand starts. Nothing else is
 * said then; a program that did something and could not start another one is not meant.
 */
export function couldNotStart(code: number | null, stderr: string): boolean {
  return code === 1 && /^err:virtual:\w+ wine: failed to map the shared user data: \w+\n$/u.test(stderr);
}

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
    WINEDEBUG: wineDebug,
    // No .NET, no browser; and libraries from the prefix where a test may have put its double.
    WINEDLLOVERRIDES: 'mscoree=;mshtml=;wevtapi,wintrust=n,b',
  };
}
