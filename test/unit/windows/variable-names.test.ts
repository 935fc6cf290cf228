import fc from 'fast-check';
import { expect, it } from 'vitest';
import { variableNames } from '../../../src/windows/facts/variable-names.ts';

it.each([
  ['App=%SystemRoot%\\system32\\mstsc.exe|', ['SystemRoot']],
  ['App=%ProgramFiles(x86)%\\%Vendor%\\a.exe|', ['ProgramFiles(x86)', 'Vendor']],
  ['Name=100 %|App=%windir%\\a.exe|', ['windir']],
  ['Name=50 %|App=%x%\\%y|', ['x']],
  ['%%a%', ['a']],
  [`%${'n'.repeat(65)}%`, []],
  ['nothing', []],
])('finds in “%s” the names %j', (text, names) => {
  expect([...variableNames([text])]).toEqual(names);
});

it('finds what a pattern finds', () => {
  const text = fc.string({ unit: fc.constantFrom('%', '%', '|', '=', 'a', 'B', ' ', '😀'), maxLength: 40 });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      const found = texts.flatMap((each) =>
        [...each.matchAll(/%([^%|=]{1,64})%/gu)].map((match) => match[1]),
      );
      expect([...variableNames(texts)]).toEqual([...new Set(found)]);
    }),
  );
});
