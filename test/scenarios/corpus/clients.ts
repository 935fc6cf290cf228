import type { Adapter, Route } from '../../../src/shared/client-facts/ip-configuration.ts';
import type { ClientEvent } from '../../../src/shared/client-facts/event-log.ts';
import type { ClientFacts } from '../../../src/shared/client-facts/index.ts';
import type { SecurityCenterEntry } from '../../../src/shared/client-facts/security-products.ts';
import { recordedMachine, someClientFacts } from '../../unit/catalog/support/client-facts.ts';

/** A Windows 11 in order that is to connect to `server01`, with what differs about it. */
export const clientWith = someClientFacts;
export const healthyClient: ClientFacts = someClientFacts();
export const recorded = (name: string): ClientFacts => recordedMachine(name).client;

type Values = NonNullable<Parameters<typeof someClientFacts>[0]>;
const base = {
  firewall: valueOf('firewall'),
  products: valueOf('securityProducts'),
  ip: valueOf('ipConfiguration'),
  winsock: valueOf('winsockCatalog'),
};

function valueOf<Name extends keyof ClientFacts>(
  name: Name,
): Extract<ClientFacts[Name], { state: 'read' }>['value'] {
  const reading = healthyClient[name];
  if (reading.state !== 'read') throw new Error(`${name} is unread in the healthy machine`);
  return reading.value;
}

// --- firewall ------------------------------------------------------------------------------------------------

const profileOf = (enableFirewall: number, defaultOutboundAction: number | null) => ({
  enableFirewall,
  defaultOutboundAction,
  allowLocalPolicyMerge: null,
});
const everyProfile = (enable: number, outbound: number | null) => ({
  domain: profileOf(enable, outbound),
  private: profileOf(enable, outbound),
  public: profileOf(enable, outbound),
});

/** More firewall rules, in the grammar that the registry has. */
export function rules(...texts: readonly string[]): Values {
  const added = texts.map((text, index) => ({ id: `{Rule-${index}}`, source: 'local' as const, text }));
  return { firewall: { rules: [...base.firewall.rules, ...added] } };
}
export const mstscApp = String.raw`App=%SystemRoot%\system32\mstsc.exe`;
export const firewallOff: Values = {
  firewall: { profiles: { ...base.firewall.profiles, local: everyProfile(0, null) } },
};
/** What no rule allows is blocked on its way out. */
export function outboundBlocked(...allowed: readonly string[]): Values {
  return {
    firewall: {
      ...rules(...allowed).firewall,
      profiles: { ...base.firewall.profiles, local: everyProfile(1, 1) },
    },
  };
}

// --- security products ---------------------------------------------------------------------------------------

const onState = 0x41010;
const offState = 0x40010;
const antivirus = (displayName: string, state: number): SecurityCenterEntry => ({
  category: 'antivirus',
  displayName,
  state,
  productProgram: null,
  reportingProgram: null,
});

/** Security Center lists it as on, with its service running; Defender steps back. */
export function product(
  displayName: string,
  service: string,
  kind: 'antivirus' | 'firewall' = 'antivirus',
): Values {
  const services = base.products.services.state === 'read' ? base.products.services.value : [];
  return {
    securityProducts: {
      securityCenter: {
        state: 'read',
        value: [
          antivirus('Windows Defender', offState),
          { ...antivirus(displayName, onState), category: kind },
        ],
      },
      services: {
        state: 'read',
        value: [...services, { name: service, running: true, start: 'automatic' }],
      },
    },
  };
}
export const eset = product('ESET Security', 'ekrn');
export const bitdefender = product('Bitdefender Antivirus', 'VSSERV');
export const kaspersky = product('Kaspersky', 'AVP21.3');

// --- network -------------------------------------------------------------------------------------------------

const vpnIndex = 23;
const vpn: Adapter = {
  interfaceIndex: vpnIndex,
  id: '9c8b7a65-1111-4222-8333-444455556666',
  name: 'Corp VPN',
  description: 'WAN Miniport (IKEv2)',
  kind: 'ppp',
  isUp: true,
  isVpn: true,
  mtuBytes: 1400,
  addresses: [{ address: '198.51.100.17', family: 4, prefixLength: 32, origin: 'other' }],
  gateways: [],
  dnsServers: ['198.51.100.2'],
  dhcpServer: null,
  winsServers: [],
};
const route = (destination: string, prefixLength: number): Route => ({
  destination,
  prefixLength,
  family: 4,
  nextHop: '0.0.0.0',
  interfaceIndex: vpnIndex,
  metric: 6,
});

