import type { Facts } from '../../core/check-definition.ts';
import type { FixDefinition } from '../../core/fix-definition.ts';
import { destinationAddress } from './support/destination.ts';

export const connectByAddress: FixDefinition<'connect-by-address', never> = {
  id: 'connect-by-address',
  texts: {
    title: 'Connect by address',
    changes:
      'Starts Remote Desktop with the address instead of the name. No setting of this computer changes.',
    mayStopWorking:
      'Nothing. Windows may warn that the certificate names another computer than the address, and a sign-in that needs Kerberos does not work by address.',
    doesNotHelp:
      'A connection that fails by name at an address that is right fails there by address as well.',
  },
  risk: 'none',
  restart: 'no',
  checksAgain: [],
  needs: [],
  propose(facts, { target }) {
    if (facts.resolution.kind !== 'name') return null;
    const address = healthierAddress(facts) ?? destinationAddress(facts);
    return address === null ? null : { address, port: target.port };
  },
  plan: (_facts, { address, port }) => ({
    plan: 'connect',
    connectionFile: [
      `full address:s:${address.includes(':') ? `[${address}]` : address}:${port}`,
      // 2: ask when the certificate does not fit; without this line mstsc would not look at it here.
      'authentication level:i:2',
      '',
    ].join('\r\n'),
  }),
};

/** Another address of the name that gets through TLS where the one that Windows takes does not. */
function healthierAddress({ tls, otherAddresses }: Facts): string | null {
  if (tls?.main.outcome === 'established') return null;
  const other = otherAddresses.find(
    (candidate) => candidate.tls?.outcome === 'established' && !candidate.address.includes('%'),
  );
  return other?.address ?? null;
}
