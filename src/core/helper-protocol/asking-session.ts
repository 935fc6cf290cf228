import {
  fromHelperSchema,
  largestMessageBytes,
  type FromHelper,
  type ToHelper,
} from '../../shared/helper-protocol/messages.ts';
import { helperProtocolVersion } from '../../shared/helper-protocol/words.ts';
import type { ChangedSinceQuestion } from '../../shared/repair/changed-since.ts';
import type { RepairEvent } from '../../shared/repair/repair-event.ts';
import type { RepairOutcome } from '../../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../../shared/repair/repair-request.ts';
import type { ChangedSinceAnswer } from '../plan/context.ts';
import { MessageReader } from './frames.ts';

/** What happened to whoever asks the helper. */
export type AskingInput =
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'connection-lost' }
  | { readonly type: 'time-is-up' }
  /** From the person. */
  | { readonly type: 'cancel' }
  | { readonly type: 'answer'; readonly questionId: number; readonly answer: ChangedSinceAnswer };

export type AskingEnd =
  | { readonly how: 'outcome'; readonly outcome: RepairOutcome }
  | { readonly how: 'wrong-version' }
  /** Before the request was sent: nothing was changed. */
  | { readonly how: 'not-begun' }
  /** After it was sent: the helper finishes or takes back what it began. */
  | { readonly how: 'connection-lost' }
  | { readonly how: 'timed-out' };

export type AskingAction =
  | { readonly type: 'send'; readonly message: ToHelper }
  | { readonly type: 'event'; readonly event: RepairEvent }
  | { readonly type: 'ask'; readonly questionId: number; readonly question: ChangedSinceQuestion }
  | { readonly type: 'end'; readonly end: AskingEnd };

const nothing: readonly AskingAction[] = [];

/**
 * The other side of the pipe, as a state machine without input or output. What comes from the helper is not trusted
 * either: where the system's bindings cannot load, nobody can tell who is at the other end.
 *
 * Invariants: the request is sent once, after a greeting that fits; after `end` nothing comes.
 */
export class AskingSession {
  readonly #request: RepairRequest;
  readonly #reader = new MessageReader(fromHelperSchema, largestMessageBytes.fromHelper);
  /** The helper asks one at a time: a new question means that nobody waits for the answer to the last. */
  #openQuestion: number | null = null;
  #state: 'greeting' | 'running' | 'over' = 'greeting';
  #cancelled = false;

  constructor(request: RepairRequest) {
    this.#request = request;
  }

  step(input: AskingInput): readonly AskingAction[] {
    if (this.#over) return nothing;
    switch (input.type) {
      case 'bytes':
        return this.#read(input.bytes);
      case 'connection-lost':
        return this.#lose('connection-lost');
      case 'time-is-up':
        return this.#lose('timed-out');
      case 'cancel':
        return this.#cancel();
      case 'answer':
        return this.#answer(input.questionId, input.answer);
    }
  }

  get #over(): boolean {
    return this.#state === 'over';
  }

  #read(bytes: Uint8Array): readonly AskingAction[] {
    const actions: AskingAction[] = [];
    for (const read of this.#reader.push(bytes)) {
      actions.push(...(read.ok ? this.#receive(read.message) : this.#lose('connection-lost')));
      if (this.#over) break;
    }
    return actions;
  }

  #receive(message: FromHelper): readonly AskingAction[] {
    if (this.#state === 'greeting') return this.#greeted(message);
    switch (message.message) {
      case 'hello':
        return this.#lose('connection-lost');
      case 'event':
        return [{ type: 'event', event: message.event }];
      case 'question': {
        const { questionId, question } = message;
        this.#openQuestion = questionId;
        return [{ type: 'ask', questionId, question }];
      }
      case 'done':
        return this.#end({ how: 'outcome', outcome: message.outcome });
    }
  }

  #greeted(message: FromHelper): readonly AskingAction[] {
    if (message.message !== 'hello') return this.#end({ how: 'not-begun' });
    if (message.protocol !== helperProtocolVersion) return this.#end({ how: 'wrong-version' });
    this.#state = 'running';
    const request: AskingAction = { type: 'send', message: { message: 'request', request: this.#request } };
    return this.#cancelled ? this.#end({ how: 'not-begun' }) : [request];
  }

  #cancel(): readonly AskingAction[] {
    if (this.#cancelled) return nothing;
    this.#cancelled = true;
    return this.#state === 'running' ? [{ type: 'send', message: { message: 'cancel' } }] : nothing;
  }

  #answer(questionId: number, answer: ChangedSinceAnswer): readonly AskingAction[] {
    if (this.#openQuestion !== questionId) return nothing;
    this.#openQuestion = null;
    return [{ type: 'send', message: { message: 'answer', questionId, answer } }];
  }

  #lose(how: 'connection-lost' | 'timed-out'): readonly AskingAction[] {
    return this.#end(this.#state === 'greeting' ? { how: 'not-begun' } : { how });
  }

  #end(end: AskingEnd): readonly AskingAction[] {
    this.#state = 'over';
    return [{ type: 'end', end }];
  }
}
