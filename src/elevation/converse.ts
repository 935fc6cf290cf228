import {
  AskingSession,
  type AskingAction,
  type AskingEnd,
  type AskingInput,
} from '../core/helper-protocol/asking-session.ts';
import type { ByteChannel } from '../core/helper-protocol/byte-channel.ts';
import { encodeMessage } from '../core/helper-protocol/frames.ts';
import { Outbox } from '../core/helper-protocol/outbox.ts';
import { largestMessageBytes } from '../shared/helper-protocol/messages.ts';
import type { RepairListener } from '../shared/repair/machine-executor.ts';
import type { RepairRequest } from '../shared/repair/repair-request.ts';

export interface Conversation {
  readonly channel: ByteChannel;
  readonly request: RepairRequest;
  readonly listener: RepairListener;
  readonly timeoutMs: number;
}

/** Has a request carried out by whoever is at the other end of a channel, which it closes. Never rejects. */
export async function converse({ channel, request, listener, timeoutMs }: Conversation): Promise<AskingEnd> {
  const session = new AskingSession(request);
  const ended = Promise.withResolvers<AskingEnd>();
  const outbox = new Outbox(channel, () => step({ type: 'connection-lost' }));
  const step = (input: AskingInput): void => {
    for (const action of session.step(input)) act(action);
  };
  const act = (action: AskingAction): void => {
    switch (action.type) {
      case 'send': {
        const frame = encodeMessage(action.message, largestMessageBytes.toHelper);
        if (frame === null) step({ type: 'connection-lost' });
        else outbox.send(frame);
        return;
      }
      case 'event':
        return listener.onEvent(action.event);
      case 'ask': {
        const { questionId, question } = action;
        void listener
          .askChangedSince(question)
          .catch(() => 'leave-open' as const)
          .then((answer) => step({ type: 'answer', questionId, answer }));
        return;
      }
      case 'end':
        return ended.resolve(action.end);
    }
  };

  const cancel = (): void => step({ type: 'cancel' });
  listener.signal.addEventListener('abort', cancel, { once: true });
  if (listener.signal.aborted) cancel();
  const timer = setTimeout(() => step({ type: 'time-is-up' }), timeoutMs);
  const reading = readAll(channel, step);
  const end = await ended.promise;
  clearTimeout(timer);
  listener.signal.removeEventListener('abort', cancel);
  await outbox.flushed();
  // That the pipe closes is what tells the helper that its last message was read.
  await channel.close().catch(() => undefined);
  await reading;
  return end;
}

async function readAll(channel: ByteChannel, step: (input: AskingInput) => void): Promise<void> {
  for (;;) {
    const bytes = await channel.read().catch(() => null);
    if (bytes === null) break;
    step({ type: 'bytes', bytes });
  }
  step({ type: 'connection-lost' });
}
