import { describe, expect, it } from 'vitest';
import { isSameName, knownNames, withoutPort } from '../../../../src/catalog/checks/support/known-names.ts';
import { aCertificate, someFacts } from '../support/facts.ts';

describe('knownNames', () => {
  it('has the typed name first, then addresses, challenge and certificate, each once', () => {
    const facts = someFacts({
      certificate: {
        source: 'handshake',
        unreadable: null,
        chain: [
          aCertificate({ dnsNames: ['rdp.corp.example', '*.corp.example'], ipAddresses: ['192.0.2.10'] }),
        ],
      },
    });
    expect(knownNames('server01', facts)).toEqual([
      'server01',
      '192.0.2.10',
      'server01.corp.example',
      'rdp.corp.example',
    ]);
  });

  it('holds with nothing but what was typed', () => {
    const { resolution } = someFacts();
    const nothing = { resolution: { ...resolution, addresses: [] }, nla: null, certificate: null };
    expect(knownNames('server01', nothing)).toEqual(['server01']);
  });

  it('stays bounded when a certificate lists hundreds', () => {
    const dnsNames = Array.from({ length: 256 }, (_, index) => `host${index}.example`);
    const certificate = {
      source: 'handshake',
      unreadable: null,
      chain: [aCertificate({ dnsNames })],
    } as const;
    const facts = { ...someFacts(), certificate: { ...certificate, chain: [...certificate.chain] } };
    expect(knownNames('server01', facts)).toHaveLength(64);
  });
});

describe('isSameName', () => {
  it.each([
    ['server01', 'SERVER01', true],
    ['server01.', 'server01', true],
    ['server01', 'server01.corp.example', false],
    ['2001:db8::1', '2001:0db8:0:0::1', true],
    ['192.0.2.1', '192.0.2.10', false],
  ])('%s and %s: %s', (left, right, same) => {
    expect(isSameName(left, right)).toBe(same);
  });
});

describe('withoutPort', () => {
  it.each([
    ['server01:3390', 'server01'],
    ['server01', 'server01'],
    ['[2001:db8::1]:3390', '2001:db8::1'],
    ['[2001:db8::1]', '2001:db8::1'],
    ['2001:db8::1', '2001:db8::1'],
    ['server01:', 'server01:'],
  ])('%s is %s', (entry, host) => {
    expect(withoutPort(entry)).toBe(host);
  });
});
