import type { Break, CertificateFacts, Foreign, TlsOutcome } from '../../shared/facts.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';
import { ChallengeStage, challengeRequest } from './challenge-stage.ts';
import { PhaseClock } from './clock.ts';
import { HelloStage, identifyPlain } from './hello-stage.ts';
import { NegotiationStage, negotiationRequest } from './negotiation-stage.ts';
import type {
  ByteCounts,
  HandshakeAction,
  HandshakeFacts,
  HandshakeInput,
  HandshakePhase,
  HandshakePlan,
  TlsMessage,
} from './types.ts';

const waiting: readonly HandshakeAction[] = [];
const finished: readonly HandshakeAction[] = [{ type: 'done' }];
/** The TLS library swallows bytes that are not TLS. */
const unseen: Foreign = { protocol: 'unknown', firstBytes: '' };

/** A record with one plain alert, such as a closing one before the handshake began (RFC 8446, 5.1 and 6.1). */
const loneAlertBytes = 7;

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * One connection, from TCP to the NTLM challenge, as a state machine without input or output: what happened goes in
 * with the time, what to do comes out. The driver owns the socket and TLS; this owns the order of phases, what is
 * measured, and how a break is told ([MS-RDPBCGR] 1.3.1.1, 5.4.5).
 *
 * Invariant: after `done` no input changes the facts.
 */
