import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { Adapter, IpConfiguration } from '../../../shared/client-facts/ip-configuration.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { adapterTowards } from '../support/best-route.ts';
import { listWords } from '../support/lists.ts';
import { notRead } from '../support/readings.ts';
import { targetAddress } from '../support/target-address.ts';

/** Below this an adapter could not carry IPv6 at all (RFC 8200, 5), and little else works well. */
const leastMtuBytes = 1280;

export const ipConfiguration: CheckDefinition<'ip-configuration', 'ipConfiguration' | 'tcp' | 'resolution'> =
  {
    id: 'ip-configuration',
    phase: 'client',
    requires: [],
    needs: ['ipConfiguration', 'tcp', 'resolution'],
    evaluate({ ipConfiguration: reading, tcp, resolution }) {
      if (reading.state === 'error') return notRead(reading, 'The network setup');
      const address = targetAddress(resolution, tcp);
      const used = address === null ? null : adapterTowards(address, reading.value);
      const evidence = toEvidence(reading.value, used);
      const { durationMs } = reading;
      const offline = evidence.adapters.length === 0 || evidence.onlySelfAssigned;
      // Another address family, or a target on this computer, gets through without an adapter.
      const connects = (tcp?.usedAddress ?? null) !== null;
      if (offline && !connects) {
        const summary =
          evidence.adapters.length === 0
            ? 'No adapter is connected to a network.'
            : 'The adapters have only the addresses that they gave themselves: no network was found.';
        return { status: 'failed', summary, durationMs, evidence };
      }
      const narrow = evidence.usedMtuBytes !== null && evidence.usedMtuBytes < leastMtuBytes;
      return {
        status: narrow ? 'warning' : 'passed',
        summary: used?.kind === 'loopback' ? 'The target is this computer itself.' : describe(evidence),
        durationMs,
        evidence,
      };
    },
  };

function describe(evidence: EvidenceOf<'ip-configuration'>): string {
  const { usedAdapter, usedAdapterIsVpn, usedMtuBytes, vpnAdapters } = evidence;
  const others = vpnAdapters.filter((name) => name !== usedAdapter);
  const beside = others.length === 0 ? '' : ` Also connected: the VPN ${listWords(others)}.`;
  if (usedAdapter === null)
    return `${listWords(evidence.adapters.map(({ name }) => name))} connected.${beside}`;
  const through = usedAdapterIsVpn === true ? `the VPN ${usedAdapter}` : usedAdapter;
  const size = usedMtuBytes === null ? '' : `, with packets of up to ${usedMtuBytes} bytes`;
  return `The way leads through ${through}${size}.${beside}`;
}

/** Addresses that a computer gives itself when it finds no network (RFC 3927, RFC 4862). */
function isSelfAssigned(address: string): boolean {
  return address.startsWith('169.254.') || /^fe[89ab]/iu.test(address);
}

function toEvidence({ adapters }: IpConfiguration, used: Adapter | null): EvidenceOf<'ip-configuration'> {
  const up = adapters.filter(({ isUp, kind }) => isUp && kind !== 'loopback').slice(0, 64);
  const addresses = up.flatMap((adapter) => adapter.addresses.map(({ address }) => address));
  return {
    adapters: up.map(({ name, kind, isVpn, mtuBytes, addresses: own, dnsServers }) => ({
      name,
      kind,
      isVpn,
      mtuBytes,
      addresses: own.map(({ address }) => address),
      dnsServers,
    })),
    usedAdapter: used?.name ?? null,
    usedAdapterIsVpn: used?.isVpn ?? null,
    // The loopback states the largest number there is, which limits nothing.
    usedMtuBytes: used === null || used.kind === 'loopback' ? null : used.mtuBytes,
    vpnAdapters: up.filter(({ isVpn }) => isVpn).map(({ name }) => name),
    onlySelfAssigned: up.length > 0 && addresses.every(isSelfAssigned),
  };
}
