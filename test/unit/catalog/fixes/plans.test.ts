import { describe, expect, it } from 'vitest';
import { fixes } from '../../../../src/catalog/fixes/index.ts';
import { planFix } from '../../../../src/catalog/plan-fix.ts';
import type { ClientFacts } from '../../../../src/shared/client-facts/index.ts';
import type { ClientFixId } from '../../../../src/shared/ids.ts';
import type { FixParameters } from '../../../../src/shared/fix-parameters.ts';
import {
  recordedMachine,
  recordedMachineNames,
  someClientFacts,
  unread,
  unreadPart,
} from '../support/client-facts.ts';
import { contextFor, someFacts } from '../support/facts.ts';
import { context, inShort, planOn } from './support/plan-on.ts';

const machine = (name: string): ClientFacts => recordedMachine(name).client;

type Row = {
  [Id in ClientFixId]: readonly [
    what: string,
    fix: Id,
    client: ClientFacts,
    parameters: FixParameters<Id>,
    expected: unknown,
  ];
}[ClientFixId];

const policies = String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services`;
const clientPolicy = { key: `${policies}\\Client`, name: 'fClientDisableUDP' };
const schannel = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`;
const dword = (number: number) => ({ type: 'dword', number });
const forServer = { of: 'target', host: 'server01' } as const;
const host = { host: 'server01' };
const ethernet = '2f1c7a52-54b1-4a67-9f6b-0c6f4b0b8a31';
const vpn = '9c8b7a65-1111-4222-8333-444455556666';

const credential = (targetName: string, kind: 'generic' | 'domain-password' | 'domain-certificate') => ({
  targetName,
  kind,
  userName: 'CORP\\anna',
  persistence: 'enterprise' as const,
  lastWrittenAt: null,
});
const credentials = (...entries: ReturnType<typeof credential>[]): ClientFacts =>
  someClientFacts({ savedCredentials: { entries } });
const udp = (values: Partial<Record<'clientPolicy' | 'parentKey' | 'machinePreference', number>>) =>
  someClientFacts({ udpPolicy: values });
const hosts = (
  entries: { lineNumber: number; address: string; names: string[] }[],
  more: { entriesLeftOut?: number; movedElsewhere?: boolean } = {},
) => someClientFacts({ hostsFile: { entries, ...more } });

