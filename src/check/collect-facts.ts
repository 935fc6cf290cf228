import type { ClientFacts } from '../shared/client-facts/index.ts';
import type { ClientFactPromises } from './client-fact-source.ts';
import type { NetworkFactPromises } from '../rdp/probe/network-probe.ts';
import type { NetworkFacts } from '../shared/facts.ts';

/** Every fact of a probe, once all are known. */
export async function collectFacts(source: NetworkFactPromises): Promise<NetworkFacts> {
  return {
    resolution: await source.resolution,
    tcp: await source.tcp,
    negotiation: await source.negotiation,
    offers: await source.offers,
    tls: await source.tls,
    certificate: await source.certificate,
    nla: await source.nla,
    udp: await source.udp,
    pathMtu: await source.pathMtu,
    otherAddresses: await source.otherAddresses,
  };
}

/** Everything that was read about the computer, once all of it is. */
export async function collectClientFacts(source: ClientFactPromises): Promise<ClientFacts> {
  return {
    windowsVersion: await source.windowsVersion,
    rdpClient: await source.rdpClient,
    eventLog: await source.eventLog,
    savedCredentials: await source.savedCredentials,
    pinnedCertificates: await source.pinnedCertificates,
    udpPolicy: await source.udpPolicy,
    firewall: await source.firewall,
    securityProducts: await source.securityProducts,
    winsockCatalog: await source.winsockCatalog,
    ipConfiguration: await source.ipConfiguration,
    hostsFile: await source.hostsFile,
    clientTls: await source.clientTls,
    credSsp: await source.credSsp,
    recentTargets: await source.recentTargets,
  };
}
