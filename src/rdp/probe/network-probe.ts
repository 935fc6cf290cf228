import type {
  AddressHandshake,
  HelloOutcome,
  NegotiationOutcome,
  NetworkFacts,
  OfferFacts,
  PacketSizeFacts,
  PathMtuFacts,
  TcpFacts,
  TlsOutcome,
} from '../../shared/facts.ts';
import { mstscOffer, securityProtocol } from '../../shared/security-protocol.ts';
import { withoutTrailingDot } from '../../shared/target.ts';
import type { Target } from '../../shared/target.ts';
import type { HandshakeFacts, HandshakePlan, PhaseLimits } from '../handshake/types.ts';
import { AddressAttempt } from './address-attempt.ts';
import { chooseAttempt } from './choose-attempt.ts';
import { runConnection } from './connection.ts';
import { paddedHello, smallHello } from './hand-made-hello.ts';
import { graceForOtherAddressesMs, limitsFor, quietBeforeRetriesMs, udpLimits } from './limits.ts';
import type { ProbeLimits } from './limits.ts';
import { offersWorthAsking } from './offers.ts';
import type { Offer } from './offers.ts';
import { resolveTarget } from './resolve.ts';
import { Slots } from './slots.ts';
import type { TlsOffer } from './tls-session.ts';
import { probeUdp } from './udp.ts';
import { after, firstOf } from './waiting.ts';

export interface ProbeOptions {
  readonly target: Target;
  /** For everything together, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * `everything` asks for single protocols and UDP as well. `handshake` is for many hosts: one connection each, and
   * the retries only where TLS breaks. `single` is one round among many: not even those.
   */
  readonly depth: 'everything' | 'handshake' | 'single';
  /** Where the system can send packets that must not be split: finds the largest that passes. Never rejects. */
  readonly measurePacketSize?: MeasurePacketSize;
  readonly signal: AbortSignal;
}

export type MeasurePacketSize = (question: {
  readonly address: string;
  readonly roundTripMs: number | null;
  readonly signal: AbortSignal;
}) => Promise<PacketSizeFacts>;

/** Facts as they become known. The promises never reject; null means that the probe never got so far. */
export type NetworkFactPromises = { readonly [Name in keyof NetworkFacts]: Promise<NetworkFacts[Name]> };

const mostAddresses = 4;
const mostConnectionsAtOnce = 3;
/** A whole check opens no more to one address: each shows in the host's log and may count toward its limit. */
const mostConnectionsPerAddress = 6;

/** Walks the way of an mstsc connection to a target, without any credential, and measures every station. */
export function startNetworkProbe(options: ProbeOptions): NetworkFactPromises {
  return new NetworkProbe(options).start();
}

type Resolvers = {
  readonly [Name in keyof NetworkFacts]: PromiseWithResolvers<NetworkFacts[Name]>;
};

interface Retries {
  readonly tls12Only: Promise<TlsOutcome | null>;
  readonly withoutServerName: Promise<TlsOutcome | null>;
  readonly smallHello: Promise<HelloOutcome | null>;
  readonly paddedHello: Promise<HelloOutcome | null>;
}

const nothing = Promise.resolve(null);
const noRetries: Retries = {
  tls12Only: nothing,
  withoutServerName: nothing,
  smallHello: nothing,
  paddedHello: nothing,
};

