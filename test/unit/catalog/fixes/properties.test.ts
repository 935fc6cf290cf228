import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixes } from '../../../../src/catalog/fixes/index.ts';
import { planFix } from '../../../../src/catalog/plan-fix.ts';
import { schannelProtocols } from '../../../../src/shared/client-facts/client-tls.ts';
import { fixParameterSchemas } from '../../../../src/shared/fix-parameters.ts';
import type { ClientFixId } from '../../../../src/shared/ids.ts';
import { operationRequestSchemas } from '../../../../src/shared/operation-requests.ts';
import { ruleRecords } from '../../core/firewall/support/arbitrary-rules.ts';
import { someClientFacts, unread } from '../support/client-facts.ts';
import { context, fixById } from './support/plan-on.ts';

/** Parameters that each fix takes, in all its forms. */
const accepted: readonly (readonly [ClientFixId, object])[] = [
  ['clear-saved-credentials', { of: 'target', host: 'server01' }],
  ['clear-saved-credentials', { of: 'all-targets' }],
  ['forget-pinned-certificate', { host: '2001:db8::1' }],
  ['connect-by-address', { address: '192.0.2.10', port: 3389 }],
  ['disable-udp', {}],
  ['allow-mstsc-through-firewall', { address: '2001:db8::1', port: 3390 }],
  ['reset-winsock', {}],
  ['reset-ip-stack', {}],
  ['flush-dns-cache', {}],
  ['set-interface-mtu', { interfaceId: '2f1c7a52-54b1-4a67-9f6b-0c6f4b0b8a31', family: 4, mtuBytes: 1280 }],
  ['enable-client-tls', {}],
  ['remove-hosts-override', { host: 'server01.corp.example' }],
];

const schannel = String.raw`HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols`;

