import type { CheckContext } from '../../../../src/core/check-definition.ts';
import type {
  AddressHandshake,
  Break,
  Certificate,
  Challenge,
  HelloOutcome,
  NegotiationOutcome,
  NetworkFacts,
  PacketSizeFacts,
  TlsOutcome,
} from '../../../../src/shared/facts.ts';

/** Facts of a healthy, current Windows host, and small builders for everything that can differ. */

export const now = new Date('2026-11-21T08:00:00.000Z');

export function contextFor(host = 'server01', overrides: Partial<CheckContext> = {}): CheckContext {
  return { target: { input: host, host, port: 3389 }, now, reportedError: null, ...overrides };
}

export function aBreak(how: Break['how'], overrides: Partial<Break> = {}): Break {
  return { how, afterBytes: 0, afterMs: 12, quietMs: 12, alert: null, code: null, ...overrides };
}

export function selected(protocol: number): NegotiationOutcome {
  return { outcome: 'selected', protocol, flags: 0x1f, durationMs: 5, bytesReceived: 19 };
}
export function refused(failureCode: number): NegotiationOutcome {
  return { outcome: 'refused', failureCode, durationMs: 5, bytesReceived: 19 };
}
export function negotiationBroken(broke: Break): NegotiationOutcome {
  return { outcome: 'broken', broke, durationMs: broke.afterMs, bytesReceived: broke.afterBytes };
}
export const mcsDisconnect: NegotiationOutcome = {
  outcome: 'disconnected',
  by: 'mcs',
  reason: null,
  durationMs: 5,
  bytesReceived: 9,
};

export function tlsBroken(
  broke: Break,
  overrides: Partial<Extract<TlsOutcome, { outcome: 'broken' }>> = {},
): TlsOutcome {
  return {
    outcome: 'broken',
    broke,
    lastMessage: broke.afterBytes > 0 ? 'server-hello' : 'client-hello',
    serverNameSent: true,
    foreign: null,
    durationMs: broke.afterMs,
    bytesReceived: broke.afterBytes,
    ...overrides,
  };
}
export function tlsEstablished(version = 'TLSv1.3'): TlsOutcome {
  return {
    outcome: 'established',
    version,
    cipher: 'TLS_AES_256_GCM_SHA384',
    serverNameSent: true,
    durationMs: 8,
    bytesReceived: 1200,
  };
}
export function helloAnswered(sentBytes: number): HelloOutcome {
  return {
    outcome: 'answered',
    sentBytes,
    answer: 'alert',
    alert: 40,
    foreign: null,
    durationMs: 4,
    bytesReceived: 7,
  };
}
export function helloBroken(sentBytes: number, broke: Break): HelloOutcome {
  return { outcome: 'broken', sentBytes, broke, durationMs: broke.afterMs, bytesReceived: broke.afterBytes };
}

export function aCertificate(overrides: Partial<Certificate> = {}): Certificate {
  return {
    subject: 'CN=SERVER01',
    issuer: 'CN=SERVER01',
    subjectCommonName: 'SERVER01',
    issuerCommonName: 'SERVER01',
    issuerOrganization: null,
    dnsNames: [],
    ipAddresses: [],
    notBefore: '2026-09-01T00:00:00.000Z',
    notAfter: '2027-03-03T00:00:00.000Z',
    serialNumber: '01',
    keyType: 'rsa',
    keyBits: 2048,
    curve: null,
    signatureAlgorithm: 'sha256WithRSAEncryption',
    selfSigned: true,
    isAuthority: false,
    sha1Thumbprint: '11'.repeat(20),
    sha256Thumbprint: '22'.repeat(32),
    der: '3000',
    ...overrides,
  };
}
export function withCertificate(overrides: Partial<Certificate>): Partial<NetworkFacts> {
  return { certificate: { source: 'handshake', chain: [aCertificate(overrides)], unreadable: null } };
}