/** A VPN that is connected; the target lies behind it, or elsewhere. */
export function vpnUp(target: 'through' | 'beside', changes: Partial<Adapter> = {}): Values {
  const way = target === 'through' ? route('192.0.2.10', 32) : route('198.51.100.0', 24);
  return {
    ipConfiguration: {
      adapters: [...base.ip.adapters, { ...vpn, ...changes }],
      routes: [...base.ip.routes, way],
    },
  };
}
export function moreAdapters(...adapters: readonly Partial<Adapter>[]): Values {
  const added = adapters.map((changes, index): Adapter => ({
    ...vpn,
    interfaceIndex: 40 + index,
    id: `00000000-0000-4000-8000-00000000000${index}`,
    kind: 'ethernet',
    isVpn: false,
    mtuBytes: 1500,
    dnsServers: [],
    ...changes,
  }));
  return { ipConfiguration: { adapters: [...base.ip.adapters, ...added] } };
}
/** The one adapter that is up, changed. */
export function adapter(changes: Partial<Adapter>): Values {
  return {
    ipConfiguration: {
      adapters: base.ip.adapters.map((each) => (each.name === 'Ethernet' ? { ...each, ...changes } : each)),
    },
  };
}
export const offline: Values = {
  ipConfiguration: { adapters: base.ip.adapters.filter(({ kind }) => kind === 'loopback'), routes: [] },
};
export const selfAssigned: Values = adapter({
  addresses: [{ address: '169.254.17.4', family: 4, prefixLength: 16, origin: 'link-local' }],
  gateways: [],
});

// --- Winsock -------------------------------------------------------------------------------------------------

type Protocol = (typeof base.winsock.protocols)[number];
/** One more provider in the catalog, which states the right number. */
export function provider(changes: Partial<Protocol>): Values {
  const [first] = base.winsock.protocols;
  if (first === undefined) throw new Error('the healthy machine has no provider');
  const protocols = [...base.winsock.protocols, { ...first, entryId: 1090, ...changes }];
  return { winsockCatalog: { protocols, statedProtocols: protocols.length } };
}

// --- what the user did before --------------------------------------------------------------------------------

/** A saved sign-in, of the vault's usual kind. */
export function saved(targetName: string, userName: string, lastWrittenAt = '2026-03-03T10:00:00.000Z') {
  return {
    targetName,
    userName,
    kind: 'domain-password' as const,
    persistence: 'enterprise' as const,
    lastWrittenAt,
  };
}

interface Attempt {
  readonly host?: string;
  readonly startedAt?: string;
  /** Disconnect reason of event 1026. */
  readonly reason: number;
  /** Signed in before it ended. */
  readonly session?: boolean;
  readonly seconds?: number;
  /** State of event 226, such as `TsSslStateHandshakeInProgress`. */
  readonly failedState?: string;
}

/** Attempts of mstsc as its own log has them, in the order given. */
export function attempts(...made: readonly Attempt[]): Values {
  return { eventLog: { enabled: true, events: made.flatMap(toEvents) } };
}

function toEvents(attempt: Attempt, index: number): ClientEvent[] {
  const { host = 'server01', startedAt = '2026-11-20T15:40:00.000Z', seconds = 2 } = attempt;
  const at = (offsetSeconds: number): string =>
    new Date(Date.parse(startedAt) + offsetSeconds * 1000).toISOString();
  const event = (eventId: number, offsetSeconds: number, ...values: readonly string[]): ClientEvent => ({
    eventId,
    recordedAt: at(offsetSeconds),
    activityId: `d3a6d0c2-6c36-4b7b-8a10-51f2f6f2000${index}`,
    data: values.map((value, position) => ({ name: position === 0 ? 'Name' : 'Value', value })),
  });
  return [
    event(1024, 0, 'Server Name', host),
    ...(attempt.session === true
      ? [event(1028, 0.1, 'Server supports SSL', 'supported'), event(1027, 1, 'CORP')]
      : []),
    ...(attempt.failedState === undefined
      ? []
      : [event(226, 1, attempt.failedState, 'TsSslStateDisconnecting')]),
    event(1026, seconds, 'Disconnect Reason', `${attempt.reason}`),
  ];
}

/** Several changes of the healthy machine at once; later ones win in the same group. */
export function clientOf(...changes: readonly Values[]): ClientFacts {
  const merged: Values = {};
  for (const change of changes) {
    for (const name of Object.keys(change) as (keyof Values)[]) {
      Object.assign(merged, { [name]: { ...merged[name], ...change[name] } });
    }
  }
  return someClientFacts(merged);
}
