import { matchAny } from './match.ts';
import type { Match } from './match.ts';
import type { Platform } from './rule.ts';

/** VER_PLATFORM_WIN32_NT: every Windows that has this firewall. */
const windowsNt = 2;

/** [MS-FASP] 2.2.29: the rule is enforced where the system is one of the list. */
export function matchPlatform(
  platforms: readonly Platform[],
  version: { readonly major: number; readonly minor: number } | null,
): Match {
  return matchAny(platforms, ({ type, major, minor, orLater }) => {
    if (type !== windowsNt) return orLater && type < windowsNt ? 'yes' : 'no';
    if (version === null) return 'unknown';
    if (version.major !== major) return orLater && version.major > major ? 'yes' : 'no';
    if (version.minor === minor) return 'yes';
    return orLater && version.minor > minor ? 'yes' : 'no';
  });
}
