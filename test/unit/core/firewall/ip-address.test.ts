import fc from 'fast-check';
import { BlockList } from 'node:net';
import { describe, expect, it } from 'vitest';
import { isInRange, parseIpAddress, parseIpRange } from '../../../../src/core/firewall/ip-address.ts';

/** Node's own judgement, as a second opinion. */
function nodeSays(network: string, bits: number, address: string, family: 'ipv4' | 'ipv6'): boolean {
  const list = new BlockList();
  list.addSubnet(network, bits, family);
  return list.check(address, family);
}

describe('parseIpAddress', () => {
  it.each([
    ['192.0.2.1', 'c0000201'],
    ['::', '0'.repeat(32)],
    ['::1', `${'0'.repeat(31)}1`],
    ['2001:DB8::1', '20010db8000000000000000000000001'],
    ['2001:db8:0:0:1:0:0:1', '20010db8000000000001000000000001'],
    ['fe80::1%eth0', 'fe800000000000000000000000000001'],
    ['64:ff9b::192.0.2.33', '0064ff9b0000000000000000c0000221'],
    ['::ffff:192.0.2.1', 'c0000201'],
  ])('reads %s', (text, hex) => {
    expect(parseIpAddress(text)?.hex).toBe(hex);
  });

  it.each([
    '',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.-4',
    '0x1.2.3.4',
    ':',
    ':::',
    '1::2::3',
    '12345::',
    '1:2:3:4:5:6:7:8:9',
    '1:2:3:4:5:6:7::8',
    '1.2.3.4::',
    'g::',
  ])('refuses “%s”', (text) => {
    expect(parseIpAddress(text)).toBeNull();
  });
});

describe('parseIpRange', () => {
  it('agrees with Node on IPv4 subnets', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(32), fc.ipV4(), (network, bits, address) => {
        const range = parseIpRange(`${network}/${bits}`)!;
        expect(isInRange(parseIpAddress(address)!, range)).toBe(nodeSays(network, bits, address, 'ipv4'));
        expect(isInRange(parseIpAddress(network)!, range)).toBe(true);
      }),
    );
  });

  it.each(['/16', '/255.255.0.0', '/0', '/32', '/255.0.255.0', '/33', '/', '-10.1.9.9'])(
    'reads ::ffff:10.1.2.3%s as the IPv4 that it is on the wire',
    (rest) => {
      const clothed = rest.startsWith('-') ? `-::ffff:${rest.slice(1)}` : rest;
      expect(parseIpRange(`::ffff:10.1.2.3${clothed}`)).toStrictEqual(parseIpRange(`10.1.2.3${rest}`));
    },
  );

  it('agrees with Node on IPv6 subnets', () => {
    // A shared beginning, or a random address would never lie in a random subnet.
    const address = fc.integer({ min: 0, max: 0xffff }).map((last) => `2001:db8::${last.toString(16)}`);
    fc.assert(
      fc.property(address, fc.integer({ min: 1, max: 128 }), address, (network, bits, other) => {
        const range = parseIpRange(`${network}/${bits}`)!;
        expect(isInRange(parseIpAddress(other)!, range)).toBe(nodeSays(network, bits, other, 'ipv6'));
      }),
    );
  });

  it('reads a mask like the prefix it stands for', () => {
    expect(parseIpRange('10.1.2.3/255.255.240.0')).toEqual(parseIpRange('10.1.2.3/20'));
    expect(parseIpRange('10.1.2.3/0.0.0.0')).toEqual(parseIpRange('0.0.0.0/0'));
    expect(parseIpRange('10.1.2.3/255.255.255.255')).toEqual(parseIpRange('10.1.2.3'));
  });

  it('reads every mask without holes, and no other', () => {
    for (let bits = 0; bits <= 32; bits += 1) {
      const mask = Array.from(
        { length: 4 },
        (_, at) => 256 - 2 ** (8 - Math.max(0, Math.min(8, bits - at * 8))),
      );
      const subnet = parseIpRange(`10.1.2.3/${bits}`);
      expect(subnet).not.toBeNull();
      expect(parseIpRange(`10.1.2.3/${mask.join('.')}`)).toEqual(subnet);
      const padded = mask.map((byte) => String(byte).padStart(3, '0'));
      expect(parseIpRange(`10.1.2.3/${padded.join('.')}`)).toEqual(subnet);
    }
    for (const mask of ['255.0.255.0', '255.255.254.255', '0.0.0.1', '255.255.255.253', '128.128.0.0'])
      expect(parseIpRange(`10.1.2.3/${mask}`)).toBeNull();
  });

  it('reads a span of addresses that does not run backwards', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV4(), (one, other) => {
        const [first, last] = [parseIpAddress(one)!.hex, parseIpAddress(other)!.hex];
        expect(parseIpRange(`${one}-${other}`)).toEqual(last < first ? null : { family: 4, first, last });
      }),
    );
  });

  it.each(['', '1.2.3.4/', '1.2.3.4/x', '1.2.3.4/24/8', '1.2.3.4-', '1.2.3.4-::1', '::1/255.0.0.0', '*'])(
    'refuses “%s”',
    (text) => {
      expect(parseIpRange(text)).toBeNull();
    },
  );
});
