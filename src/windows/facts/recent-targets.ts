import type { RecentTargets } from '../../shared/client-facts/recent-targets.ts';
import { textOf } from './registry-values.ts';
import { forEachServer, withRecentList } from './terminal-server-client.ts';

const listed = 10;
const longestHost = 512;
const longestName = 256;

/** What this user connected to before: the list that mstsc offers, and the user names that it fills in. */
export function readRecentTargets(): RecentTargets {
  const recent = withRecentList((key) =>
    Array.from({ length: listed }, (_, index) => textOf(key.value(`MRU${index}`), longestHost) ?? '').filter(
      (host) => host !== '',
    ),
  );
  const userNames = forEachServer((host, key) => {
    const userName = textOf(key.value('UsernameHint'), longestName);
    return userName === null || userName === '' ? null : { host, userName };
  });
  return { recent: recent ?? [], userNames };
}