const rows: readonly Row[] = [
  // --- saved sign-ins
  [
    'the entry of this target only',
    'clear-saved-credentials',
    machine('stale-credentials'),
    forServer,
    [['credential', { targetName: 'TERMSRV/server01', credentialType: 'domain-password' }]],
  ],
  [
    'every entry of Remote Desktop on request',
    'clear-saved-credentials',
    machine('stale-credentials'),
    { of: 'all-targets' },
    ['server01', 'localhost', '127.0.0.1'].map((name) => [
      'credential',
      { targetName: `TERMSRV/${name}`, credentialType: 'domain-password' },
    ]),
  ],
  [
    'in any case, with and without a port, of both types',
    'clear-saved-credentials',
    credentials(
      credential('termsrv/SERVER01', 'generic'),
      credential('TERMSRV/server01:3390', 'domain-password'),
      credential('TERMSRV/server012', 'generic'),
    ),
    forServer,
    [
      ['credential', { targetName: 'termsrv/SERVER01', credentialType: 'generic' }],
      ['credential', { targetName: 'TERMSRV/server01:3390', credentialType: 'domain-password' }],
    ],
  ],
  ['nothing saved', 'clear-saved-credentials', credentials(), forServer, 'nothing-to-change'],
  [
    'an entry for many computers',
    'clear-saved-credentials',
    credentials(credential('TERMSRV/*.corp.example', 'domain-password')),
    { of: 'target', host: 'server01.corp.example' },
    'too-broad',
  ],
  [
    'a smart card',
    'clear-saved-credentials',
    credentials(credential('TERMSRV/server01', 'domain-certificate')),
    forServer,
    'too-broad',
  ],
  [
    'a vault that may not be read',
    'clear-saved-credentials',
    machine('server-with-unreadable-parts'),
    forServer,
    'not-known',
  ],

  // --- pinned certificate
  [
    'the pin of this host only',
    'forget-pinned-certificate',
    machine('pinned-other-certificate'),
    host,
    [['pinned-certificate', { host: 'server01' }]],
  ],
  [
    'a damaged pin',
    'forget-pinned-certificate',
    someClientFacts({ pinnedCertificates: { pins: [{ host: 'SERVER01', sha1Thumbprint: 'damaged' }] } }),
    host,
    [['pinned-certificate', { host: 'SERVER01' }]],
  ],
  [
    'no pin',
    'forget-pinned-certificate',
    someClientFacts({ pinnedCertificates: { pins: [] } }),
    host,
    'nothing-to-change',
  ],

  // --- by address
  [
    'an IPv4 address',
    'connect-by-address',
    someClientFacts(),
    { address: '192.0.2.10', port: 3390 },
    'full address:s:192.0.2.10:3390\r\nauthentication level:i:2\r\n',
  ],
  [
    'an IPv6 address',
    'connect-by-address',
    someClientFacts(),
    { address: '2001:db8::1', port: 3389 },
    'full address:s:[2001:db8::1]:3389\r\nauthentication level:i:2\r\n',
  ],

  // --- UDP
  [
    'UDP on',
    'disable-udp',
    machine('healthy-windows-11'),
    {},
    [['registry-value', { ...clientPolicy, value: dword(1) }]],
  ],
  [
    'UDP on, and the value at the wrong key',
    'disable-udp',
    machine('udp-at-wrong-key'),
    {},
    [
      ['registry-value', { ...clientPolicy, value: dword(1) }],
      ['registry-value', { ...clientPolicy, key: policies, value: null }],
    ],
  ],
  [
    'UDP off, and the value at the wrong key',
    'disable-udp',
    udp({ clientPolicy: 1, parentKey: 1 }),
    {},
    [['registry-value', { ...clientPolicy, key: policies, value: null }]],
  ],
  [
    'UDP allowed by a value of 0',
    'disable-udp',
    udp({ clientPolicy: 0 }),
    {},
    [['registry-value', { ...clientPolicy, value: dword(1) }]],
  ],
  ['UDP off', 'disable-udp', udp({ clientPolicy: 1 }), {}, 'nothing-to-change'],
  ['UDP off by preference', 'disable-udp', udp({ machinePreference: 1 }), {}, 'nothing-to-change'],

  // --- resets and the cache
  ['any computer', 'reset-winsock', machine('winsock-foreign-provider'), {}, [['winsock-reset', {}]]],
  [
    'a catalog that cannot be read',
    'reset-winsock',
    { ...someClientFacts(), winsockCatalog: unread('damaged') },
    {},
    [['winsock-reset', {}]],
  ],
  ['any computer', 'reset-ip-stack', someClientFacts(), {}, [['ip-reset', {}]]],
  [
    'addresses that cannot be read',
    'reset-ip-stack',
    { ...someClientFacts(), ipConfiguration: unread('access-denied', 5) },
    {},
    'not-known',
  ],
  ['any computer', 'flush-dns-cache', someClientFacts(), {}, [['dns-cache-flush', {}]]],

  // --- packet size
  [
    'a VPN',
    'set-interface-mtu',
    machine('vpn-to-the-target'),
    { interfaceId: vpn, family: 4, mtuBytes: 1320 },
    [['interface-mtu', { interfaceId: vpn, family: 4, mtuBytes: 1320 }]],
  ],
  [
    'the layer whose size is not known',
    'set-interface-mtu',
    machine('healthy-windows-11'),
    { interfaceId: ethernet, family: 6, mtuBytes: 1500 },
    [['interface-mtu', { interfaceId: ethernet, family: 6, mtuBytes: 1500 }]],
  ],
  [
    'packets that are as small already',
    'set-interface-mtu',
    machine('vpn-to-the-target'),
    { interfaceId: vpn, family: 4, mtuBytes: 1400 },
    'nothing-to-change',
  ],
  [
    'an adapter that is gone',
    'set-interface-mtu',
    machine('healthy-windows-11'),
    { interfaceId: vpn, family: 4, mtuBytes: 1300 },
    'nothing-to-change',
  ],
  [
    'the loopback',
    'set-interface-mtu',
    machine('healthy-windows-11'),
    { interfaceId: '5a6b7c8d-0000-4000-8000-000000000001', family: 4, mtuBytes: 1300 },
    'nothing-to-change',
  ],

  // --- TLS
  [
    'both current versions off in both ways',
    'enable-client-tls',
    machine('tls-1.2-disabled'),
    {},
    ['TLS 1.2', 'TLS 1.3'].flatMap((version) => [
      ['registry-value', { key: `${schannel}\\${version}\\Client`, name: 'Enabled', value: dword(1) }],
      [
        'registry-value',
        { key: `${schannel}\\${version}\\Client`, name: 'DisabledByDefault', value: dword(0) },
      ],
    ]),
  ],
  [
    'one value alone, old versions left alone',
    'enable-client-tls',
    someClientFacts({
      clientTls: {
        protocols: [
          { protocol: 'TLS 1.0', enabled: 0, disabledByDefault: 1 },
          { protocol: 'TLS 1.2', enabled: 0xffffffff, disabledByDefault: 1 },
          { protocol: 'TLS 1.3', enabled: 'damaged', disabledByDefault: 0 },
        ],
      },
    }),
    {},
    [['registry-value', { key: `${schannel}\\TLS 1.2\\Client`, name: 'DisabledByDefault', value: dword(0) }]],
  ],
  [
    'TLS 1.3 off on a Windows that does not have it',
    'enable-client-tls',
    someClientFacts({
      windowsVersion: { build: 19_045 },
      clientTls: { protocols: [{ protocol: 'TLS 1.3', enabled: 0, disabledByDefault: 1 }] },
    }),
    {},
    'nothing-to-change',
  ],
  ['nothing off', 'enable-client-tls', machine('healthy-windows-11'), {}, 'nothing-to-change'],
  [
    'a policy without cipher suites',
    'enable-client-tls',
    someClientFacts({ clientTls: { cipherSuitePolicy: { state: 'read', value: [] } } }),
    {},
    'policy-decides',
  ],
  [
    'a policy that cannot be read',
    'enable-client-tls',
    someClientFacts({ clientTls: { cipherSuitePolicy: unreadPart('access-denied') } }),
    {},
    'nothing-to-change',
  ],

  // --- hosts file
  [
    'this name, and not the other one of its line',
    'remove-hosts-override',
    machine('hosts-override'),
    host,
    [['hosts-file-line', { name: 'server01', address: '192.0.2.99' }]],
  ],
  [
    'several lines and spellings, each once',
    'remove-hosts-override',
    hosts([
      { lineNumber: 1, address: '192.0.2.1', names: ['SERVER01', 'printer'] },
      { lineNumber: 2, address: '192.0.2.1', names: ['server01'] },
      { lineNumber: 3, address: '2001:db8::1', names: ['server01.'] },
    ]),
    host,
    [
      ['hosts-file-line', { name: 'server01', address: '192.0.2.1' }],
      ['hosts-file-line', { name: 'server01.', address: '2001:db8::1' }],
    ],
  ],
  ['no line', 'remove-hosts-override', machine('healthy-windows-11'), host, 'nothing-to-change'],
  [
    'localhost',
    'remove-hosts-override',
    hosts([{ lineNumber: 1, address: '127.0.0.1', names: ['localhost'] }]),
    { host: 'localhost' },
    'nothing-to-change',
  ],
  ['lines that were not read', 'remove-hosts-override', hosts([], { entriesLeftOut: 5 }), host, 'not-known'],
  [
    'a file in another place',
    'remove-hosts-override',
    hosts([{ lineNumber: 1, address: '192.0.2.1', names: ['server01'] }], { movedElsewhere: true }),
    host,
    'too-broad',
  ],
];

