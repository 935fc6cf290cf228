import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoFromFileTime } from '../../../src/windows/facts/file-time.ts';
import { parseCatalogItem } from '../../../src/windows/facts/parse-catalog-item.ts';
import { parseHostsFile } from '../../../src/windows/facts/parse-hosts-file.ts';
import { isVpnAdapter } from '../../../src/windows/facts/vpn-adapters.ts';
import { readSocketAddress } from '../../../src/windows/native/iphlpapi/socket-address.ts';
import { formatSid } from '../../../src/windows/native/sid.ts';
import { wideText } from '../../../src/windows/native/wide-text.ts';
import { DamagedDataError } from '../../../src/windows/native/win32-error.ts';

function ipv6(hex: string): Buffer {
  return Buffer.concat([Buffer.from('1700000000000000', 'hex'), Buffer.from(hex, 'hex'), Buffer.alloc(4)]);
}

describe('a socket address', () => {
  it.each([
    ['20010db8000000000000000000000010', '2001:db8::10'],
    ['00000000000000000000000000000000', '::'],
    ['00000000000000000000000000000001', '::1'],
    ['fe800000000000000000000000000000', 'fe80::'],
    ['20010db8000000010000000000000001', '2001:db8:0:1::1'],
    ['20010db8000100010001000100010001', '2001:db8:1:1:1:1:1:1'],
    ['20010db8000000010001000100010001', '2001:db8:0:1:1:1:1:1'],
  ])('%s is %s', (hex, address) => {
    expect(readSocketAddress(ipv6(hex))).toEqual({ address, family: 6 });
  });

  it('of IPv4 is four numbers', () => {
    expect(readSocketAddress(Buffer.from('02000d3dc0000207', 'hex'))).toEqual({
      address: '192.0.2.7',
      family: 4,
    });
  });

  it.each(['', '0200', '02000d3dc00002', '1700000000', 'ff000d3dc0000207'])('%s is none', (hex) => {
    expect(readSocketAddress(Buffer.from(hex, 'hex'))).toBeNull();
  });
});

describe('a security identifier', () => {
  it('is written as [MS-DTYP] 2.4.2.1 says', () => {
    expect(formatSid(Buffer.from('01020000000000052000000020020000', 'hex'))).toBe('S-1-5-32-544');
  });

  it('is refused when it is cut off', () => {
    expect(() => formatSid(Buffer.from('010200000000000520', 'hex'))).toThrow(DamagedDataError);
  });
});

describe('a file time', () => {
  it('is a date, or none', () => {
    expect(isoFromFileTime(116_444_736_000_000_000n)).toBe('1970-01-01T00:00:00.000Z');
    expect(isoFromFileTime(0n)).toBeNull();
    expect(isoFromFileTime(0x7fff_ffff_ffff_ffffn)).toBeNull();
  });
});

describe('a catalogue item', () => {
  it('of any bytes is read within its bounds or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
        const item = parseCatalogItem(Buffer.from(bytes));
        expect(item === null || (item.name.length <= 256 && item.chainLength <= 7)).toBe(true);
        if (bytes.length < 888) expect(item).toBeNull();
      }),
    );
  });
});

describe('a hosts file', () => {
  it('may have any line ends and a mark, and lines that say nothing', () => {
    expect(parseHostsFile('\uFEFF192.0.2.1 a\r192.0.2.2\tB  # c\r\n\n300.1.1.1 x\n::1 c d')).toEqual({
      entries: [
        { lineNumber: 1, address: '192.0.2.1', names: ['a'] },
        { lineNumber: 2, address: '192.0.2.2', names: ['B'] },
        { lineNumber: 5, address: '::1', names: ['c', 'd'] },
      ],
      entriesLeftOut: 0,
    });
  });
});

describe('a VPN adapter', () => {
  it.each([
    ['ethernet', 'Intel(R) Ethernet Connection', false],
    ['ethernet', 'TAP-Windows Adapter V9', true],
    ['other', 'WireGuard Tunnel', true],
    ['ppp', 'Work', true],
    ['tunnel', 'Microsoft Teredo Tunneling Adapter', false],
    ['ethernet', 'Cisco AnyConnect Virtual Miniport Adapter for Windows x64', true],
    ['ethernet', 'Hyper-V Virtual Ethernet Adapter', false],
  ] as const)('%s, %s: %s', (kind, description, isVpn) => {
    expect(isVpnAdapter(kind, description, '')).toBe(isVpn);
  });
});

it('wide text ends at its zero, or with the bytes', () => {
  expect(wideText(Buffer.from('a\0b', 'utf16le'))).toBe('a');
  expect(wideText(Buffer.from('xyz', 'utf16le'), 2)).toBe('yz');
  expect(wideText(Buffer.from([0x61]))).toBe('');
});