class NetworkProbe {
  readonly #options: ProbeOptions;
  readonly #limits: ProbeLimits;
  readonly #signal: AbortSignal;
  readonly #slots = new Slots(mostConnectionsAtOnce);
  readonly #serverName: string | null;
  /** Wall clock at the zero of the monotonic clock, taken now: a laptop may have slept since the process began. */
  readonly #wallClockAtZeroMs = Date.now() - performance.now();
  #connectionsLeft = mostConnectionsPerAddress - 1;
  #certificateFromRetry: HandshakeFacts['certificate'] = null;
  readonly #known: Resolvers = {
    resolution: Promise.withResolvers(),
    tcp: Promise.withResolvers(),
    negotiation: Promise.withResolvers(),
    offers: Promise.withResolvers(),
    tls: Promise.withResolvers(),
    certificate: Promise.withResolvers(),
    nla: Promise.withResolvers(),
    udp: Promise.withResolvers(),
    pathMtu: Promise.withResolvers(),
    otherAddresses: Promise.withResolvers(),
  };

  constructor(options: ProbeOptions) {
    this.#options = options;
    this.#limits = limitsFor(options.timeoutMs);
    this.#signal = AbortSignal.any([options.signal, AbortSignal.timeout(options.timeoutMs)]);
    const { target } = options;
    this.#serverName = target.kind === 'name' ? withoutTrailingDot(target.host) : null;
  }

  start(): NetworkFactPromises {
    void this.#run();
    const known = this.#known;
    return {
      resolution: known.resolution.promise,
      tcp: known.tcp.promise,
      negotiation: known.negotiation.promise,
      offers: known.offers.promise,
      tls: known.tls.promise,
      certificate: known.certificate.promise,
      nla: known.nla.promise,
      udp: known.udp.promise,
      pathMtu: known.pathMtu.promise,
      otherAddresses: known.otherAddresses.promise,
    };
  }

  async #run(): Promise<void> {
    const resolution = await resolveTarget(this.#options.target, this.#limits.nameMs, this.#signal);
    this.#known.resolution.resolve(resolution);
    const attempts = resolution.addresses.slice(0, mostAddresses).map(
      ({ address, family }) =>
        new AddressAttempt({
          address,
          family,
          port: this.#options.target.port,
          plan: this.#plan({ goal: 'challenge' }, this.#limits.main),
          slots: this.#slots,
          signal: this.#signal,
        }),
    );
    const used = await chooseAttempt(attempts);
    const others = attempts.filter((attempt) => attempt !== (used ?? attempts[0]));
    const compared = this.#compareAddresses(attempts, used, others);
    if (used === null) this.#settleUnreached();
    else await this.#explore(used);
    await compared;
  }

  /** Settles what TCP showed at every address, once the slower ones had their grace. */
  async #compareAddresses(
    attempts: readonly AddressAttempt[],
    used: AddressAttempt | null,
    others: readonly AddressAttempt[],
  ): Promise<void> {
    if (used !== null && others.length > 0) {
      const { roundTripMs } = await used.tcp;
      const everyTcp = Promise.all(others.map((other) => other.tcp));
      await firstOf(everyTcp, after(graceForOtherAddressesMs(roundTripMs ?? 0)));
      for (const other of others) void this.#stopWhenLate(other, used);
    }
    const tcp: TcpFacts | null =
      attempts.length === 0
        ? null
        : {
            port: this.#options.target.port,
            attempts: await Promise.all(attempts.map((attempt) => attempt.tcp)),
            usedAddress: used?.address ?? null,
          };
    this.#known.tcp.resolve(tcp);
    const compared = await Promise.all(others.map((other) => compare(other)));
    this.#known.otherAddresses.resolve(compared);
  }

  /** Another address that has not connected by now is given up; one that has may finish a little after the main one. */
  async #stopWhenLate(other: AddressAttempt, used: AddressAttempt): Promise<void> {
    const tcp = await firstOf(other.tcp, Promise.resolve(null));
    if (tcp === null) {
      other.stop();
      return;
    }
    await used.done;
    await firstOf(other.done, after(graceForOtherAddressesMs(tcp.roundTripMs ?? 0)));
    other.stop();
  }

  #settleUnreached(): void {
    for (const name of ['negotiation', 'offers', 'tls', 'certificate', 'nla', 'udp', 'pathMtu'] as const) {
      this.#known[name].resolve(null);
    }
  }

  async #explore(used: AddressAttempt): Promise<void> {
    const full = this.#options.depth === 'everything';
    void this.#exploreUdp(used, full);
    const negotiation = await used.negotiation;
    this.#known.negotiation.resolve(negotiation && { offered: mstscOffer, result: negotiation });
    if (negotiation === null) {
      this.#settleUnreached();
      return;
    }

    const worthAsking = full ? [...offersWorthAsking(negotiation)] : [];
    const expectsTls = negotiation.outcome === 'selected' && negotiation.protocol !== securityProtocol.rdp;
    const early = expectsTls ? this.#offersBeforeTls(negotiation.protocol) : worthAsking.length;
    const asked = worthAsking.splice(0, early).map((offer) => this.#ask(used, offer));
    const retries =
      expectsTls && this.#options.depth !== 'single' ? await this.#retriesIfNeeded(used) : noRetries;
    asked.push(...worthAsking.splice(0, this.#connectionsLeft).map((offer) => this.#ask(used, offer)));

    const settleOffers = async (): Promise<void> => {
      const offers = await Promise.all(asked);
      this.#known.offers.resolve(full ? { offers, notAsked: worthAsking } : null);
    };
    await Promise.all([settleOffers(), this.#settleHandshake(used, retries)]);
  }

  /**
   * How many offers may go out while the main handshake is under way. Its retries, should TLS break, come first in the
   * budget: three, and one more where a server name was sent. With NLA none go out: the main connection then keeps the
   * server busy to the end, and its times are what people read.
   */
  #offersBeforeTls(protocol: number): number {
    if ((protocol & (securityProtocol.nla | securityProtocol.nlaEx)) !== 0) return 0;
    return this.#serverName === null ? 2 : 1;
  }

  async #exploreUdp(used: AddressAttempt, wanted: boolean): Promise<void> {
    const { roundTripMs } = await used.tcp;
    if (!wanted) {
      this.#known.udp.resolve(null);
      return;
    }
    const udp = await probeUdp({
      address: used.address,
      family: used.family,
      port: this.#options.target.port,
      ...udpLimits(roundTripMs ?? 0),
      signal: this.#signal,
    });
    this.#known.udp.resolve(udp);
  }

  /** Starts the retries as soon as the main handshake breaks, or has been silent for a while. */
  async #retriesIfNeeded(used: AddressAttempt): Promise<Retries> {
    const { roundTripMs } = await used.tcp;
    await used.tlsStarted;
    const quiet = quietBeforeRetriesMs(roundTripMs ?? 0, this.#options.timeoutMs);
    const early = await firstOf(used.tls, after(quiet));
    if (early?.outcome === 'established') return noRetries;
    return {
      tls12Only: this.#retryTls(used, 'tls-1.2-only', this.#serverName),
      smallHello: this.#retryHello(used, smallHello()),
      paddedHello: this.#retryHello(used, paddedHello(this.#serverName)),
      withoutServerName: this.#serverName === null ? nothing : this.#retryTls(used, 'everything', null),
    };
  }

  async #settleHandshake(used: AddressAttempt, retries: Retries): Promise<void> {
    const packetSize = this.#packetSizeIfStalled(used, retries);
    const [tls, tls12Only, withoutServerName] = await Promise.all([
      used.tls,
      retries.tls12Only,
      retries.withoutServerName,
    ]);
    const main = tls && withForeignSeen(tls, needsNaming(tls) ? await retries.smallHello : null);
    this.#known.tls.resolve(main && { main, tls12Only, withoutServerName });

    const facts = await used.done;
    this.#known.certificate.resolve(facts.certificate ?? this.#certificateFromRetry);
    this.#known.nla.resolve(facts.nla && { result: facts.nla });
    const pathMtu: PathMtuFacts = {
      largestFlightSentBytes: facts.largestFlightSentBytes,
      largestFlightReceivedBytes: facts.largestFlightReceivedBytes,
      smallHello: await retries.smallHello,
      paddedHello: await retries.paddedHello,
      packetSize: await packetSize,
    };
    this.#known.pathMtu.resolve(facts.negotiation === null ? null : pathMtu);
  }

  /** Once both hellos are through: a small one was answered, while the usual handshake stalls or waits still. */
  async #packetSizeIfStalled(used: AddressAttempt, retries: Retries): Promise<PacketSizeFacts | null> {
    const { measurePacketSize } = this.#options;
    const [small] = await Promise.all([retries.smallHello, retries.paddedHello]);
    if (measurePacketSize === undefined || small?.outcome !== 'answered') return null;
    const main = await firstOf(used.tls, nothing);
    if (main !== null && (main.outcome !== 'broken' || main.broke.how !== 'stalled')) return null;
    const { roundTripMs } = await used.tcp;
    return measurePacketSize({ address: used.address, roundTripMs, signal: this.#signal });
  }

  async #retryTls(
    used: AddressAttempt,
    tlsOffer: TlsOffer,
    serverName: string | null,
  ): Promise<TlsOutcome | null> {
    const facts = await this.#connectAgain(used, this.#plan({ goal: 'tls', serverName }), tlsOffer);
    const certificate = facts?.certificate ?? null;
    this.#certificateFromRetry ??= certificate && { ...certificate, source: 'retry' };
    return facts?.tls ?? null;
  }

  async #retryHello(used: AddressAttempt, rawHello: Uint8Array): Promise<HelloOutcome | null> {
    const facts = await this.#connectAgain(used, this.#plan({ goal: 'tls', rawHello }), 'everything');
    return facts?.hello ?? null;
  }

  async #ask(used: AddressAttempt, offer: Offer): Promise<OfferFacts['offers'][number]> {
    const facts = await this.#connectAgain(
      used,
      this.#plan({ goal: 'negotiation', offered: offer }),
      'everything',
    );
    return { protocol: offer, result: facts?.negotiation ?? connectionBroke(facts) };
  }

  /** One more connection to the same address; null when the budget is spent. */
  #connectAgain(
    used: AddressAttempt,
    plan: HandshakePlan,
    tlsOffer: TlsOffer,
  ): Promise<HandshakeFacts | null> {
    if (this.#connectionsLeft === 0) return nothing;
    this.#connectionsLeft -= 1;
    return this.#slots.run(() =>
      runConnection({
        address: used.address,
        port: this.#options.target.port,
        plan,
        tlsOffer,
        signal: this.#signal,
      }),
    );
  }

  #plan(
    part: Partial<Pick<HandshakePlan, 'goal' | 'offered' | 'rawHello' | 'serverName'>>,
    limits: PhaseLimits = this.#limits.extra,
  ): HandshakePlan {
    return {
      goal: 'challenge',
      offered: mstscOffer,
      rawHello: null,
      serverName: this.#serverName,
      limits,
      wallClockAtZeroMs: this.#wallClockAtZeroMs,
      ...part,
    };
  }
}