/** Everything that a fix may write to the registry. */
const writable = [
  String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client fClientDisableUDP`,
  String.raw`HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services fClientDisableUDP`,
  ...['TLS 1.2', 'TLS 1.3'].flatMap((version) =>
    ['Enabled', 'DisabledByDefault'].map((name) => `${schannel}\\${version}\\Client ${name}`),
  ),
];

const dword = fc.oneof(
  fc.constantFrom(null, 0, 1, 0xffffffff, 'damaged' as const, 'access-denied' as const),
  fc.nat(),
);
const hostText = fc.oneof(
  fc.constantFrom('server01', 'SERVER01.', 'server01:3390', '[2001:db8::1]:3389', '*', '2001:db8:0::1'),
  fc.string({ minLength: 1, maxLength: 20 }).filter((text) => !/[\p{Cc}\\\s#]/u.test(text)),
);
const kinds = ['generic', 'domain-password', 'domain-certificate', 'generic-certificate', 'other'] as const;

const someMachine = fc
  .record({
    build: fc.constantFrom(17_763, 19_045, 20_348, 26_100),
    udpPolicy: fc.record({
      clientPolicy: dword,
      parentKey: dword,
      machinePreference: dword,
      userPreference: dword,
    }),
    protocols: fc.uniqueArray(
      fc.record({
        protocol: fc.constantFrom(...schannelProtocols),
        enabled: dword,
        disabledByDefault: dword,
      }),
      { selector: ({ protocol }) => protocol },
    ),
    // Windows tells neither entries of the vault nor keys of the registry apart by case.
    entries: fc.uniqueArray(
      fc.record({
        targetName: hostText.map((host) => `TERMSRV/${host}`),
        kind: fc.constantFrom(...kinds),
        userName: fc.option(fc.string()),
        persistence: fc.constant('enterprise' as const),
        lastWrittenAt: fc.constant(null),
      }),
      { selector: ({ targetName, kind }) => `${kind} ${targetName.toLowerCase()}` },
    ),
    pins: fc.uniqueArray(fc.record({ host: hostText, sha1Thumbprint: fc.constant('damaged' as const) }), {
      selector: ({ host }) => host.toLowerCase(),
    }),
    hosts: fc.array(
      fc.record({
        lineNumber: fc.integer({ min: 1, max: 99 }),
        address: fc.ipV4(),
        names: fc.array(hostText, { maxLength: 3 }),
      }),
    ),
    movedElsewhere: fc.boolean(),
    rules: ruleRecords,
    unreadable: fc.subarray(['udpPolicy', 'savedCredentials', 'firewall', 'ipConfiguration'] as const, {
      maxLength: 1,
    }),
  })
  .map(({ build, udpPolicy, protocols, entries, pins, hosts, movedElsewhere, rules, unreadable }) => ({
    ...someClientFacts({
      windowsVersion: { build },
      udpPolicy,
      clientTls: { protocols },
      savedCredentials: { entries },
      pinnedCertificates: { pins },
      hostsFile: { entries: hosts, movedElsewhere },
      firewall: { rules },
    }),
    ...Object.fromEntries(unreadable.map((name) => [name, unread('access-denied', 5)])),
  }));

describe('every plan, on any computer', () => {
  it('is made of requests that their own schemas take, and writes no registry value outside its list', () => {
    fc.assert(
      fc.property(someMachine, fc.constantFrom(...accepted), (facts, [id, parameters]) => {
        const plan = planFix(fixById(id), facts, fixParameterSchemas[id].parse(parameters), context);
        if (plan.plan !== 'change') return;
        expect(plan.operations.length).toBeGreaterThan(0);
        for (const { kind, request } of plan.operations) {
          expect(operationRequestSchemas[kind].safeParse(request).error).toBeUndefined();
          if (kind === 'registry-value') expect(writable).toContain(`${request.key} ${request.name}`);
        }
        expect(new Set(plan.operations.map((operation) => JSON.stringify(operation))).size).toBe(
          plan.operations.length,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for the same facts', () => {
    fc.assert(
      fc.property(someMachine, fc.constantFrom(...accepted), (facts, [id, parameters]) => {
        const plan = () =>
          planFix(fixById(id), structuredClone(facts), fixParameterSchemas[id].parse(parameters), context);
        expect(plan()).toEqual(plan());
      }),
      { numRuns: 200 },
    );
  });
});

/** What an id or a value never is. */
const hostile = fc.oneof(
  fc.constantFrom(
    String.raw`C:\Windows\System32\cmd.exe`,
    String.raw`\\server\share`,
    '/etc/passwd',
    'server01 & calc',
    'server01;calc',
    '$(calc)',
    '`calc`',
    '"server01"',
    'server01|calc',
    '%SystemRoot%',
    'server01\u0000',
    'server01\r\nfull address:s:evil',
    '192.0.2.10/24',
    'http://server01',
    'user@server01',
    'a'.repeat(10_000),
    '',
    ' server01',
    'SERVER01',
  ),
  fc.string({ minLength: 1 }).map((text) => `${text}\\`),
  fc.string().map((text) => ` ${text}`),
  fc.anything().filter((value) => typeof value !== 'string'),
);

describe('parameters', () => {
  it.each(accepted)('of %s take %o', (id, parameters) => {
    expect(fixParameterSchemas[id].parse(parameters)).toEqual(parameters);
  });

  it('are there for each fix', () => {
    expect(new Set(accepted.map(([id]) => id))).toEqual(new Set(fixes.map(({ id }) => id)));
  });

  it('with a field too many are refused', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...accepted),
        fc.string(),
        fc.anything(),
        ([id, parameters], name, value) => {
          fc.pre(!Object.hasOwn(parameters, name) && name !== '__proto__');
          const more = { ...parameters, [name]: value };
          expect(fixParameterSchemas[id].safeParse(more).success).toBe(false);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('with a path, a command or any other text in the place of a value are refused', () => {
    const withFields = accepted.filter(([, parameters]) => Object.keys(parameters).length > 0);
    fc.assert(
      fc.property(fc.constantFrom(...withFields), fc.nat(), hostile, ([id, parameters], at, value) => {
        const names = Object.keys(parameters);
        const name = names[at % names.length] ?? '';
        fc.pre(typeof value !== 'number');
        expect(fixParameterSchemas[id].safeParse({ ...parameters, [name]: value }).success).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('with numbers out of bounds are refused', () => {
    const mtu = { interfaceId: '2f1c7a52-54b1-4a67-9f6b-0c6f4b0b8a31', family: 4 };
    for (const mtuBytes of [1279, 1501, 1300.5, -1, NaN, Infinity])
      expect(fixParameterSchemas['set-interface-mtu'].safeParse({ ...mtu, mtuBytes }).success).toBe(false);
    for (const port of [0, 65_536, 3389.5])
      expect(
        fixParameterSchemas['connect-by-address'].safeParse({ address: '192.0.2.1', port }).success,
      ).toBe(false);
  });
});
