import { describe, expect, it } from 'vitest';
import { findInHostsFile, readHostsFileAddresses } from '../../../../src/rdp/probe/hosts-file.ts';

describe('findInHostsFile', () => {
  it.each<[what: string, content: string, name: string, addresses: string[]]>([
    ['one name', '10.0.0.1 server01', 'server01', ['10.0.0.1']],
    ['another name', '10.0.0.1 server01', 'server02', []],
    ['part of a name', '10.0.0.1 server01.example.net', 'server01', []],
    ['an alias', '10.0.0.1 server01.example.net server01', 'server01', ['10.0.0.1']],
    ['tabs and spaces', '\t10.0.0.1 \t server01\t', 'server01', ['10.0.0.1']],
    ['lines as Windows ends them', '10.0.0.1 a\r\n10.0.0.2 server01\r\n', 'server01', ['10.0.0.2']],
    ['a byte order mark', '\uFEFF10.0.0.1 server01', 'server01', ['10.0.0.1']],
    ['upper case', '10.0.0.1 SERVER01', 'Server01', ['10.0.0.1']],
    ['a trailing dot in the question', '10.0.0.1 server01', 'server01.', ['10.0.0.1']],
    ['a line that is a comment', '# 10.0.0.1 server01', 'server01', []],
    ['a comment behind', '10.0.0.1 a # server01', 'server01', []],
    ['a comment without a space', '10.0.0.1 server01#old', 'server01', ['10.0.0.1']],
    ['several lines, in file order', '10.0.0.2 s\n::1 s\n10.0.0.1 s', 's', ['10.0.0.2', '::1', '10.0.0.1']],
    ['the same address twice', '10.0.0.1 s\n10.0.0.1 s t', 's', ['10.0.0.1']],
    ['IPv6 with a zone', 'fe80::1%eth0 s', 's', ['fe80::1%eth0']],
    ['something that is no address', '10.0.0 s\n10.0.0.256 s\nserver s', 's', []],
    ['an address without a name', '10.0.0.1', '10.0.0.1', []],
    ['the address itself', '10.0.0.1 s', '10.0.0.1', []],
    ['nothing', '', 's', []],
  ])('%s', (_what, content, name, addresses) => {
    expect(findInHostsFile(content, name)).toEqual(addresses);
  });

  it('gives no more than 64 addresses', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `10.0.${index >> 8}.${index & 255} s`);
    expect(findInHostsFile(lines.join('\n'), 's')).toHaveLength(64);
  });
});

describe('readHostsFileAddresses', () => {
  it('finds localhost in the file of this computer', async () => {
    expect(await readHostsFileAddresses('localhost', new AbortController().signal)).toContain('127.0.0.1');
  });

  it('is null when stopped', async () => {
    expect(await readHostsFileAddresses('localhost', AbortSignal.abort())).toBeNull();
  });
});
