import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { HandshakeMachine } from '../../../../src/rdp/handshake/machine.ts';
import type { HandshakeFacts, HandshakeInput } from '../../../../src/rdp/handshake/types.ts';
import {
  certificateFactsSchema,
  helloOutcomeSchema,
  negotiationOutcomeSchema,
  nlaFactsSchema,
  tcpAttemptSchema,
  tlsOutcomeSchema,
} from '../../../../src/shared/facts.ts';
import { byteCount } from '../../../../src/shared/limits.ts';
import { Random } from '../wire/support/random.ts';
import { connected, plan, received } from './support/play.ts';
import { RandomInputs } from './support/random-inputs.ts';
import { confirm } from './support/server-bytes.ts';

const sequences = 200_000;
const longestSequence = 12;
const validatedEvery = 10;
const hangGuardMs = 120_000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_121);

const factsSchema = z.strictObject({
  tcp: tcpAttemptSchema.pick({ broke: true, roundTripMs: true }),
  negotiation: negotiationOutcomeSchema.nullable(),
  tls: tlsOutcomeSchema.nullable(),
  hello: helloOutcomeSchema.nullable(),
  certificate: certificateFactsSchema.nullable(),
  nla: nlaFactsSchema.shape.result.nullable(),
  largestFlightSentBytes: byteCount,
  largestFlightReceivedBytes: byteCount,
});

/** Most random inputs end a connection, so some sequences get a good start. */
const goodStart: readonly HandshakeInput[] = [
  connected,
  received(confirm()),
  { type: 'tls-established', version: 'TLSv1.3', cipher: 'AES', counts: { sent: 400, received: 1519 } },
];
const goals = ['negotiation', 'tls', 'challenge'] as const;

interface Played {
  readonly facts: HandshakeFacts;
  readonly done: number;
  readonly changedAfterDone: boolean;
}

function playRandom(random: Random): Played {
  const rawHello = random.below(4) === 0 ? new Uint8Array(50) : null;
  const machine = new HandshakeMachine({ ...plan, goal: random.pick(goals), rawHello }, 0);
  const inputs = new RandomInputs(random);
  for (const input of goodStart.slice(0, random.below(goodStart.length + 1))) machine.step(input, 0);
  let [nowMs, done] = [0, 0];
  let factsWhenDone: string | null = null;
  for (let step = random.below(longestSequence) + 1; step > 0; step -= 1) {
    nowMs += random.below(2000) / 8;
    const actions = machine.step(inputs.next(), nowMs);
    done += actions.filter(({ type }) => type === 'done').length;
    if (machine.phase === 'finished') factsWhenDone ??= JSON.stringify(machine.facts);
  }
  const changedAfterDone = factsWhenDone !== null && factsWhenDone !== JSON.stringify(machine.facts);
  return { facts: machine.facts, done, changedAfterDone };
}

describe('any inputs in any order', () => {
  it(
    'never throw, finish at most once, change nothing after that, and leave valid facts',
    () => {
      const random = new Random(seed);
      const reached = { tls: 0, nla: 0, hello: 0, done: 0 };
      const start = performance.now();
      for (let count = 0; count < sequences; count += 1) {
        try {
          const { facts, done, changedAfterDone } = playRandom(random);
          if (done > 1) throw new Error(`finished ${done} times`);
          if (changedAfterDone) throw new Error('the facts changed after the end');
          if (count % validatedEvery === 0) factsSchema.parse(facts);
          reached.done += done;
          if (facts.tls !== null) reached.tls += 1;
          if (facts.nla !== null) reached.nla += 1;
          if (facts.hello !== null) reached.hello += 1;
        } catch (error) {
          throw new Error(`seed ${seed}, sequence ${count}`, { cause: error });
        }
      }
      // Every phase was reached often, so the inputs are worth something.
      for (const [phase, times] of Object.entries(reached))
        expect(times, phase).toBeGreaterThan(sequences / 100);
      expect(performance.now() - start).toBeLessThan(hangGuardMs);
    },
    hangGuardMs,
  );
});
