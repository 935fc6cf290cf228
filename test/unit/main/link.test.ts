import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../../../src/main/launch/link.ts';

describe('a link', () => {
  it.each([
    ['rdp-troubleshooter://check?host=server01', 'server01:3389'],
    ['rdp-troubleshooter://check/?host=server01:3390', 'server01:3390'],
    ['RDP-Troubleshooter://CHECK?host=Server01', 'server01:3389'],
    ['rdp-troubleshooter://check?host=%5B%3A%3A1%5D%3A3390', '[::1]:3390'],
    ['rdp-troubleshooter://check?host=m%C3%BCnchen.example', 'xn--mnchen-3ya.example:3389'],
  ])('%s names %s', (text, target) => {
    expect(readLink(text)).toStrictEqual({ ok: true, target });
  });

  it.each([
    'rdp-troubleshooter://fix?host=server01',
    'rdp-troubleshooter://check',
    'rdp-troubleshooter://check?host=',
    'rdp-troubleshooter://check?host=a&host=b',
    'rdp-troubleshooter://check?host=server01&fix=disable-udp',
    'rdp-troubleshooter://check?host=server01#start',
    'rdp-troubleshooter://check/apply?host=server01',
    'rdp-troubleshooter://user@check?host=server01',
    'rdp-troubleshooter://check?host=server01%20/v:other',
    'rdp-troubleshooter://check?host=..%2F..%2Fetc',
    'rdp-troubleshooter://check?host=server01%22%20--inspect',
    `rdp-troubleshooter://check?host=${'a'.repeat(3000)}`,
    'https://check?host=server01',
    'file:///check?host=server01',
    '',
  ])('%s is not used', (text) => {
    expect(readLink(text)).toMatchObject({ ok: false });
  });

  it('never throws, and names nothing but what a target may be', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readLink(`rdp-troubleshooter://check?host=${text}`);
        if (read.ok) expect(read.target).toMatch(/^(?:[\w.-]+|\[[\da-f:.%~\w-]+\]):\d{1,5}$/u);
        else expect(read.message.length).toBeLessThan(1000);
      }),
    );
  });
});