export function aChallenge(overrides: Partial<Challenge> = {}): Challenge {
  return {
    credSspVersion: 6,
    targetName: 'CORP',
    netbiosComputer: 'SERVER01',
    netbiosDomain: 'CORP',
    dnsComputer: 'server01.corp.example',
    dnsDomain: 'corp.example',
    dnsForest: 'corp.example',
    version: { major: 10, minor: 0, build: 26100 },
    serverTime: '2026-11-21T08:00:00.000Z',
    clockOffsetMs: 120,
    ...overrides,
  };
}
export function withChallenge(overrides: Partial<Challenge>): Partial<NetworkFacts> {
  return {
    nla: {
      result: { outcome: 'challenged', challenge: aChallenge(overrides), durationMs: 6, bytesReceived: 300 },
    },
  };
}
export function withNegotiation(result: NegotiationOutcome, offered = 0x0b): Partial<NetworkFacts> {
  return { negotiation: { offered, result } };
}
/** What stays unknown when the connection ends in the negotiation. */
export const nothingAfterNegotiation: Partial<NetworkFacts> = {
  tls: null,
  certificate: null,
  nla: null,
  pathMtu: null,
};
/** A main handshake that broke, with the retries given. */
export function packetSize(
  outcome: PacketSizeFacts['outcome'],
  largestPassedBytes: number | null = null,
  smallestLostBytes: number | null = null,
): PacketSizeFacts {
  return { outcome, largestPassedBytes, smallestLostBytes, packetsSent: 14, durationMs: 2600 };
}
export function withBrokenTls(
  main: TlsOutcome,
  more: Partial<{
    tls12Only: TlsOutcome;
    withoutServerName: TlsOutcome;
    small: HelloOutcome;
    padded: HelloOutcome;
    received: number;
    packetSize: PacketSizeFacts;
  }> = {},
): Partial<NetworkFacts> {
  return {
    tls: { main, tls12Only: more.tls12Only ?? null, withoutServerName: more.withoutServerName ?? null },
    certificate: null,
    nla: null,
    pathMtu: {
      largestFlightSentBytes: 517,
      largestFlightReceivedBytes: more.received ?? 19,
      smallHello: more.small ?? null,
      paddedHello: more.padded ?? null,
      packetSize: more.packetSize ?? null,
    },
  };
}
export function withTcp(...breaks: readonly (Break | null)[]): Partial<NetworkFacts> {
  const attempts = breaks.map((broke, index) => ({
    address: `192.0.2.${10 + index}`,
    family: 4 as const,
    broke,
    roundTripMs: broke === null ? 2 : null,
  }));
  const used = attempts.find(({ broke }) => broke === null);
  const silent = { negotiation: null, offers: null, udp: null, ...nothingAfterNegotiation };
  return {
    tcp: { port: 3389, attempts, usedAddress: used?.address ?? null },
    ...(used === undefined ? silent : {}),
  };
}

/** Another address of the name that gets all the way, as the same Windows host. */
export function anotherAddress(overrides: Partial<AddressHandshake>): AddressHandshake {
  const address = '192.0.2.11';
  return {
    address,
    family: 4,
    tcp: { address, family: 4, broke: null, roundTripMs: 2 },
    negotiation: selected(8),
    tls: tlsEstablished(),
    certificateSha256: '22'.repeat(32),
    dnsComputer: 'server01.corp.example',
    ...overrides,
  };
}

export function someFacts(...overrides: readonly Partial<NetworkFacts>[]): NetworkFacts {
  const healthy: NetworkFacts = {
    resolution: {
      kind: 'name',
      durationMs: 1.5,
      addresses: [{ address: '192.0.2.10', family: 4 }],
      failure: null,
      hostsFileAddresses: [],
    },
    tcp: {
      port: 3389,
      attempts: [{ address: '192.0.2.10', family: 4, broke: null, roundTripMs: 2 }],
      usedAddress: '192.0.2.10',
    },
    negotiation: { offered: 0x0b, result: selected(8) },
    offers: {
      offers: [
        { protocol: 0, result: refused(5) },
        { protocol: 1, result: refused(5) },
        { protocol: 2, result: selected(2) },
      ],
      notAsked: [4, 8, 16],
    },
    tls: { main: tlsEstablished(), tls12Only: null, withoutServerName: null },
    certificate: { source: 'handshake', chain: [aCertificate()], unreadable: null },
    nla: { result: { outcome: 'challenged', challenge: aChallenge(), durationMs: 6, bytesReceived: 300 } },
    udp: {
      outcome: 'answered',
      attempts: 1,
      waitedMs: 3,
      roundTripMs: 3,
      version: 0x101,
      upstreamMtuBytes: 1232,
      downstreamMtuBytes: 1232,
      code: null,
    },
    pathMtu: {
      largestFlightSentBytes: 517,
      largestFlightReceivedBytes: 1400,
      smallHello: null,
      paddedHello: null,
    },
    otherAddresses: [],
  };
  return Object.assign(healthy, ...overrides) as NetworkFacts;
}

export const silentUdp: Partial<NetworkFacts> = {
  udp: {
    outcome: 'silent',
    attempts: 2,
    waitedMs: 1000,
    roundTripMs: null,
    version: null,
    upstreamMtuBytes: null,
    downstreamMtuBytes: null,
    code: null,
  },
};
