import { startPracticeHost, type PracticeHost } from './start-practice-host.ts';

export interface PracticeFarmOptions {
  readonly scenario: string;
  readonly count: number;
  /**
   * `ports`: every host on 127.0.0.1 with a port of its own. `addresses`: every host on a loopback address of its
   * own, 127.0.1.1 upwards, all with the same port (systems other than Linux and Windows have only 127.0.0.1).
   */
  readonly spread?: 'ports' | 'addresses';
  /** With `addresses`: the common port; 0, the default, takes one that is free. */
  readonly port?: number;
}

export interface PracticeFarm {
  readonly hosts: readonly PracticeHost[];
  close(): Promise<void>;
}

/** As many addresses as 127.0.1.1 to 127.0.255.250 give. */
const maxHosts = 10_000;
const hostsPerSubnet = 250;

/**
 * Starts many hosts in this process; they share keys and certificates.
 * @throws RangeError for a count out of range, otherwise like startPracticeHost.
 */
export async function startPracticeFarm(options: PracticeFarmOptions): Promise<PracticeFarm> {
  const { scenario, count, spread = 'ports' } = options;
  if (!Number.isInteger(count) || count < 1 || count > maxHosts)
    throw new RangeError(`A farm has 1 to ${maxHosts} hosts, not ${count}.`);

  const hosts: PracticeHost[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(hosts.map((host) => host.close()));
  };
  try {
    for (let index = 0; index < count; index += 1) {
      const place =
        spread === 'ports' ? {} : { host: loopbackAddress(index), port: hosts[0]?.port ?? options.port ?? 0 };
      hosts.push(await startPracticeHost({ scenario, ...place }));
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { hosts, close };
}

function loopbackAddress(index: number): string {
  return `127.0.${1 + Math.floor(index / hostsPerSubnet)}.${1 + (index % hostsPerSubnet)}`;
}
