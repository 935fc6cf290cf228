import {
  largestMessageBytes,
  toHelperSchema,
  type FromHelper,
  type ToHelper,
} from '../../shared/helper-protocol/messages.ts';
import { helperProtocolVersion } from '../../shared/helper-protocol/words.ts';
import { fixScopes } from '../../shared/ids.ts';
import type { ChangedSinceQuestion } from '../../shared/repair/changed-since.ts';
import type { RepairEvent } from '../../shared/repair/repair-event.ts';
import type { RepairOutcome } from '../../shared/repair/repair-outcome.ts';
import type { RepairRequest } from '../../shared/repair/repair-request.ts';
import type { ChangedSinceAnswer } from '../plan/context.ts';
import { MessageReader, type NoMessage } from './frames.ts';

/** What happened to the helper. */
export type HelperInput =
  | { readonly type: 'connected' }
  | { readonly type: 'bytes'; readonly bytes: Uint8Array }
  | { readonly type: 'connection-lost' }
  | { readonly type: 'time-is-up' }
  /** From what it runs. */
  | { readonly type: 'event'; readonly event: RepairEvent }
  | { readonly type: 'question'; readonly questionId: number; readonly question: ChangedSinceQuestion }
  | { readonly type: 'question-expired'; readonly questionId: number }
  | { readonly type: 'finished'; readonly outcome: RepairOutcome };

export type CancelReason = 'asked' | 'connection-lost' | 'time-is-up' | 'not-understood';

/** Why something that came over the pipe is not done. */
export type Refusal = NoMessage | 'user-scope' | 'unexpected-answer' | 'request-missing' | 'second-request';

export type HelperEnd = 'done' | 'refused' | 'no-request' | 'wrong-version';

/** What the helper has to do now, in this order. */
export type HelperAction =
  | { readonly type: 'send'; readonly message: FromHelper }
  | { readonly type: 'run'; readonly request: RepairRequest }
  | { readonly type: 'answer'; readonly questionId: number; readonly answer: ChangedSinceAnswer }
  | { readonly type: 'cancel'; readonly because: CancelReason }
  | { readonly type: 'refuse'; readonly refusal: Refusal }
  | { readonly type: 'end'; readonly how: HelperEnd };

const nothing: readonly HelperAction[] = [];

/**
 * The helper's side of the pipe as a state machine without input or output. One request in a life: whoever sends a
 * second one, or anything that is no message, is not whom we trusted, and what runs is taken back.
 *
 * Invariants: `run` comes at most once, only for a request that the schema let through; after `end` nothing comes.
 */
export class HelperSession {
  readonly #programVersion: string;
  readonly #peerProtocol: number;
  readonly #reader = new MessageReader(toHelperSchema, largestMessageBytes.toHelper);
  readonly #openQuestions = new Set<number>();
  #lastQuestion = 0;
  #state: 'waiting' | 'running' | 'over' = 'waiting';
  #cancelled = false;
  #connected = false;

  /** @param peerProtocol the version that whoever started the helper speaks */
  constructor(programVersion: string, peerProtocol: number) {
    this.#programVersion = programVersion;
    this.#peerProtocol = peerProtocol;
  }

  step(input: HelperInput): readonly HelperAction[] {
    if (this.#state === 'over') return nothing;
    switch (input.type) {
      case 'connected':
        return this.#greet();
      case 'bytes':
        return this.#read(input.bytes);
      case 'connection-lost':
        this.#connected = false;
        return this.#state === 'waiting' ? this.#end('no-request') : this.#cancel('connection-lost');
      case 'time-is-up':
        return this.#state === 'waiting' ? this.#end('no-request') : this.#cancel('time-is-up');
      case 'event':
        return this.#send({ message: 'event', event: input.event });
      case 'question':
        return this.#ask(input.questionId, input.question);
      case 'question-expired':
        return this.#openQuestions.delete(input.questionId) ? [leaveOpen(input.questionId)] : nothing;
      case 'finished':
        return [...this.#send({ message: 'done', outcome: input.outcome }), ...this.#end('done')];
    }
  }

  #greet(): readonly HelperAction[] {
    this.#connected = true;
    const hello = {
      message: 'hello',
      protocol: helperProtocolVersion,
      programVersion: this.#programVersion,
    } as const;
    const fits = this.#peerProtocol === helperProtocolVersion;
    return [...this.#send(hello), ...(fits ? nothing : this.#end('wrong-version'))];
  }

  #read(bytes: Uint8Array): readonly HelperAction[] {
    const actions: HelperAction[] = [];
    for (const read of this.#reader.push(bytes)) {
      actions.push(...(read.ok ? this.#receive(read.message) : this.#refuse(read.reason)));
      if (this.#over || this.#cancelled) break;
    }
    return actions;
  }

  get #over(): boolean {
    return this.#state === 'over';
  }

  #receive(message: ToHelper): readonly HelperAction[] {
    switch (message.message) {
      case 'request':
        if (this.#state === 'running') return this.#refuse('second-request');
        if (!isForMachine(message.request)) return this.#refuse('user-scope');
        this.#state = 'running';
        return [{ type: 'run', request: message.request }];
      case 'answer':
        return this.#answer(message.questionId, message.answer);
      case 'cancel':
        return this.#state === 'running' ? this.#cancel('asked') : this.#refuse('request-missing');
    }
  }

  #ask(questionId: number, question: ChangedSinceQuestion): readonly HelperAction[] {
    // Nobody will answer any more.
    if (this.#cancelled || !this.#connected) return [leaveOpen(questionId)];
    this.#openQuestions.add(questionId);
    this.#lastQuestion = Math.max(this.#lastQuestion, questionId);
    return this.#send({ message: 'question', questionId, question });
  }

  #answer(questionId: number, answer: ChangedSinceAnswer): readonly HelperAction[] {
    if (this.#openQuestions.delete(questionId)) return [{ type: 'answer', questionId, answer }];
    return questionId <= this.#lastQuestion ? nothing : this.#refuse('unexpected-answer');
  }

  #refuse(refusal: Refusal): readonly HelperAction[] {
    const refused: HelperAction = { type: 'refuse', refusal };
    if (this.#state === 'running') return [refused, ...this.#cancel('not-understood')];
    const outcome = {
      outcome: 'not-done',
      reason: 'invalid-request',
      message:
        'The elevated part of this program was asked for something that it does not know. Nothing was changed.',
    } as const;
    return [refused, ...this.#send({ message: 'done', outcome }), ...this.#end('refused')];
  }

  #cancel(because: CancelReason): readonly HelperAction[] {
    if (this.#cancelled) return nothing;
    this.#cancelled = true;
    const answers = [...this.#openQuestions].map(leaveOpen);
    this.#openQuestions.clear();
    return [{ type: 'cancel', because }, ...answers];
  }

  #send(message: FromHelper): readonly HelperAction[] {
    return this.#connected ? [{ type: 'send', message }] : nothing;
  }

  #end(how: HelperEnd): readonly HelperAction[] {
    this.#state = 'over';
    return [{ type: 'end', how }];
  }
}

/** Elevated, it may run as another account: what belongs to a user it must never touch. */
function isForMachine(request: RepairRequest): boolean {
  return request.request !== 'apply' || request.steps.every(({ fix }) => fixScopes[fix] === 'machine');
}

function leaveOpen(questionId: number): HelperAction {
  return { type: 'answer', questionId, answer: 'leave-open' };
}
