import { describe, expect, it } from 'vitest';
import { decodeErrorText } from '../../../../src/catalog/codes/index.ts';
import type { ExplainedError } from '../../../../src/core/decode/decoded-error.ts';

function explain(text: string): ExplainedError {
  const decoded = decodeErrorText(text);
  if (decoded.outcome === 'no-code') throw new Error(`no code in ${text}`);
  return decoded;
}

describe('what the codes mean together', () => {
  it('names no cause for 0x904 / 0x7 and says what the pair does not prove', () => {
    const { title, provesNot, lookAt } = explain('0x904 0x7');
    expect(title).toBe('The connection was closed before a session existed');
    expect(provesNot).toContain('It proves no cause.');
    expect(provesNot).toContain('does not prove that a server refused you');
    expect(lookAt.slice(0, 2)).toEqual(['negotiation', 'tls']);
  });

  it('uses the text of a pair that covers every extended code', () => {
    expect(explain('0x104 0x0').title).toBe(explain('0x104 0x7').title);
    expect(explain('0x104 0x0').lookAt).toEqual(['name']);
  });

  it('lets the extended code speak when the main code only says who ended it', () => {
    const decoded = explain('0x3 0x3');
    expect(decoded.title).toBe('Idle for too long');
    expect(decoded.meaning).toContain('The main code adds: ended by the far computer.');
    expect(decoded.lookAt).toEqual(['session', 'host']);
  });

  it('joins both texts when the main code has a place of its own', () => {
    const decoded = explain('0x808 0x102');
    expect(decoded.title).toBe('Licensing failed');
    expect(decoded.meaning).toContain('no client access licence left');
    expect(decoded.lookAt).toEqual(['licensing']);
  });

  it('says that extended code 0 adds nothing', () => {
    expect(explain('0xb06 0x0').meaning).toContain('The extended code 0 adds nothing');
  });

  it('says where an extended code from 0x100 on comes from', () => {
    const [, extended] = explain('0x808 0x102').findings;
    expect(extended?.listed.map(({ family }) => family)).toEqual(['extended-reason', 'server-error-info']);
    expect(extended?.note).toContain('ERRINFO');
  });

  it('reads 0x8007xxxx as the Win32 error in it', () => {
    const decoded = explain('0x8007274D');
    expect(decoded.outcome).toBe('recognised');
    expect(decoded.findings[0]?.listed[0]?.entry.symbol).toBe('WSAECONNREFUSED');
  });

  it('keeps further codes of a text', () => {
    const { findings } = explain('0x904 0x7 0x80090304');
    expect(findings.map(({ role, hex }) => [role, hex])).toEqual([
      ['code', '0x904'],
      ['extended-code', '0x7'],
      ['other', '0x80090304'],
    ]);
  });
});

describe('a number that stands alone', () => {
  it('is said to be ambiguous when two lists have it', () => {
    const decoded = explain('260');
    expect(decoded.pair).toEqual({ code: 260, extendedCode: null });
    expect(decoded.roleIsGuessed).toBe(true);
    expect(decoded.alternatives.map(({ family }) => family)).toEqual(['extended-reason']);
  });

  it('is taken for the extended code, as a guess, when only that list has it', () => {
    expect(explain('7')).toMatchObject({ pair: { code: null, extendedCode: 7 }, roleIsGuessed: true });
  });

  it('is no guess when only the main list has it, or when a label says what it is', () => {
    expect(explain('2308').roleIsGuessed).toBe(false);
    expect(explain('Error code: 0x104').roleIsGuessed).toBe(false);
    expect(explain('Extended error code: 7').roleIsGuessed).toBe(false);
  });
});

describe('a number without 0x', () => {
  it('is read as the dialog shows it, and the text says so', () => {
    const { meaning, findings } = explain('904/7');
    expect(findings[0]).toMatchObject({ hex: '0x904', role: 'code' });
    expect(meaning).toContain('in hexadecimal, so 904 was read as 0x904.');
    expect(explain('904 10').meaning).toContain('so 904 and 10 were read as 0x904 and 0x10.');
  });

  it('keeps its decimal meaning where that has one, and names the other', () => {
    const { pair, roleIsGuessed, alternatives } = explain('516');
    expect(pair.code).toBe(516);
    expect(roleIsGuessed).toBe(true);
    expect(alternatives.map(({ entry }) => entry.code)).toContain(0x516);
  });
});

describe('a code in the wrong place', () => {
  it('is found in the list of the other place', () => {
    const [, extended] = explain('Error code: 0x204\nExtended error code: 0x904').findings;
    expect(extended?.listed[0]?.family).toBe('disconnect-reason');
    expect(extended?.note).toContain('No list of extended codes has 0x904');
  });

  it('after a pair is explained by any list that has it', () => {
    const third = explain('0x904 0x7 0x9').findings[2];
    expect(third).toMatchObject({ role: 'other', hex: '0x9', note: null });
    expect(third?.listed[0]?.family).toBe('extended-reason');
  });

  it('does not make a main code out of the result before it', () => {
    const { outcome, findings } = explain('0x8009030e 0x904');
    expect(outcome).toBe('recognised');
    expect(findings.map(({ role, hex }) => [role, hex])).toEqual([
      ['code', '0x904'],
      ['other', '0x8009030E'],
    ]);
  });
});

describe('a text with several errors', () => {
  const pairsOf = (text: string): unknown[] => {
    const { pair, further } = explain(text);
    return [pair, ...further.map((other) => other.pair)].map(({ code, extendedCode }) => [
      code,
      extendedCode,
    ]);
  };

  it.each<[text: string, pairs: (number | null)[][]]>([
    [
      '0x204\n0x904\n0x7',
      [
        [0x204, null],
        [0x904, 7],
      ],
    ],
    [
      'Error code: 0x904\nExtended error code: 0x7\nthen\nError code: 0x3\nExtended error code: 0x11',
      [
        [0x904, 7],
        [3, 0x11],
      ],
    ],
    [
      '0x904 0x7 0x204 0x0 0x904 0x7',
      [
        [0x904, 7],
        [0x204, 0],
      ],
    ],
    ['The code is 2308 (in hex, 0x904), extended 7', [[0x904, 7]]],
    ['0x904 0x904', [[0x904, null]]],
  ])('%j has them all, each once', (text, pairs) => {
    expect(pairsOf(text)).toEqual(pairs);
  });

  it('has no more than four', () => {
    expect(pairsOf('0x104 0x108 0x204 0x904 0x1104 0x516 0xb06')).toHaveLength(4);
  });
});

describe('a code that no list has', () => {
  it.each([
    ['0x2104', 'a pattern, not documentation'],
    ['0x2104 0x0', 'a pattern, not documentation'],
    ['0x8009FFFF', 'number 65535 of the security provider'],
    ['0x80190193', 'number 403 of facility 25'],
    ['0xC0FFEE00', 'NTSTATUS'],
    ['0x30000FE', 'gateway'],
    ['0x2104 0x7000', 'range set aside for errors of the Remote Desktop protocol'],
    ['0xABCDEF', 'in no public list'],
  ])('%s is called unknown and described by its form', (text, words) => {
    const decoded = explain(text);
    expect(decoded.outcome).toBe('unknown-code');
    expect(decoded.meaning).toContain(words);
    expect(decoded.lookAt).toEqual([]);
  });

  it('does not hide what the other code says', () => {
    const decoded = explain('0x2104 0x9');
    expect(decoded.outcome).toBe('recognised');
    expect(decoded.title).toBe('The account may not sign in remotely');
    expect(decoded.meaning).toContain('0x2104 is in no public list');
  });
});
