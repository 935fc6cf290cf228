import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanOfDocuments as german } from '../../../../src/shared/translation/de/documents.ts';
import { expandGroups, parsePattern } from '../../../../src/shared/translation/pattern.ts';
import { makeTranslator } from '../../../../src/shared/translation/translator.ts';

const say = makeTranslator(german);
const entries = german.sentences.flatMap((table) => Object.entries(table));

/** What our sentences are made of, so that random texts come close to fitting. */
const pieces = [
  ...new Set(entries.flatMap(([english]) => parsePattern(english).literals)),
  ...[' and ', ', ', ': ', '. ', '2.5 s', '3 more', '0x7', 'a.example', '“', '”', '\n- ', '3389', 'x'],
];
const nearText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 20 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

/** A name as a stranger may choose it; none of our own words, and no end of a sentence. */
const strangeName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .map((name) => `x${name.replace(/\s/gu, '')}y`)
  .filter((name) => !/["“”„,]|:$/u.test(name));

describe('German', () => {
  it('never throws and never grows beyond a bound, whatever the text', () => {
    fc.assert(
      fc.property(nearText, (text) => {
        const said = say(text);
        if (said !== null) expect(said.length).toBeLessThanOrEqual(4 * text.length + 400);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives up on a text that is made to keep it busy', () => {
    expect(say('x“ '.repeat(2500))).toBeNull();
    expect(say('a and a, '.repeat(900))).toBeNull();
    expect(say('The server calls itself a, which is not '.repeat(200))).toBeNull();
    expect(say('x'.repeat(1_000_000))).toBeNull();
  });

  it('keeps every name as it is', () => {
    fc.assert(
      fc.property(strangeName, strangeName, (name, other) => {
        expect(say(`The name ${name} does not exist.`)).toBe(`Den Namen ${name} gibt es nicht.`);
        expect(say(`The server calls itself ${name}, which is not ${other}.`)).toBe(
          `Der Server nennt sich ${name}, also nicht ${other}.`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('is written as people write it', () => {
    for (const [english, translated] of entries) {
      expect(translated, english).not.toMatch(/["'!]|“[^„]*“|”/u);
      expect(translated.trim(), english).toBe(translated);
      for (const [from = '', to = ''] of expandGroups([english, translated]))
        expect(to.at(-1), from).toBe(/[.:?…]/u.test(from.at(-1) ?? '') ? from.at(-1) : (to.at(-1) ?? ''));
    }
  });
});
