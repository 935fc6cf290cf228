import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxHosts, parseHostList } from '../../../src/cli/scan/host-list.ts';
import { formatTarget } from '../../../src/shared/target.ts';

function hostsOf(text: string): string[] {
  return parseHostList(text).targets.map(formatTarget);
}

describe('parseHostList', () => {
  it.each<[name: string, text: string, hosts: readonly string[]]>([
    ['nothing', '', []],
    ['one host', 'a', ['a:3389']],
    ['comments and blank lines', '# all\n\na # first\n  \n#\nb', ['a:3389', 'b:3389']],
    ['CRLF and a byte order mark', '\uFEFFa\r\nb\r\n', ['a:3389', 'b:3389']],
    ['old Mac line ends', 'a\rb', ['a:3389', 'b:3389']],
    ['ports and IPv6', 'a:3390\n[::1]:3391', ['a:3390', '[::1]:3391']],
    ['duplicates in other spellings', 'a\nA:3389\na.\n[::1]\n[0:0::1]', ['a:3389', '[::1]:3389']],
    ['a small range', '192.0.2.0/30', ['192.0.2.1:3389', '192.0.2.2:3389']],
    ['a range from its middle', '192.0.2.6/30:3390', ['192.0.2.5:3390', '192.0.2.6:3390']],
    ['both ends of a /31', '192.0.2.4/31', ['192.0.2.4:3389', '192.0.2.5:3389']],
    ['a /32', '192.0.2.4/32', ['192.0.2.4:3389']],
    ['the top of the unicast space', '223.255.255.254/31', ['223.255.255.254:3389', '223.255.255.255:3389']],
    ['a range that overlaps a host', '192.0.2.1\n192.0.2.0/30', ['192.0.2.1:3389', '192.0.2.2:3389']],
  ])('reads %s', (_, text, hosts) => {
    expect(hostsOf(text)).toEqual(hosts);
  });

  it.each([
    ['10.0.0.0/19', /up to \/20/],
    ['10.0.0.0/0', /up to \/20/],
    ['10.0.0.0/33', /up to 32/],
    ['10.0.0/24', /IPv4 address/],
    ['10.0.0.0/24:0', /not a port/],
    ['server01/24', /range of IPv4/],
    ['2001:db8::/64', /square brackets/],
    ['a b', /space/],
    ['a,b', /not a computer's name/],
    ['http://a', /Leave out/],
  ])('names the line with %j and goes on', (line, says) => {
    const list = parseHostList(`a\n${line}\nb`);
    expect(list.badLines).toHaveLength(1);
    expect(list.badLines[0]).toMatchObject({ line: 2 });
    expect(list.badLines[0]!.message).toMatch(says);
    expect(list.targets.map(formatTarget)).toEqual(['a:3389', 'b:3389']);
  });

  it('holds 4,094 hosts in a /20, without its network and broadcast address', () => {
    const hosts = hostsOf('10.1.16.0/20');
    expect(hosts).toHaveLength(4094);
    expect(hosts[0]).toBe('10.1.16.1:3389');
    expect(hosts.at(-1)).toBe('10.1.31.254:3389');
  });

  it('stops taking hosts at its limit and says how many it left out', () => {
    const list = parseHostList(Array.from({ length: maxHosts + 3 }, (_, index) => `h${index}`).join('\n'));
    expect(list.targets).toHaveLength(maxHosts);
    expect(list.leftOut).toBe(3);
  });

  it('counts every line once: as a host, a duplicate, a bad line or a comment', () => {
    const line = fc.oneof(
      fc.constantFrom('', '# x', 'a', 'b:3390', '1.2.3.4', '[::1]', 'x y', '1.2.3'),
      fc.string({ maxLength: 12 }).map((text) => text.replace(/[/\r\n]/gu, '')),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const list = parseHostList(lines.join('\n'));
        const entries = lines.filter(
          (text) =>
            text
              .replace(/^\uFEFF/u, '')
              .replace(/#.*$/u, '')
              .trim() !== '',
        ).length;
        expect(list.targets.length + list.duplicates + list.badLines.length).toBe(entries);
        expect(new Set(list.targets.map(formatTarget)).size).toBe(list.targets.length);
      }),
      { numRuns: 1000 },
    );
  });
});
