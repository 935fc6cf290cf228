import { withKey } from '../native/advapi32/registry.ts';
import type { RegistryKey } from '../native/advapi32/registry.ts';

/** Where mstsc keeps what it remembers for this user. */
const root = String.raw`HKCU\Software\Microsoft\Terminal Server Client`;
const mostServers = 1000;
const longestHost = 512;

/** Runs `read` on the key of every host that this user connected to. */
export function forEachServer<Found>(read: (host: string, key: RegistryKey) => Found | null): Found[] {
  const found = withKey(`${root}\\Servers`, (servers) =>
    servers.subkeys(mostServers).flatMap((name) => {
      const one = servers.withKey(name, (key) => read(name.slice(0, longestHost), key));
      return one === null ? [] : [one];
    }),
  );
  return found ?? [];
}

/** Runs `read` on the key with the list of recent targets; null when there is none. */
export function withRecentList<Found>(read: (key: RegistryKey) => Found): Found | null {
  return withKey(`${root}\\Default`, read);
}
