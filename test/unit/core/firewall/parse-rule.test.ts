import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRule } from '../../../../src/core/firewall/parse-rule.ts';
import type { RuleProblem } from '../../../../src/core/firewall/rule-problem.ts';

const start = 'v2.31|Action=Allow|Active=TRUE|Dir=Out|';

function readRule(text: string) {
  const parsed = parseRule(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.rule;
}

describe('parseRule', () => {
  it('reads a rule as Windows writes it', () => {
    expect(
      readRule(
        'v2.31|Action=Block|Active=TRUE|Dir=Out|Protocol=6|Profile=Domain|Profile=Public|LPort2_10=1024-65535|' +
          'RPort=3389|RPort2_10=3390-3399|LA4=198.51.100.7|RA4=LocalSubnet|RA6=2001:db8::/32|IFType=Lan|' +
          'App=%SystemRoot%\\system32\\mstsc.exe|Name=No remote desktop|Desc=Text|EmbedCtxt=Group|' +
          'Platform=2:6:2|Platform2=GTEQ|',
      ),
    ).toEqual({
      version: { major: 2, minor: 31 },
      action: 'block',
      direction: 'out',
      active: true,
      name: 'No remote desktop',
      profiles: ['domain', 'public'],
      protocol: 6,
      localPorts: [{ first: 1024, last: 65_535 }],
      remotePorts: [
        { first: 3389, last: 3389 },
        { first: 3390, last: 3399 },
      ],
      localAddresses: [{ family: 4, first: 'c6336407', last: 'c6336407' }],
      remoteAddresses: [
        { family: 4, keyword: 'local-subnet' },
        { family: 6, first: `20010db8${'0'.repeat(24)}`, last: `20010db8${'f'.repeat(24)}` },
      ],
      interfaceIds: [],
      interfaceTypes: ['lan'],
      program: '%SystemRoot%\\system32\\mstsc.exe',
      service: null,
      forStoreApp: false,
      owner: null,
      localUsers: null,
      needsIpsec: false,
      forListedPeers: false,
      overridesBlocks: false,
      ignoresRemoteEnd: false,
      platforms: [{ type: 2, major: 6, minor: 2, orLater: true }],
      hasNetworkNames: false,
      hasTrustTuples: false,
      unknownFields: [],
    });
  });

  it('keeps fields that nobody described', () => {
    expect(readRule(`${start}Weather=Rain=heavy|`).unknownFields).toEqual([
      { field: 'Weather', value: 'Rain=heavy' },
    ]);
  });

  it('tells neither words nor fields apart by case', () => {
    expect(readRule('V2.0|ACTION=block|dir=OUT|active=true|PROFILE=public|')).toMatchObject({
      action: 'block',
      direction: 'out',
      active: true,
      profiles: ['public'],
    });
  });

  it('does without the last bar', () => {
    expect(readRule(`${start}Name=Last`).name).toBe('Last');
  });

  it.each<[string, string, RuleProblem]>([
    ['empty text', '', { kind: 'not-a-rule' }],
    ['no version', 'Action=Allow|Dir=Out|', { kind: 'not-a-rule' }],
    ['nothing behind the version', 'v2.31', { kind: 'not-a-rule' }],
    [
      'a version of the future',
      'v3.0|Action=Allow|Dir=Out|',
      { kind: 'unsupported-version', version: '3.0' },
    ],
    ['too long', `${start}Desc=${'x'.repeat(524_288)}|`, { kind: 'too-long', characters: 524_333 }],
    ['text without a field', `${start}nonsense|`, { kind: 'not-a-field', text: 'nonsense' }],
    ['a field without a name', `${start}=TRUE|`, { kind: 'not-a-field', text: '=TRUE' }],
    ['two bars', `${start}|Name=x|`, { kind: 'not-a-field', text: '' }],
    ['no action', 'v2.31|Active=TRUE|Dir=Out|', { kind: 'missing-field', field: 'Action' }],
    ['no direction', 'v2.31|Active=TRUE|Action=Block|', { kind: 'missing-field', field: 'Dir' }],
    ['two actions', `${start}Action=Block|`, { kind: 'repeated-field', field: 'Action' }],
    ['two actions in different case', `${start}ACTION=Block|`, { kind: 'repeated-field', field: 'ACTION' }],
    ['a strange action', 'v2.31|Action=Ask|Dir=Out|', { kind: 'bad-value', field: 'Action', value: 'Ask' }],
    [
      'a property name as a word',
      'v2.31|Action=constructor|Dir=Out|',
      { kind: 'bad-value', field: 'Action', value: 'constructor' },
    ],
    ['a strange direction', 'v2.31|Action=Block|Dir=Up|', { kind: 'bad-value', field: 'Dir', value: 'Up' }],
    [
      'a strange switch',
      'v2.31|Action=Block|Active=1|Dir=Out|',
      { kind: 'bad-value', field: 'Active', value: '1' },
    ],
    ['a strange profile', `${start}Profile=Home|`, { kind: 'bad-value', field: 'Profile', value: 'Home' }],
    ['a protocol above 255', `${start}Protocol=256|`, { kind: 'bad-value', field: 'Protocol', value: '256' }],
    ['a protocol by name', `${start}Protocol=TCP|`, { kind: 'bad-value', field: 'Protocol', value: 'TCP' }],
    [
      'a port above 65535',
      `${start}Protocol=6|RPort=65536|`,
      { kind: 'bad-value', field: 'RPort', value: '65536' },
    ],
    ['port 0', `${start}Protocol=6|RPort=0|`, { kind: 'bad-value', field: 'RPort', value: '0' }],
    [
      'a port range backwards',
      `${start}Protocol=6|RPort2_10=20-10|`,
      { kind: 'bad-value', field: 'RPort2_10', value: '20-10' },
    ],
    [
      'a list of ports',
      `${start}Protocol=6|RPort=80,443|`,
      { kind: 'bad-value', field: 'RPort', value: '80,443' },
    ],
    [
      'a port before its protocol',
      `${start}RPort=3389|Protocol=6|`,
      { kind: 'contradiction', field: 'RPort', because: 'a port needs TCP or UDP before it' },
    ],
    [
      'a port with ICMP',
      `${start}Protocol=1|LPort=1|`,
      { kind: 'contradiction', field: 'LPort', because: 'a port needs TCP or UDP before it' },
    ],
    [
      'an address with four digits',
      `${start}RA4=1.2.3.4444|`,
      { kind: 'bad-value', field: 'RA4', value: '1.2.3.4444' },
    ],
    ['an octet above 255', `${start}RA4=1.2.3.256|`, { kind: 'bad-value', field: 'RA4', value: '1.2.3.256' }],
    [
      'an address range backwards',
      `${start}RA4=1.2.3.4-1.2.3.3|`,
      { kind: 'bad-value', field: 'RA4', value: '1.2.3.4-1.2.3.3' },
    ],
    [
      'a mask with holes',
      `${start}RA4=1.2.3.0/255.0.255.0|`,
      { kind: 'bad-value', field: 'RA4', value: '1.2.3.0/255.0.255.0' },
    ],
    [
      'a prefix above 32',
      `${start}RA4=1.2.3.0/33|`,
      { kind: 'bad-value', field: 'RA4', value: '1.2.3.0/33' },
    ],
    [
      'IPv6 in a field for IPv4',
      `${start}RA4=2001:db8::1|`,
      { kind: 'bad-value', field: 'RA4', value: '2001:db8::1' },
    ],
    [
      'a prefix above 128',
      `${start}RA6=2001:db8::/129|`,
      { kind: 'bad-value', field: 'RA6', value: '2001:db8::/129' },
    ],
    [
      'two gaps in IPv6',
      `${start}RA6=2001::db8::1|`,
      { kind: 'bad-value', field: 'RA6', value: '2001::db8::1' },
    ],
    ['too few groups', `${start}RA6=2001:db8:1|`, { kind: 'bad-value', field: 'RA6', value: '2001:db8:1' }],
    [
      'a keyword for a local address',
      `${start}LA4=LocalSubnet|`,
      { kind: 'bad-value', field: 'LA4', value: 'LocalSubnet' },
    ],
    [
      'an unknown keyword',
      `${start}RA4=Everywhere|`,
      { kind: 'bad-value', field: 'RA4', value: 'Everywhere' },
    ],
    ['no program', `${start}App=|`, { kind: 'bad-value', field: 'App', value: '' }],
    ['an adapter that is no GUID', `${start}IF=eth0|`, { kind: 'bad-value', field: 'IF', value: 'eth0' }],
    [
      'a platform of two numbers',
      `${start}Platform=2:6|`,
      { kind: 'bad-value', field: 'Platform', value: '2:6' },
    ],
    [
      'an operator without a platform',
      `${start}Platform2=GTEQ|`,
      { kind: 'bad-value', field: 'Platform2', value: 'GTEQ' },
    ],
    [
      'a block that asks for IPsec',
      'v2.31|Action=Block|Dir=Out|Security=Authenticate|',
      { kind: 'contradiction', field: 'Security', because: 'a rule that blocks cannot ask for IPsec' },
    ],
    [
      'a bypass without IPsec',
      'v2.31|Action=ByPass|Dir=Out|',
      { kind: 'contradiction', field: 'Action', because: 'it needs authentication by IPsec' },
    ],
    [
      'an override without IPsec',
      `${start}AuthByPassOut=TRUE|`,
      { kind: 'contradiction', field: 'AuthByPassOut', because: 'it needs authentication by IPsec' },
    ],
    [
      'listed computers without IPsec',
      `${start}RMauth=D:(A;;CC;;;BU)|`,
      { kind: 'contradiction', field: 'RMAuth', because: 'it needs authentication by IPsec' },
    ],
  ])('refuses %s', (_name, text, problem) => {
    expect(parseRule(text)).toMatchObject({ ok: false, problem });
  });

  it('reports the first problem, and still reads what names the rule', () => {
    expect(parseRule('v2.31|RA4=x|Protocol=TCP|Action=Block|Dir=Out|Active=TRUE|Name=Broken|')).toEqual({
      ok: false,
      problem: { kind: 'bad-value', field: 'RA4', value: 'x' },
      legible: { action: 'block', direction: 'out', mayBeActive: true, name: 'Broken' },
    });
  });

  it('shows no more of a bad value than a line', () => {
    const parsed = parseRule(`${start}RA4=${'9'.repeat(5000)}|`);
    expect(parsed).toMatchObject({ problem: { value: '9'.repeat(120) } });
  });

  it('never throws', () => {
    const fragments = [
      'v2.31',
      '|',
      '=',
      'RA4',
      'RA6',
      ':',
      '::',
      '/',
      '-',
      '%',
      'Protocol=6',
      'RPort',
      'Dir=Out',
      '9',
    ];
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...fragments)).map((parts) => `v2.31|${parts.join('')}`),
    );
    fc.assert(fc.property(texts, (text) => void parseRule(text)));
  });
});
