import type { ByteChannel } from '../core/helper-protocol/byte-channel.ts';
import { encodeMessage } from '../core/helper-protocol/frames.ts';
import {
  HelperSession,
  type HelperAction,
  type HelperEnd,
  type HelperInput,
} from '../core/helper-protocol/helper-session.ts';
import { Outbox } from '../core/helper-protocol/outbox.ts';
import type { ChangedSinceAnswer } from '../core/plan/context.ts';
import { largestMessageBytes, type FromHelper } from '../shared/helper-protocol/messages.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';
import type { Audit } from './audit.ts';
import type { HelperLimits } from './limits.ts';

export interface HelperWorld {
  /** Validates policy, reads the computer for itself, plans, and carries out. */
  readonly run: (request: RepairRequest, listener: RepairListener) => Promise<RepairOutcome>;
  readonly audit: Audit;
  readonly limits: HelperLimits;
  readonly programVersion: string;
}

/**
 * Serves whoever is at the other end of a pipe: one request, and no other. What runs is finished or taken back before
 * this resolves, also when the pipe breaks. Closes the channel. Never rejects.
 */
export async function serve(
  channel: ByteChannel,
  peerProtocol: number,
  world: HelperWorld,
): Promise<HelperEnd> {
  const service = new Service(channel, peerProtocol, world);
  const end = await service.run();
  await channel.close().catch(() => undefined);
  return end;
}

class Service {
  readonly #channel: ByteChannel;
  readonly #world: HelperWorld;
  readonly #session: HelperSession;
  readonly #outbox: Outbox;
  readonly #stop = new AbortController();
  readonly #ended = Promise.withResolvers<HelperEnd>();
  readonly #answers = new Map<number, (answer: ChangedSinceAnswer) => void>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #lastQuestion = 0;
  #asked = false;

  constructor(channel: ByteChannel, peerProtocol: number, world: HelperWorld) {
    this.#channel = channel;
    this.#world = world;
    this.#session = new HelperSession(world.programVersion, peerProtocol);
    this.#outbox = new Outbox(channel, () => this.#step({ type: 'connection-lost' }));
  }

  async run(): Promise<HelperEnd> {
    this.#step({ type: 'connected' });
    this.#after(this.#world.limits.requestMs, () => {
      if (!this.#asked) this.#step({ type: 'time-is-up' });
    });
    const closed = this.#readAll();
    const end = await this.#ended.promise;
    // Whoever listens closes the pipe when it has read the last message.
    await Promise.race([this.#outbox.flushed().then(() => closed), this.#farewell()]);
    for (const timer of this.#timers) clearTimeout(timer);
    return end;
  }

  async #readAll(): Promise<void> {
    for (;;) {
      const bytes = await this.#channel.read().catch(() => null);
      if (bytes === null) break;
      this.#step({ type: 'bytes', bytes });
    }
    this.#step({ type: 'connection-lost' });
  }

  #farewell(): Promise<void> {
    return new Promise((resolve) => {
      this.#after(this.#world.limits.farewellMs, resolve);
    });
  }

  #step(input: HelperInput): void {
    for (const action of this.#session.step(input)) this.#act(action);
  }

  #act(action: HelperAction): void {
    const { audit } = this.#world;
    switch (action.type) {
      case 'send':
        return this.#send(action.message);
      case 'run':
        audit({ what: 'requested', request: action.request });
        void this.#work(action.request);
        return;
      case 'answer':
        this.#answers.get(action.questionId)?.(action.answer);
        this.#answers.delete(action.questionId);
        return;
      case 'cancel':
        audit({ what: 'cancelled', because: action.because });
        this.#stop.abort();
        return;
      case 'refuse':
        return audit({ what: 'refused', refusal: action.refusal });
      case 'end':
        return this.#ended.resolve(action.how);
    }
  }

  #send(message: FromHelper): void {
    const frame = encodeMessage(message, largestMessageBytes.fromHelper);
    if (frame !== null) this.#outbox.send(frame);
    else if (message.message === 'done') this.#send({ message: 'done', outcome: tooLongToTell });
  }

  async #work(request: RepairRequest): Promise<void> {
    this.#asked = true;
    this.#after(this.#world.limits.workMs, () => this.#step({ type: 'time-is-up' }));
    const outcome = await this.#outcomeOf(request);
    this.#world.audit({ what: 'ended', outcome });
    this.#step({ type: 'finished', outcome });
  }

  async #outcomeOf(request: RepairRequest): Promise<RepairOutcome> {
    try {
      return await this.#world.run(request, {
        onEvent: (event) => this.#step({ type: 'event', event }),
        askChangedSince: (question) => {
          const questionId = (this.#lastQuestion += 1);
          const answer = Promise.withResolvers<ChangedSinceAnswer>();
          this.#answers.set(questionId, answer.resolve);
          this.#step({ type: 'question', questionId, question });
          this.#after(this.#world.limits.answerMs, () =>
            this.#step({ type: 'question-expired', questionId }),
          );
          return answer.promise;
        },
        signal: this.#stop.signal,
      });
    } catch {
      return faulty;
    }
  }

  #after(ms: number, act: () => void): NodeJS.Timeout {
    const timer = setTimeout(act, ms);
    this.#timers.add(timer);
    return timer;
  }
}

const faulty: RepairOutcome = {
  outcome: 'lost-sight',
  reason: 'connection-lost',
  message:
    'A fault inside the elevated part of this program ended it. The history shows what was changed; what was cut short is offered for roll-back. Please report this.',
};
const tooLongToTell: RepairOutcome = {
  outcome: 'lost-sight',
  reason: 'connection-lost',
  message: 'What came of it is too long to be told here. The history shows it.',
};
