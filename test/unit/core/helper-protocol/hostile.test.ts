import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AskingSession } from '../../../../src/core/helper-protocol/asking-session.ts';
import { encodeMessage, MessageReader } from '../../../../src/core/helper-protocol/frames.ts';
import { HelperSession, type HelperAction } from '../../../../src/core/helper-protocol/helper-session.ts';
import {
  fromHelperSchema,
  largestMessageBytes,
  toHelperSchema,
} from '../../../../src/shared/helper-protocol/messages.ts';
import { parseHelperArguments } from '../../../../src/shared/helper-protocol/words.ts';
import { changedBytes, changedJson, disableUdp, frameOf, fromHelper, toHelper } from './support/samples.ts';

const changed = (samples: readonly object[]) =>
  fc.oneof(changedJson(samples).map(frameOf), changedBytes(samples));
const types = (actions: readonly HelperAction[]) => actions.map(({ type }) => type);
const valid = new Set(toHelper.map((message) => JSON.stringify(message)));
const request = encodeMessage({ message: 'request', request: disableUdp }, 65_536)!;

/** The request in the bytes, as another reader sees it; null when the first frame is none. */
function firstRequest(bytes: Uint8Array): unknown {
  const [first] = new MessageReader(toHelperSchema, largestMessageBytes.toHelper).push(bytes);
  return first?.ok === true && first.message.message === 'request' ? first.message.request : null;
}

describe('hostile messages', () => {
  it('100,000 to the helper run nothing that is no request, and end or wait', { timeout: 300_000 }, () => {
    let ran = 0;
    fc.assert(
      fc.property(changed(toHelper), (bytes) => {
        const session = new HelperSession('1.2.3', 1);
        session.step({ type: 'connected' });
        const actions = session.step({ type: 'bytes', bytes });
        const [run] = actions;
        if (run?.type === 'run') {
          ran += 1;
          // Only what survived the change as a whole: nothing in it that the grammar does not know.
          expect(run.request).toEqual(firstRequest(bytes));
          expect(toHelperSchema.safeParse({ message: 'request', request: run.request }).success).toBe(true);
        } else {
          expect([[], ['refuse', 'send', 'end']]).toContainEqual(types(actions));
        }
      }),
      { numRuns: 100_000 },
    );
    // The generator reaches the schema: some changes leave a valid message.
    expect(ran).toBeGreaterThan(0);
  });

  it('no changed text or extra field ever passes for another plan', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(changedJson(toHelper), (json) => {
        const parsed = toHelperSchema.safeParse(JSON.parse(json));
        if (!parsed.success) return;
        const text = JSON.stringify(parsed.data);
        // What came through says exactly what was sent: nothing was dropped on the way in silence.
        expect(json === text || valid.has(text) || isReordered(json, text)).toBe(true);
      }),
      { numRuns: 50_000 },
    );
  });

  it('in the middle of a request take it back, or change nothing', { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(changed(toHelper), (bytes) => {
        const session = new HelperSession('1.2.3', 1);
        session.step({ type: 'connected' });
        expect(types(session.step({ type: 'bytes', bytes: request }))).toEqual(['run']);
        const actions = session.step({ type: 'bytes', bytes });
        expect([[], ['cancel'], ['refuse', 'cancel']]).toContainEqual(types(actions));
      }),
      { numRuns: 30_000 },
    );
  });

  it('from a false helper never throw, and end at most once', { timeout: 300_000 }, () => {
    const hello = frameOf(JSON.stringify(fromHelper[0]));
    fc.assert(
      fc.property(fc.boolean(), fc.array(changed(fromHelper), { maxLength: 4 }), (greeted, pieces) => {
        const session = new AskingSession(disableUdp);
        const actions = [...(greeted ? [hello] : []), ...pieces].flatMap((bytes) =>
          session.step({ type: 'bytes', bytes }),
        );
        const ends = actions.filter(({ type }) => type === 'end');
        expect(ends.length).toBeLessThanOrEqual(1);
        if (ends.length === 1) expect(actions.at(-1)).toBe(ends[0]);
        for (const action of actions) {
          if (action.type !== 'event') continue;
          const again = fromHelperSchema.safeParse({ message: 'event', event: action.event });
          expect(again.success).toBe(true);
        }
      }),
      { numRuns: 30_000 },
    );
  });

  it('as words start nothing', { timeout: 300_000 }, () => {
    const word = fc.oneof(
      fc.constantFrom(
        'elevated-helper',
        '1',
        '4711',
        `rdp-troubleshooter-${'0'.repeat(32)}`,
        '/c',
        'calc.exe',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const parsed = parseHelperArguments(words);
        if (parsed !== null)
          expect(words.join(' ')).toMatch(/^elevated-helper rdp-troubleshooter-[0-9a-f]{32} \d+ \d+$/u);
      }),
      { numRuns: 100_000 },
    );
  });
});

/** Whether two JSON texts hold the same, in any order. `__proto__` is a name like any other here. */
function isReordered(left: string, right: string): boolean {
  const sorted = (text: string): string =>
    JSON.stringify(
      JSON.parse(text, (_name, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
          : value,
      ),
    );
  return sorted(left) === sorted(right);
}
