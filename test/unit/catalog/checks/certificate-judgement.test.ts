import { describe, expect, it } from 'vitest';
import { listNames, namesHost } from '../../../../src/catalog/checks/support/certificate-judgement.ts';
import { aCertificate } from '../support/facts.ts';

const withoutNames = { dnsNames: [], ipAddresses: [], subjectCommonName: null };

describe('namesHost', () => {
  it('takes any of several common names, and none beside alternative names', () => {
    const several = {
      ...withoutNames,
      subjectCommonName: 'last',
      otherCommonNames: ['server01.corp.example'],
    };
    expect(namesHost(aCertificate(several), 'last')).toBe(true);
    expect(namesHost(aCertificate(several), 'server01.corp.example')).toBe(true);
    expect(namesHost(aCertificate(several), 'server02.corp.example')).toBe(false);
    expect(namesHost(aCertificate({ ...several, dnsNames: ['rds.corp.example'] }), 'last')).toBe(false);
  });
});

describe('listNames', () => {
  it.each([
    [{ ...withoutNames, dnsNames: ['a', 'b', 'c', 'd', 'e'] }, 'a, b, c and 2 more'],
    [{ ...withoutNames, subjectCommonName: 'server01' }, 'server01'],
    [withoutNames, 'a computer that it does not name'],
  ])('of %j are %s', (names, words) => {
    expect(listNames(names)).toBe(words);
  });
});
