import { createCertificateStore } from '../../test/servers/support/certificates.ts';
import { startShadow } from '../../test/servers/support/freerdp-shadow.ts';
import type { RealServer } from '../../test/servers/support/real-server.ts';
import { startDelayRelay } from '../../test/servers/support/relay.ts';
import { startXrdp } from '../../test/servers/support/xrdp.ts';

/** One round trip on the slow path, in milliseconds. */
export const slowRoundTripMs = 50;

/** A server written by somebody else, directly and behind a relay that delays. */
export interface BenchServer {
  readonly name: string;
  readonly paths: Readonly<Record<'loopback' | '50 ms', { readonly target: string; readonly port: number }>>;
}

export interface BenchServers {
  readonly xrdp: BenchServer;
  readonly shadow: BenchServer;
  stop(): Promise<void>;
}

/** Starts xrdp with TLS and freerdp-shadow with NLA on loopback, each with its relay. */
export async function startBenchServers(): Promise<BenchServers> {
  const stops: (() => Promise<void>)[] = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  const withRelay = async (name: string, server: RealServer): Promise<BenchServer> => {
    stops.push(() => server.stop());
    const relay = await startDelayRelay({ server, roundTripMs: slowRoundTripMs });
    stops.push(() => relay.close());
    return { name, paths: { loopback: server, '50 ms': relay } };
  };
  try {
    const store = await createCertificateStore();
    stops.push(() => store.remove());
    const certificate = await store.files('valid');
    const xrdp = await withRelay('xrdp TLS', await startXrdp({ securityLayer: 'tls', certificate }));
    const shadow = await withRelay('freerdp-shadow NLA', await startShadow({ security: 'nla' }));
    return { xrdp, shadow, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
