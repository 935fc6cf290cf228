import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repairPolicyKey } from '../../src/shared/repair/repair-policy.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'policy');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

const template = read('rdp-troubleshooter.admx');
const documented = readFileSync(join(folder, '..', '..', 'docs', 'policies.md'), 'utf8');

describe('the policy templates', () => {
  it('write the values that the program reads, into the key that it reads', () => {
    expect(new Set(all(template, /\bkey="([^"]+)"/gu))).toStrictEqual(
      new Set([repairPolicyKey.replace('HKLM\\', '')]),
    );
    expect(all(template, /valueName="([^"]+)"/gu)).toStrictEqual(all(documented, /^\| `(\w+)` +\|/gmu));
  });

  it.each(['en-US', 'de-DE'])('have every text in %s, and no other', (language) => {
    const texts = read(join(language, 'rdp-troubleshooter.adml'));
    expect(all(texts, /<string id="([^"]+)">/gu).toSorted()).toStrictEqual(
      all(template, /\$\(string\.(\w+)\)/gu).toSorted(),
    );
    expect(all(texts, /<presentation id="([^"]+)">/gu)).toStrictEqual(
      all(template, /\$\(presentation\.(\w+)\)/gu),
    );
    expect(all(texts, /refId="([^"]+)"/gu)).toStrictEqual(all(template, /<multiText id="([^"]+)"/gu));
  });
});
