import { describe, expect, it } from 'vitest';
import {
  certificateNameCovers,
  sameAddress,
  sameComputer,
} from '../../../../src/catalog/checks/support/host-names.ts';

describe('certificateNameCovers', () => {
  it.each([
    ['server01.corp.example', 'SERVER01.corp.example', true],
    ['server01.corp.example.', 'server01.corp.example', true],
    ['*.corp.example', 'server01.corp.example', true],
    ['*.corp.example', 'a.b.corp.example', false],
    ['*.corp.example', 'corp.example', false],
    ['*.example', 'corp.example', false],
    ['s*.corp.example', 'server01.corp.example', false],
    ['server01', 'server01.corp.example', false],
  ])('%s covers %s: %s', (pattern, host, expected) => {
    expect(certificateNameCovers(pattern, host)).toBe(expected);
  });
});

describe('sameComputer', () => {
  it.each([
    ['SERVER01', 'server01.corp.example', true],
    ['server01.corp.example', 'server01.other.example', false],
    ['A-VERY-LONG-COMP', 'a-very-long-comp.corp.example', true],
    ['A-VERY-LONG-COM', 'a-very-long-computer.corp.example', true],
    ['server01', 'server02', false],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(sameComputer(left, right)).toBe(expected);
    expect(sameComputer(right, left)).toBe(expected);
  });
});

describe('sameAddress', () => {
  it.each([
    ['::1', '0:0:0:0:0:0:0:1', true],
    ['fe80::1%eth0', 'fe80::1', true],
    ['192.0.2.1', '192.0.2.1', true],
    ['192.0.2.1', '192.0.2.10', false],
    ['not:an:address', 'NOT:AN:ADDRESS', true],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(sameAddress(left, right)).toBe(expected);
  });
});