/** The TLS library says that bytes were no TLS, but not which; the hand-made ClientHello gets to see them. */
function needsNaming(tls: TlsOutcome): boolean {
  return tls.outcome === 'broken' && tls.foreign?.firstBytes === '';
}

function withForeignSeen(tls: TlsOutcome, hello: HelloOutcome | null): TlsOutcome {
  const seen = hello?.outcome === 'answered' ? hello.foreign : null;
  return tls.outcome === 'broken' && seen !== null ? { ...tls, foreign: seen } : tls;
}

/** A later connection may fail where the first one passed, at TCP already: its break stands for the answer. */
function connectionBroke(facts: HandshakeFacts | null): NegotiationOutcome {
  const cancelled = {
    how: 'cancelled',
    afterBytes: 0,
    afterMs: 0,
    quietMs: 0,
    alert: null,
    code: null,
  } as const;
  const broke = facts?.tcp.broke ?? cancelled;
  return { outcome: 'broken', broke, durationMs: broke.afterMs, bytesReceived: broke.afterBytes };
}

async function compare(attempt: AddressAttempt): Promise<AddressHandshake> {
  const facts = await attempt.done;
  const nla = facts.nla?.outcome === 'challenged' ? facts.nla.challenge : null;
  return {
    address: attempt.address,
    family: attempt.family,
    tcp: await attempt.tcp,
    negotiation: facts.negotiation,
    tls: facts.tls,
    certificateSha256: facts.certificate?.chain[0]?.sha256Thumbprint ?? null,
    dnsComputer: nla?.dnsComputer ?? null,
  };
}
