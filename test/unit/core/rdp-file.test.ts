import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRdpFile } from '../../../src/core/rdp-file.ts';
import { formatTarget } from '../../../src/shared/target.ts';

const targetOf = (text: string): string => {
  const read = readRdpFile(text);
  return read.ok ? formatTarget(read.target) : read.problem;
};

describe('a file of Remote Desktop', () => {
  it.each([
    ['full address:s:server01', 'server01:3389'],
    ['full address:s:server01:3390', 'server01:3390'],
    ['full address:s:server01\r\nserver port:i:3391', 'server01:3391'],
    ['full address:s:server01:3390\r\nserver port:i:3391', 'server01:3390'],
    ['\uFEFFscreen mode id:i:2\r\nFull Address:s:Server01', 'server01:3389'],
    ['alternate full address:s:10.0.0.5', '10.0.0.5:3389'],
    ['full address:s:[2001:db8::1]:3390', '[2001:db8::1]:3390'],
    ['full address:s:server01\nserver port:i:99999', 'server01:3389'],
    ['full address:s:', 'no-address'],
    ['screen mode id:i:2', 'no-address'],
    ['full address:s:a b & calc', 'bad-address'],
    ['hello', 'not-an-rdp-file'],
    ['', 'not-an-rdp-file'],
  ])('%j leads to %s', (text, expected) => {
    expect(targetOf(text)).toBe(expected);
  });

  it('says through which gateway it connects, if it does', () => {
    const gateway = (usage: number): unknown =>
      readRdpFile(`full address:s:a\ngatewayhostname:s:gw.example\ngatewayusagemethod:i:${usage}`);
    expect(gateway(1)).toMatchObject({ gateway: 'gw.example' });
    expect(gateway(2)).toMatchObject({ gateway: 'gw.example' });
    expect(gateway(0)).toMatchObject({ gateway: null });
    expect(gateway(4)).toMatchObject({ gateway: null });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2000 }), (text) => void readRdpFile(text)));
  });
});
