import { describe, expect, it } from 'vitest';
import { codeCatalogue, codeTables } from '../../../../src/catalog/codes/index.ts';
import { pairs } from '../../../../src/catalog/codes/pairs.ts';
import { codeFamilies } from '../../../../src/core/decode/code-catalogue.ts';
import type { CodeFamily } from '../../../../src/core/decode/code-catalogue.ts';
import knownCodes from './known-codes.json' with { type: 'json' };

/** The families of known-codes.json, which holds numbers only, by the name that the catalogue gives them. */
const familyOf = {
  mstsc_disconnect_reason: 'disconnect-reason',
  mstsc_disconnect_reason_observed: 'observed-disconnect-reason',
  mstsc_gateway_disconnect_reason: 'gateway-reason',
  extended_disconnect_reason: 'extended-reason',
  rdp_errinfo: 'server-error-info',
  rdp_neg_failure: 'negotiation-failure',
  rdstls_result: 'rdstls-result',
  early_user_auth_result: 'early-authorization',
} as const satisfies Record<keyof typeof knownCodes, CodeFamily>;

const allEntries = codeTables.flatMap(({ family, entries }) => entries.map((entry) => ({ family, entry })));

describe('the catalogue of codes', () => {
  it.each(Object.entries(familyOf))('has every known code of %s', (name, family) => {
    const known = knownCodes[name as keyof typeof knownCodes];
    const ours = new Set(
      codeTables.find((table) => table.family === family)!.entries.map(({ code }) => code),
    );
    expect(known.filter((code) => !ours.has(code))).toEqual([]);
  });

  it('has one table for every family, in their order', () => {
    expect(codeTables.map(({ family }) => family)).toEqual(codeFamilies);
  });

  it('has no code twice in one family', () => {
    for (const { family, entries } of codeTables) {
      expect(new Set(entries.map(({ code }) => code)).size, family).toBe(entries.length);
    }
  });

  it('finds each entry by its number, with its family and source', () => {
    for (const { family, entry } of allEntries) {
      const found = codeCatalogue.listed(entry.code).find((listed) => listed.family === family);
      expect(found?.entry).toBe(entry);
      expect(found?.source).not.toBe('');
    }
    expect(codeCatalogue.listed(0xdeadbeef)).toEqual([]);
  });

  it('keeps every number unsigned in 32 bits', () => {
    for (const { entry } of allEntries) expect(entry.code >>> 0).toBe(entry.code);
  });
});

describe('the texts', () => {
  it('are sentences without exclamation marks, and titles without a full stop', () => {
    for (const { title, meaning, provesNot } of [...allEntries.map(({ entry }) => entry), ...pairs]) {
      expect(title).toMatch(/^[A-Z][^!.]*$/u);
      expect(meaning).toMatch(/^[A-Z][^!]*\.$/u);
      if (provesNot !== undefined) expect(provesNot).toMatch(/^[A-Z][^!]*\.$/u);
    }
  });

  it('can be shown on every terminal', () => {
    expect(JSON.stringify([codeTables, pairs])).toMatch(/^[\u0020-\u007E]*$/u);
  });

  // People conclude too much from these above all.
  it.each([
    ['disconnect-reason', 0x904],
    ['disconnect-reason', 0x204],
    ['disconnect-reason', 0x108],
    ['disconnect-reason', 0x807],
    ['extended-reason', 7],
    ['server-error-info', 7],
    ['hresult', 0x80090302],
    ['hresult', 0x80004005],
    ['ntstatus', 0xc000006d],
    ['win32', 10054],
  ])('say what %s %i does not prove', (family, code) => {
    const listed = codeCatalogue.listed(code).find((one) => one.family === family);
    expect(listed?.entry.provesNot).toBeDefined();
  });

  it('of every code that has no public definition say so', () => {
    for (const { family, entry } of allEntries) {
      if (family === 'observed-disconnect-reason')
        expect(entry.provesNot).toContain('publishes no definition');
    }
  });
});

describe('pairs', () => {
  it('prefer the exact extended code, then any', () => {
    expect(codeCatalogue.pair(0x904, 7)?.extendedCode).toBe(7);
    expect(codeCatalogue.pair(0x104, 7)?.extendedCode).toBe('any');
    expect(codeCatalogue.pair(0x104, null)?.extendedCode).toBe('any');
    expect(codeCatalogue.pair(0x904, null)).toBeNull();
    expect(codeCatalogue.pair(0xabc, 7)).toBeNull();
  });

  it('consist of codes that the lists have', () => {
    for (const { code, extendedCode } of pairs) {
      expect(codeCatalogue.listed(code)).not.toEqual([]);
      if (extendedCode !== 'any') expect(codeCatalogue.listed(extendedCode)).not.toEqual([]);
    }
  });
});
