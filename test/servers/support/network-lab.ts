import { randomBytes } from 'node:crypto';
import { labServerAddress } from './certificate-kinds.ts';
import { runProgram } from './programs.ts';

export interface NetworkLabOptions {
  /**
   * `clear`: 1500 bytes everywhere. `black-hole`: 1300 bytes in the middle, and the routers' ICMP "fragmentation needed"
   * gets lost, so that nobody ever learns why large packets vanish.
   */
  readonly middle: 'clear' | 'black-hole';
}

/** Four network namespaces in a row: client, near router, far router, server. */
export interface NetworkLab {
  readonly serverAddress: string;
  /** The near router drops what goes there without a word. */
  readonly filteredAddress: string;
  /** The near router answers with ICMP "communication administratively prohibited". */
  readonly prohibitedAddress: string;
  /** The near router answers with ICMP "host unreachable". */
  readonly unreachableAddress: string;
  /** The client has no route to it. */
  readonly unroutedAddress: string;
  /** Words before a command, to run it on the client or on the server. */
  readonly onClient: readonly string[];
  readonly onServer: readonly string[];
  /** Removes the namespaces. Every process in them must have ended. */
  close(): Promise<void>;
}

const addresses = {
  serverAddress: labServerAddress,
  filteredAddress: '10.213.2.66',
  prohibitedAddress: '10.213.2.67',
  unreachableAddress: '10.213.2.68',
  unroutedAddress: '198.51.100.1',
} as const;

/** Builds the row. Needs root. Labs do not see each other, so all of them use the same addresses. */
export async function createNetworkLab(options: NetworkLabOptions): Promise<NetworkLab> {
  const unique = `rdpt-${randomBytes(4).toString('hex')}`;
  const [client, near, far, server] = ['client', 'near', 'far', 'server'].map(
    (role) => `${unique}-${role}`,
  ) as [string, string, string, string];
  const namespaces = [client, near, far, server];
  const close = async (): Promise<void> => {
    for (const namespace of namespaces)
      await runProgram(['ip', 'netns', 'delete', namespace]).catch(() => undefined);
  };
  try {
    for (const namespace of namespaces) {
      await runProgram(['ip', 'netns', 'add', namespace]);
      await configure(namespace, ['link set lo up']);
    }
    await configure(client, [`link add name east type veth peer name west netns ${near}`]);
    await configure(near, [`link add name east type veth peer name west netns ${far}`]);
    await configure(far, [`link add name east type veth peer name west netns ${server}`]);
    await configure(client, [...end('east', '10.213.1.2'), 'route add 10.213.2.0/24 via 10.213.1.1']);
    await configure(near, [
      ...end('west', '10.213.1.1'),
      ...end('east', '10.213.9.1'),
      'route add 10.213.2.0/24 via 10.213.9.2',
      `route add blackhole ${addresses.filteredAddress}`,
      `route add prohibit ${addresses.prohibitedAddress}`,
      `route add unreachable ${addresses.unreachableAddress}`,
      ...middle(options, 'east'),
    ]);
    await configure(far, [
      ...end('west', '10.213.9.2'),
      ...end('east', '10.213.2.1'),
      'route add 10.213.1.0/24 via 10.213.9.1',
      ...middle(options, 'west'),
    ]);
    await configure(server, [...end('west', labServerAddress), 'route add 10.213.1.0/24 via 10.213.2.1']);
    for (const router of [near, far]) {
      await runProgram(['ip', 'netns', 'exec', router, 'sysctl', '-qw', 'net.ipv4.ip_forward=1']);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const inside = (namespace: string): readonly string[] => ['ip', 'netns', 'exec', namespace];
  return { ...addresses, onClient: inside(client), onServer: inside(server), close };
}

async function configure(namespace: string, commands: readonly string[]): Promise<void> {
  await runProgram(['ip', '-n', namespace, '-batch', '-'], { input: `${commands.join('\n')}\n` });
}

function end(device: string, address: string): string[] {
  return [`address add ${address}/24 dev ${device}`, `link set ${device} up`];
}

function middle(options: NetworkLabOptions, device: string): string[] {
  if (options.middle === 'clear') return [];
  return [
    `link set ${device} mtu 1300`,
    // "iif lo" is what the router itself sends: its own ICMP finds no way out, forwarded packets do not care. The rate
    // limit for ICMP would not do: the kernel exempts "fragmentation needed" from it.
    'rule add iif lo ipproto icmp blackhole',
  ];
}
