import type { ClientFacts } from '../shared/client-facts/index.ts';
import type { RecordedMachine } from '../shared/recorded-machine.ts';
import type { ClientFactPromises, ClientFactSource } from './client-fact-source.ts';

/** The state of a computer as it was recorded, in place of the one on which this program runs. */
export function recordedMachineSource({ machine, recordedAt, client }: RecordedMachine): ClientFactSource {
  return {
    machine: { ...machine, recordedAt },
    start: () => ({ facts: settled(client), hardware: null, end: () => Promise.resolve() }),
  };
}

function settled(facts: ClientFacts): ClientFactPromises {
  return {
    windowsVersion: Promise.resolve(facts.windowsVersion),
    rdpClient: Promise.resolve(facts.rdpClient),
    eventLog: Promise.resolve(facts.eventLog),
    savedCredentials: Promise.resolve(facts.savedCredentials),
    pinnedCertificates: Promise.resolve(facts.pinnedCertificates),
    udpPolicy: Promise.resolve(facts.udpPolicy),
    firewall: Promise.resolve(facts.firewall),
    securityProducts: Promise.resolve(facts.securityProducts),
    winsockCatalog: Promise.resolve(facts.winsockCatalog),
    ipConfiguration: Promise.resolve(facts.ipConfiguration),
    hostsFile: Promise.resolve(facts.hostsFile),
    clientTls: Promise.resolve(facts.clientTls),
    credSsp: Promise.resolve(facts.credSsp),
    recentTargets: Promise.resolve(facts.recentTargets),
  };
}
