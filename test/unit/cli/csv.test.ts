import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow } from '../../../src/cli/scan/csv.ts';

/** A reader of one row after RFC 4180, to check the writer against. */
function readRow(row: string): string[] {
  const fields = [''];
  let inQuotes = false;
  for (let i = 0; i < row.length; i++) {
    const character = row.charAt(i);
    const last = fields.length - 1;
    if (inQuotes && character === '"' && row.charAt(i + 1) === '"') i++;
    else if (character === '"') {
      inQuotes = !inQuotes;
      continue;
    } else if (character === ',' && !inQuotes) {
      fields.push('');
      continue;
    }
    fields[last] = (fields[last] ?? '') + character;
  }
  return fields;
}

describe('csvRow', () => {
  it.each<[values: (string | number | boolean | null)[], row: string]>([
    [['a', 1, true, null], 'a,1,true,'],
    [['a,b', 'say "x"'], '"a,b","say ""x"""'],
    [['two\nlines'], '"two\nlines"'],
    [['=HYPERLINK("x")'], `"'=HYPERLINK(""x"")"`],
    [['+1', '-1', '@x'], "'+1,'-1,'@x"],
    [[-5], '-5'],
  ])('writes %j', (values, row) => {
    expect(csvRow(values)).toBe(row);
  });

  it('reads back as written, and no text field begins a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 1, maxLength: 6 }),
        (values) => {
          const fields = readRow(csvRow(values));
          expect(fields.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/u, ''))).toEqual(
            values.map((text) => text.replace(/^'(?=[=+\-@\t\r\n])/u, '')),
          );
          for (const text of fields) expect(text).not.toMatch(/^[=+\-@\t\r\n]/u);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
