import dns from 'node:dns/promises';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished, vi } from 'vitest';

/** What the system's resolver says until the test is over. @returns the names that it is asked for, as they come */
export function resolveTo(...addresses: readonly string[]): readonly string[] {
  const asked: string[] = [];
  const answers = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const system: { lookup(host: string, options: object): Promise<unknown> } = dns;
  const lookup = vi.spyOn(system, 'lookup');
  lookup.mockImplementation((host) => {
    asked.push(host);
    return Promise.resolve(answers);
  });
  // Modules that import it by name see it too.
  syncBuiltinESMExports();
  onTestFinished(() => {
    lookup.mockRestore();
    syncBuiltinESMExports();
  });
  return asked;
}
