import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/shared/translation/tables.ts';
import { makeTranslator } from '../../../../src/shared/translation/translator.ts';

const notation: Language['notation'] = {
  decimalMark: ',',
  and: ' und ',
  more: 'weitere',
  byteWords: { one: 'Byte', many: 'Bytes' },
  day: (year, month, day) => `${day}.${month}.${year}`,
  minute: (day, time) => `${day}, ${time}`,
};

function translator(
  sentences: Language['sentences'][number],
  phrases: Language['phrases'] = {},
): ReturnType<typeof makeTranslator> {
  return makeTranslator({ sentences: [sentences], phrases, notation });
}

describe('a translator', () => {
  it.each([
    ['It expired on 2026-11-18.', 'Es ist am 18.11.2026 abgelaufen.'],
    ['It took 2.5 s.', 'Es dauerte 2,5 s.'],
    ['It took 2 min 5 s.', 'Es dauerte 2 min 5 s.'],
    ['1 byte came.', '1 Byte kam.'],
    ['20 bytes came.', '20 Bytes kam.'],
    ['The code is 0x904.', 'Der Code ist 0x904.'],
    ['Last at 2026-11-18 14:02.', 'Zuletzt am 18.11.2026, 14:02.'],
    ['On: A and B.', 'Eingeschaltet: A und B.'],
    ['On: A, B and 3 more.', 'Eingeschaltet: A, B und 3 weitere.'],
    ['On: A.', 'Eingeschaltet: A.'],
    ['It took 2.5 s. On: A.', 'Es dauerte 2,5 s. Eingeschaltet: A.'],
    ['It took 2.5 s.\n  - On: A.\n\n1.', 'Es dauerte 2,5 s.\n  - Eingeschaltet: A.\n\n1.'],
  ])('turns %j into %j', (english, german) => {
    const say = translator({
      'It expired on {date}.': 'Es ist am {date} abgelaufen.',
      'It took {duration}.': 'Es dauerte {duration}.',
      '{bytes} came.': '{bytes} kam.',
      'The code is {code}.': 'Der Code ist {code}.',
      'Last at {minute}.': 'Zuletzt am {minute}.',
      'On: {name*}.': 'Eingeschaltet: {name}.',
    });
    expect(say(english)).toBe(german);
  });

  it('leaves a text alone of which it does not know a part', () => {
    const say = translator({ 'It works.': 'Es geht.' });
    expect(say('It works. Nobody knows this.')).toBeNull();
    expect(say('')).toBe('');
    expect(say('…')).toBe('…');
  });

  it('takes the rule that spells out most, and a name with what stands in it', () => {
    const say = translator({
      'It is {name}.': 'Es ist {name}.',
      'It is {name}, which is new.': 'Es ist {name}, was neu ist.',
    });
    expect(say('It is a. b, which is new.')).toBe('Es ist a. b, was neu ist.');
    expect(say('It is 2.5 s and {word}.')).toBe('Es ist 2.5 s and {word}.');
  });

  it('finds the filling that lets the rest fit', () => {
    const say = translator({ '“{name}” is “{word}”.': '„{word}“: „{name}“.' });
    expect(say('“a” is “b” is “c”.')).toBe('„c“: „a” is “b“.');
  });

  it('writes parts in the form that the sentence asks for, and in the usual one else', () => {
    const say = translator(
      { 'It ends at {phase}.': 'Es endet {phase.bei}.', 'This is {phase}.': 'Das ist {phase}.' },
      { phase: { 'the certificate': { nom: 'das Zertifikat', bei: 'beim Zertifikat' } } },
    );
    expect(say('It ends at the certificate.')).toBe('Es endet beim Zertifikat.');
    expect(say('This is the certificate.')).toBe('Das ist das Zertifikat.');
    expect(say('This is the moon.')).toBeNull();
  });

  it('has each of the parts of a group, on both sides in the same order', () => {
    const say = translator({
      '[1 rule|{number} rules] [is|are] on.': '[1 Regel|{number} Regeln] [ist|sind] an.',
    });
    expect(say('1 rule is on.')).toBe('1 Regel ist an.');
    expect(say('12 rules are on.')).toBe('12 Regeln sind an.');
  });

  it('takes whole texts and sentences of a kind of their own as parts', () => {
    const say = translator({ 'Next to {name}: {text}': 'Bei {name}: {text}', 'It works.': 'Es geht.' });
    expect(say('Next to a: It works. It works.')).toBe('Bei a: Es geht. Es geht.');
    expect(say('Next to a: who knows')).toBeNull();
  });

  it.each<[string, Record<string, string>]>([
    ['other holes', { 'It is {name}.': 'Es ist {word}.' }],
    ['a hole less', { 'It is {name}.': 'Es ist so.' }],
    ['other groups', { '[a|b] is': '[a|b|c] ist' }],
    ['holes without anything between them', { '{name}{word}.': '{name}{word}.' }],
    ['a kind that nobody knows', { 'It is {moon}.': 'Es ist {moon}.' }],
    ['the same text twice', { 'It is [a|a].': 'Es ist [a|b].' }],
  ])('refuses tables with %s', (_, sentences) => {
    expect(() => translator(sentences)).toThrow();
  });
});
