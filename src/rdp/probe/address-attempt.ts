import type { NegotiationOutcome, TcpAttempt, TlsOutcome } from '../../shared/facts.ts';
import type { HandshakeFacts, HandshakePlan } from '../handshake/types.ts';
import { runConnection } from './connection.ts';
import type { Slots } from './slots.ts';

export interface AttemptOptions {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
  readonly plan: HandshakePlan;
  readonly slots: Slots;
  readonly signal: AbortSignal;
}

/** The main handshake with one address, its stages as promises that settle as the connection passes them. */
export class AddressAttempt {
  readonly address: string;
  readonly family: 4 | 6;
  readonly #tcp = Promise.withResolvers<TcpAttempt>();
  readonly #negotiation = Promise.withResolvers<NegotiationOutcome | null>();
  readonly #tlsStarted = Promise.withResolvers<null>();
  readonly #tls = Promise.withResolvers<TlsOutcome | null>();
  readonly #abort = new AbortController();
  readonly done: Promise<HandshakeFacts>;

  constructor(options: AttemptOptions) {
    this.address = options.address;
    this.family = options.family;
    this.done = this.#run(options);
  }

  get tcp(): Promise<TcpAttempt> {
    return this.#tcp.promise;
  }
  get negotiation(): Promise<NegotiationOutcome | null> {
    return this.#negotiation.promise;
  }
  /** Settles when the ClientHello goes out; also when the connection ends before. */
  get tlsStarted(): Promise<null> {
    return this.#tlsStarted.promise;
  }
  get tls(): Promise<TlsOutcome | null> {
    return this.#tls.promise;
  }

  /** Ends it at once; what was measured stays. */
  stop(): void {
    this.#abort.abort();
  }

  async #run(options: AttemptOptions): Promise<HandshakeFacts> {
    const facts = await options.slots.run(() =>
      runConnection({
        address: options.address,
        port: options.port,
        plan: options.plan,
        tlsOffer: 'everything',
        signal: AbortSignal.any([options.signal, this.#abort.signal]),
        onProgress: (soFar, phase) => {
          if (soFar.tcp.roundTripMs !== null) this.#settleTcp(soFar);
          if (soFar.negotiation !== null) this.#negotiation.resolve(soFar.negotiation);
          if (phase === 'tls') this.#tlsStarted.resolve(null);
          if (soFar.tls !== null) this.#tls.resolve(soFar.tls);
        },
      }),
    );
    this.#settleTcp(facts);
    this.#negotiation.resolve(facts.negotiation);
    this.#tlsStarted.resolve(null);
    this.#tls.resolve(facts.tls);
    return facts;
  }

  #settleTcp(facts: HandshakeFacts): void {
    this.#tcp.resolve({ address: this.address, family: this.family, ...facts.tcp });
  }
}