describe('what a fix plans', () => {
  it.each(rows.map((row) => [row[1], row[0], row] as const))(
    '%s: %s',
    (_fix, _what, [, id, facts, parameters, expected]) => {
      expect(inShort(planOn(id, facts, parameters))).toEqual(expected);
    },
  );

  it('says before a deletion that a domain password has to be typed again, and no generic one', () => {
    const noticesOn = (facts: ClientFacts): unknown => planOn('clear-saved-credentials', facts, forServer);
    expect(noticesOn(machine('stale-credentials'))).toMatchObject({
      notices: ['Have the password of OLDCORP\\anna at hand: nothing but typing it again can put it back.'],
    });
    expect(noticesOn(credentials(credential('TERMSRV/server01', 'generic')))).toMatchObject({ notices: [] });
  });

  it('says which addresses set by hand a reset loses', () => {
    const facts = someClientFacts();
    if (facts.ipConfiguration.state !== 'read') throw new Error('a reading expected');
    const [first] = facts.ipConfiguration.value.adapters;
    first!.addresses[0]!.origin = 'manual';
    expect(planOn('reset-ip-stack', facts, {})).toMatchObject({
      notices: ['Ethernet loses 192.0.2.55, set by hand; an undo puts it back.'],
    });
  });

  it('does no more at once than the journal can number, and says so', () => {
    const entries = Array.from({ length: 300 }, (_, at) => credential(`TERMSRV/pc${at}`, 'generic'));
    const plan = planOn('clear-saved-credentials', credentials(...entries), { of: 'all-targets' });
    expect(plan.plan === 'change' && plan.operations.length).toBe(255);
    expect(plan).toMatchObject({ notices: [expect.stringContaining('first 255 of 300')] });
  });
});

/** What would change something on each recorded computer, with the parameters of a run to server01. */
const always = ['disable-udp', 'flush-dns-cache', 'reset-ip-stack', 'reset-winsock', 'set-interface-mtu'];
const usual = [...always, 'clear-saved-credentials', 'forget-pinned-certificate'];
const changing: Readonly<Record<string, readonly string[]>> = {
  'antivirus-with-tls-inspection': usual,
  'blocked-by-local-rule': [...usual, 'allow-mstsc-through-firewall'],
  'blocked-by-policy': usual,
  'build-kb5051987': usual,
  'healthy-windows-11': usual,
  'hosts-override': [...usual, 'remove-hosts-override'],
  'outbound-blocked-by-default': [...usual, 'allow-mstsc-through-firewall'],
  'pinned-other-certificate': usual,
  'server-with-unreadable-parts': always,
  'stale-credentials': usual,
  'tls-1.2-disabled': [...usual, 'enable-client-tls'],
  'udp-at-wrong-key': usual,
  'vpn-to-the-target': usual,
  'winsock-foreign-provider': usual,
};

describe('on every recorded computer', () => {
  it('has a row for each', () => {
    expect(recordedMachineNames()).toEqual(Object.keys(changing));
  });

  it.each(Object.entries(changing))('%s', (name, expected) => {
    const client = machine(name);
    const changes = fixes.filter((fix) => {
      const parameters = fix.propose({ ...someFacts(), ...client }, contextFor());
      return parameters !== null && planFix(fix, client, parameters, context).plan === 'change';
    });
    expect(changes.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
  });
});
