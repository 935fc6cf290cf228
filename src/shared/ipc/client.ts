import { z } from 'zod';
import { fail, failureSchema } from './failure.ts';
import type { Answer } from './failure.ts';
import { events, requests } from './schema.ts';
import type { Bridge, Client, EventPayload, RequestOutput } from './sides.ts';

/** The interface's side: typed, and nothing that does not fit its schema comes through. */
export function makeClient(bridge: Bridge): Client {
  return {
    async request(name, payload) {
      let answer: unknown;
      try {
        answer = await bridge.request(name, payload);
      } catch {
        return fail('fault', 'The program did not answer. Close it and start it again.');
      }
      return readAnswer(answer, requests[name].output) as Answer<RequestOutput<typeof name>>;
    },
    subscribe(name, listener) {
      return bridge.subscribe(name, (payload) => {
        const parsed = events[name].safeParse(payload);
        if (parsed.success) listener(parsed.data as EventPayload<typeof name>);
      });
    },
  };
}

const envelopeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: failureSchema }),
]);

function readAnswer(answer: unknown, output: z.ZodType): Answer<unknown> {
  const envelope = envelopeSchema.safeParse(answer);
  if (!envelope.success) return unfit;
  if (!envelope.data.ok) return envelope.data;
  const value = output.safeParse(envelope.data.value);
  return value.success ? { ok: true, value: value.data } : unfit;
}

const unfit = fail('invalid-response', 'The program gave an answer that its window does not understand.');
