import type { FixDefinition } from '../../core/fix-definition.ts';
import type { Adapter } from '../../shared/client-facts/ip-configuration.ts';
import type { PathMtuFacts } from '../../shared/facts.ts';
import { leastMtuBytes } from '../../shared/mtu-bounds.ts';
import { adapterTowards } from '../checks/support/best-route.ts';
import { targetAddress } from '../checks/support/target-address.ts';
import { change, nothingToChange } from './support/plans.ts';

/**
 * Where nobody could measure from which byte on packets vanish. Every link for IPv6 carries this much (RFC 8200, 5),
 * and tunnels are built to leave at least as much.
 */
const safeMtuBytes = leastMtuBytes;

export const setInterfaceMtu: FixDefinition<'set-interface-mtu', 'ipConfiguration'> = {
  id: 'set-interface-mtu',
  texts: {
    title: 'Send smaller packets',
    changes:
      'Lowers the largest packet (MTU) of the adapter on the way to the far computer, so that packets fit through the narrowest part of the way.',
    mayStopWorking:
      'Nothing. Large transfers through this adapter become a little slower. Some VPN programs set their own size at each connection.',
    doesNotHelp:
      'It helps only where small packets pass and large ones vanish; a connection that is refused or reset has no trouble with size.',
  },
  risk: 'low',
  restart: 'no',
  checksAgain: ['ip-configuration', 'path-mtu', 'tls-handshake'],
  needs: ['ipConfiguration'],
  propose({ ipConfiguration: reading, resolution, tcp, pathMtu }) {
    const address = targetAddress(resolution, tcp);
    if (address === null || reading.state === 'error') return null;
    const adapter = adapterTowards(address, reading.value);
    if (adapter === null || adapter.kind === 'loopback') return null;
    const mtuBytes = mtuFor(pathMtu);
    return mtuBytes === null
      ? null
      : { interfaceId: adapter.id, family: address.includes(':') ? 6 : 4, mtuBytes };
  },
  plan({ ipConfiguration: { adapters } }, { interfaceId, family, mtuBytes }) {
    const adapter = adapters.find(({ id }) => id === interfaceId);
    if (adapter === undefined || adapter.kind === 'loopback')
      return nothingToChange('The adapter is not there any more; check again to find the one in use.');
    const current = mtuOf(adapter, family);
    if (current !== null && current <= mtuBytes)
      return nothingToChange(`${adapter.name} already sends no packet of more than ${current} bytes.`);
    const from = current === null ? '' : `from ${current} `;
    return change(
      [{ kind: 'interface-mtu', request: { interfaceId, family, mtuBytes } }],
      [`${adapter.name} goes ${from}to ${mtuBytes} bytes, for every connection through it.`],
    );
  },
};

/** The largest size known to pass; a safe one where all pass, as on a way that is narrow only back; null: none would. */
function mtuFor(facts: PathMtuFacts | null): number | null {
  const { outcome, largestPassedBytes } = facts?.packetSize ?? {};
  if (outcome === 'too-narrow') return null;
  return outcome === 'all-passed' ? safeMtuBytes : Math.max(safeMtuBytes, largestPassedBytes ?? 0);
}

/** The reader states the size of the IPv4 layer where there is one, so that of IPv6 beside it is not known. */
function mtuOf({ mtuBytes, addresses }: Adapter, family: 4 | 6): number | null {
  const stated = addresses.some((address) => address.family === 4) ? 4 : 6;
  return stated === family ? mtuBytes : null;
}
