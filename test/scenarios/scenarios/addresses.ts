import { freePort } from '../../servers/support/free-port.ts';
import { createNetworkLab } from '../../servers/support/network-lab.ts';
import type { NetworkLab } from '../../servers/support/network-lab.ts';
import { formatTarget } from '../../servers/support/real-server.ts';
import {
  firstMissing,
  missingForIpv6,
  missingForNetworkLab,
  missingForXrdp,
} from '../../servers/support/requirements.ts';
import { startXrdp } from '../../servers/support/xrdp.ts';
import { running } from '../running.ts';
import { fails, works } from '../scenario.ts';
import type { ExpectedVerdict, Scenario } from '../scenario.ts';

function fromLab(name: string, pick: (lab: NetworkLab) => string, expected: ExpectedVerdict): Scenario {
  return {
    name,
    label: 'address',
    missing: missingForNetworkLab,
    start: async () => {
      const lab = await createNetworkLab({ middle: 'clear' });
      return { target: formatTarget(pick(lab), 3389), checkFrom: lab.onClient, close: () => lab.close() };
    },
    expected,
  };
}

const unreachable = fails('tcp', 'host-unreachable');

export const addresses: readonly Scenario[] = [
  {
    name: 'closed port on loopback',
    label: 'address',
    missing: null,
    start: async () => ({
      target: formatTarget('127.0.0.1', await freePort('127.0.0.1')),
      checkFrom: [],
      close: () => Promise.resolve(),
    }),
    expected: fails('tcp', 'port-closed'),
  },
  {
    name: 'a name that does not exist',
    label: 'address',
    missing: null,
    start: () =>
      // RFC 6761, 6.4: names under .invalid never exist, and no resolver may say otherwise.
      Promise.resolve({ target: 'no-such-computer.invalid', checkFrom: [], close: () => Promise.resolve() }),
    expected: fails('name', 'name-not-found'),
  },
  {
    name: 'xrdp on IPv6',
    label: 'address',
    missing: firstMissing(missingForXrdp, missingForIpv6),
    start: async ({ certificates }) =>
      running(
        await startXrdp({
          securityLayer: 'tls',
          certificate: await certificates.files('valid'),
          address: '::1',
        }),
      ),
    expected: works('third-party-server', null),
  },
  fromLab('closed port behind a router', (lab) => lab.serverAddress, fails('tcp', 'port-closed')),
  fromLab('filtered port', (lab) => lab.filteredAddress, unreachable),
  fromLab('administratively prohibited', (lab) => lab.prohibitedAddress, unreachable),
  fromLab('host unreachable', (lab) => lab.unreachableAddress, unreachable),
  fromLab('no route', (lab) => lab.unroutedAddress, unreachable),
];