export class HandshakeMachine {
  readonly #plan: HandshakePlan;
  readonly #clock = new PhaseClock();
  readonly #negotiation = new NegotiationStage();
  readonly #challenge = new ChallengeStage();
  readonly #hello = new HelloStage();
  #phase: HandshakePhase = 'tcp';
  #protocol = 0;
  #sentBytes = 0;
  #lastMessage: TlsMessage = 'client-hello';
  /** Raw counts at the last TLS event, so that the next one tells the flight between them. */
  #countsBefore: ByteCounts = { sent: 0, received: 0 };
  readonly #facts: Mutable<HandshakeFacts> = {
    tcp: { broke: null, roundTripMs: null },
    negotiation: null,
    tls: null,
    hello: null,
    certificate: null,
    nla: null,
    largestFlightSentBytes: 0,
    largestFlightReceivedBytes: 0,
  };

  constructor(plan: HandshakePlan, nowMs: number) {
    this.#plan = plan;
    this.#clock.startPhase(nowMs);
  }

  get phase(): HandshakePhase {
    return this.#phase;
  }

  get facts(): HandshakeFacts {
    return this.#facts;
  }

  /** When the phase under way runs out of time; null when nothing is waited for. */
  get deadlineMs(): number | null {
    const { limits } = this.#plan;
    const limit = {
      tcp: limits.tcpMs,
      negotiation: limits.negotiationMs,
      tls: limits.tlsMs,
      hello: limits.tlsMs,
      nla: limits.nlaMs,
      finished: null,
    }[this.#phase];
    return limit === null ? null : this.#clock.phaseStartMs + limit;
  }

  /** @param nowMs monotonic milliseconds, never less than in an earlier call */
  step(input: HandshakeInput, nowMs: number): readonly HandshakeAction[] {
    // Only during TLS do the raw counts tell what the phase received: later, session tickets would count as answers.
    if ('counts' in input && this.#phase === 'tls') this.#clock.sawReceived(input.counts.received, nowMs);
    switch (this.#phase) {
      case 'tcp':
        return this.#inTcp(input, nowMs);
      case 'negotiation':
        return this.#inNegotiation(input, nowMs);
      case 'tls':
        return this.#inTls(input, nowMs);
      case 'hello':
        return this.#inHello(input, nowMs);
      case 'nla':
        return this.#inNla(input, nowMs);
      case 'finished':
        return waiting;
    }
  }

  #inTcp(input: HandshakeInput, nowMs: number): readonly HandshakeAction[] {
    if (input.type === 'connected') {
      this.#connected(nowMs);
      return [this.#send(negotiationRequest(this.#plan.offered), nowMs)];
    }
    if (input.type === 'connect-failed' && input.how === 'reset') {
      // A reset in answer to the SYN is `refused`. This one came after SYN+ACK, before the system said "connected".
      this.#connected(nowMs);
      const broke = this.#clock.breakNow('reset', nowMs, input.code);
      this.#facts.negotiation = { outcome: 'broken', broke, ...this.#clock.answered(nowMs) };
      return this.#finish();
    }
    const broke =
      input.type === 'connect-failed'
        ? this.#clock.breakNow(input.how, nowMs, input.code)
        : this.#breakFrom(input, nowMs);
    if (broke === null) return waiting;
    this.#facts.tcp = { broke, roundTripMs: broke.how === 'refused' ? broke.afterMs : null };
    return this.#finish();
  }

  #connected(nowMs: number): void {
    this.#facts.tcp = { broke: null, roundTripMs: this.#clock.elapsedMs(nowMs) };
    this.#start('negotiation', nowMs);
  }

  #inNegotiation(input: HandshakeInput, nowMs: number): readonly HandshakeAction[] {
    if (input.type === 'received') {
      this.#sawFlight(input.bytes.length, nowMs);
      const reading = this.#negotiation.receive(input.bytes);
      if (reading === null) return waiting;
      const outcome = reading.outcome(this.#clock.answered(nowMs));
      this.#facts.negotiation = outcome;
      if (outcome.outcome !== 'selected' || this.#plan.goal === 'negotiation') return this.#finish();
      if (outcome.protocol === securityProtocol.rdp) return this.#finish();
      this.#protocol = outcome.protocol;
      return this.#secure(reading.rest, nowMs);
    }
    const broke = this.#breakFrom(input, nowMs);
    if (broke === null) return waiting;
    const foreign = this.#negotiation.foreignSoFar();
    this.#facts.negotiation =
      foreign === null
        ? { outcome: 'broken', broke, ...this.#clock.answered(nowMs) }
        : foreign.outcome(this.#clock.answered(nowMs));
    return this.#finish();
  }

  /** Starts TLS, or sends the hand-made hello in its place. `early` came behind the confirm, where nothing may. */
  #secure(early: Uint8Array, nowMs: number): readonly HandshakeAction[] {
    const { rawHello, serverName } = this.#plan;
    this.#start(rawHello === null ? 'tls' : 'hello', nowMs);
    if (rawHello !== null) {
      const told = early.length === 0 ? waiting : this.#inHello({ type: 'received', bytes: early }, nowMs);
      return told.length > 0 ? told : [this.#send(rawHello, nowMs)];
    }
    this.#countsBefore = { sent: this.#sentBytes, received: this.#clock.totalBytes };
    if (early.length === 0) return [{ type: 'start-tls', serverName }];
    return this.#spokeTooEarly(early, nowMs);
  }

  /** In TLS the client speaks first ([MS-RDPBCGR] 5.4.5.1), so plain bytes before that are of something else. */
  #spokeTooEarly(early: Uint8Array, nowMs: number): readonly HandshakeAction[] {
    const broke = { ...this.#clock.breakNow('foreign', nowMs), afterBytes: early.length };
    return this.#tlsBroke(broke, nowMs, identifyPlain(early));
  }

  #inTls(input: HandshakeInput, nowMs: number): readonly HandshakeAction[] {
    switch (input.type) {
      case 'received':
        this.#clock.addReceived(input.bytes.length, nowMs);
        return this.#spokeTooEarly(input.bytes, nowMs);
      case 'tls-message':
        this.#sawTlsFlight(input.counts, nowMs);
        this.#lastMessage = input.message;
        return waiting;
      case 'tls-certificates':
        this.#facts.certificate = {
          source: 'before-failure',
          chain: [...input.chain],
          unreadable: input.unreadable,
        };
        return waiting;
      case 'tls-established':
        this.#sawTlsFlight(input.counts, nowMs);
        return this.#tlsEstablished(input.version, input.cipher, nowMs);
      case 'tls-failed':
        return this.#tlsBroke(this.#clock.breakNow(input.how, nowMs, input.code, input.alert), nowMs);
      default: {
        const broke = this.#breakFrom(input, nowMs);
        return broke === null ? waiting : this.#tlsBroke(broke, nowMs);
      }
    }
  }

  #tlsEstablished(version: string, cipher: string, nowMs: number): readonly HandshakeAction[] {
    const { certificate } = this.#facts;
    const settled: CertificateFacts | null = certificate && { ...certificate, source: 'handshake' };
    this.#facts.certificate = settled;
    const serverNameSent = this.#plan.serverName !== null;
    this.#facts.tls = {
      outcome: 'established',
      version,
      cipher,
      serverNameSent,
      ...this.#clock.answered(nowMs),
    };
    if (this.#plan.goal !== 'challenge') return this.#finish();
    if ((this.#protocol & (securityProtocol.nla | securityProtocol.nlaEx)) === 0) {
      this.#facts.nla = { outcome: 'not-used', protocol: this.#protocol };
      return this.#finish();
    }
    this.#start('nla', nowMs);
    return [this.#send(challengeRequest(), nowMs)];
  }

  #tlsBroke(broke: Break, nowMs: number, foreign: Foreign = unseen): readonly HandshakeAction[] {
    const outcome: TlsOutcome = {
      outcome: 'broken',
      broke,
      // Bytes that are not a handshake message (an alert, foreign bytes) take the handshake no further.
      lastMessage: this.#messageReached(broke),
      serverNameSent: this.#plan.serverName !== null,
      foreign: broke.how === 'foreign' ? foreign : null,
      ...this.#clock.answered(nowMs),
    };
    this.#facts.tls = outcome;
    return this.#finish();
  }

  #messageReached(broke: Break): TlsMessage {
    const isHandshakeData =
      broke.afterBytes > loneAlertBytes && broke.how !== 'alert' && broke.how !== 'foreign';
    return this.#lastMessage === 'client-hello' && isHandshakeData ? 'server-hello' : this.#lastMessage;
  }

  #inHello(input: HandshakeInput, nowMs: number): readonly HandshakeAction[] {
    const sentBytes = this.#plan.rawHello?.length ?? 0;
    if (input.type === 'received') {
      this.#sawFlight(input.bytes.length, nowMs);
      const answer = this.#hello.receive(input.bytes);
      if (answer === null) return waiting;
      this.#facts.hello = { outcome: 'answered', sentBytes, ...answer, ...this.#clock.answered(nowMs) };
      return this.#finish();
    }
    const broke = this.#breakFrom(input, nowMs);
    if (broke === null) return waiting;
    this.#facts.hello = { outcome: 'broken', sentBytes, broke, ...this.#clock.answered(nowMs) };
    return this.#finish();
  }

  #inNla(input: HandshakeInput, nowMs: number): readonly HandshakeAction[] {
    if (input.type === 'received') {
      this.#sawFlight(input.bytes.length, nowMs);
      const reading = this.#challenge.receive(input.bytes);
      if (reading === null) return waiting;
      this.#facts.nla = reading(this.#clock.answered(nowMs), this.#plan.wallClockAtZeroMs + nowMs);
      return this.#finish();
    }
    const broke =
      input.type === 'tls-failed'
        ? this.#clock.breakNow(input.how, nowMs, input.code, input.alert)
        : this.#breakFrom(input, nowMs);
    if (broke === null) return waiting;
    this.#facts.nla = { outcome: 'broken', broke, ...this.#clock.answered(nowMs) };
    return this.#finish();
  }

  /** The break that an input means in any phase; null for inputs that are none. */
  #breakFrom(input: HandshakeInput, nowMs: number): Break | null {
    switch (input.type) {
      case 'ended':
        return this.#clock.breakNow(input.how, nowMs, input.code);
      case 'deadline':
        return this.#clock.breakNow('stalled', nowMs);
      case 'cancelled':
        return this.#clock.breakNow('cancelled', nowMs);
      default:
        return null;
    }
  }

  #start(phase: HandshakePhase, nowMs: number): void {
    this.#phase = phase;
    this.#clock.startPhase(nowMs);
  }

  #finish(): readonly HandshakeAction[] {
    this.#phase = 'finished';
    return finished;
  }

  #send(bytes: Uint8Array, nowMs: number): HandshakeAction {
    this.#clock.sawSent(nowMs);
    this.#sentBytes += bytes.length;
    this.#facts.largestFlightSentBytes = Math.max(this.#facts.largestFlightSentBytes, bytes.length);
    return { type: 'send', bytes };
  }

  #sawFlight(bytes: number, nowMs: number): void {
    this.#clock.addReceived(bytes, nowMs);
    this.#sawLargest(0, this.#clock.phaseBytes);
  }

  /** TLS reports running totals; what came since the last report passed as one flight. */
  #sawTlsFlight(counts: ByteCounts, nowMs: number): void {
    this.#clock.sawReceived(counts.received, nowMs);
    this.#sawLargest(counts.sent - this.#countsBefore.sent, counts.received - this.#countsBefore.received);
    this.#countsBefore = counts;
  }

  #sawLargest(sent: number, received: number): void {
    const facts = this.#facts;
    facts.largestFlightSentBytes = Math.max(facts.largestFlightSentBytes, sent);
    facts.largestFlightReceivedBytes = Math.max(facts.largestFlightReceivedBytes, received);
  }
}
