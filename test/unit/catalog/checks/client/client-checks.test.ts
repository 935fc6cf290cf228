import { describe, expect, it } from 'vitest';
import { clientChecks } from '../../../../../src/catalog/checks/client/index.ts';
import { clientFactsSchema } from '../../../../../src/shared/client-facts/index.ts';
import type { ClientFactName, ClientFacts } from '../../../../../src/shared/client-facts/index.ts';
import { readingProblems } from '../../../../../src/shared/client-facts/reading.ts';
import { clientCheckIds } from '../../../../../src/shared/ids.ts';
import type { ClientCheckId } from '../../../../../src/shared/ids.ts';
import { recordedMachine, someClientFacts, unread } from '../../support/client-facts.ts';
import { expectValidResults } from '../../support/expect-results.ts';
import { clientResultOf, resultsWith } from '../../support/judge-client.ts';
import { programRows } from './program-rows.ts';
import { trustRows } from './trust-rows.ts';
import { firewallRows } from './firewall-rows.ts';
import { productRows } from './product-rows.ts';
import { networkRows } from './network-rows.ts';
import { policyRows } from './policy-rows.ts';

const rows = [...programRows, ...trustRows, ...firewallRows, ...productRows, ...networkRows, ...policyRows];

describe('client checks', () => {
  for (const [check, what, changes, status, text, network = {}, context] of rows) {
    it(`${check}: ${what}`, () => {
      const client = someClientFacts(changes);
      expect(clientFactsSchema.parse(client)).toEqual(client);
      const results = resultsWith(client, [network], context);
      expectValidResults(results);
      const result = results.find(({ id }) => id === check)!;
      expect(result.status).toBe(status);
      expect(result.summary).toContain(text);
    });
  }

  it('gives a table row to every check', () => {
    expect(new Set(rows.map(([check]) => check))).toEqual(new Set(clientCheckIds));
  });

  const groupOf: Readonly<Record<ClientCheckId, ClientFactName>> = {
    'windows-version': 'windowsVersion',
    'rdp-client': 'rdpClient',
    'client-event-log': 'eventLog',
    'saved-credentials': 'savedCredentials',
    'pinned-certificate': 'pinnedCertificates',
    'udp-policy': 'udpPolicy',
    'firewall-rules': 'firewall',
    'security-products': 'securityProducts',
    'winsock-catalog': 'winsockCatalog',
    'ip-configuration': 'ipConfiguration',
    'hosts-file': 'hostsFile',
    'client-tls-policy': 'clientTls',
    'credssp-policy': 'credSsp',
  };
  const unreadCases = clientChecks.flatMap(({ id }) =>
    readingProblems.map((problem) => [id, problem] as const),
  );
  it.each(unreadCases)('%s says that its facts could not be read: %s', (check, problem) => {
    const client: ClientFacts = { ...someClientFacts(), [groupOf[check]]: unread(problem, 5) };
    const results = resultsWith(client);
    expectValidResults(results);
    const result = results.find(({ id }) => id === check)!;
    expect(result.status).toBe(problem === 'missing-on-this-edition' ? 'skipped' : 'error');
    expect(result.reason).toContain('(Windows error 5)');
    expect(
      results.filter(({ status }) => status === 'error' || status === 'skipped').length,
    ).toBeLessThanOrEqual(1);
  });
});

describe('evidence of client checks', () => {
  it('names the adapter on the way, by the longest prefix', () => {
    const facts = someClientFacts();
    const vpn = {
      interfaceIndex: 23,
      id: 'v',
      name: 'Corp VPN',
      description: 'WAN Miniport (IKEv2)',
      kind: 'ppp' as const,
      isUp: true,
      isVpn: true,
      mtuBytes: 1200,
      addresses: [],
      gateways: [],
      dnsServers: [],
      dhcpServer: null,
      winsServers: [],
    };
    if (facts.ipConfiguration.state !== 'read') throw new Error('not read');
    facts.ipConfiguration.value.adapters.push(vpn);
    facts.ipConfiguration.value.routes.push({
      destination: '192.0.2.8',
      prefixLength: 29,
      family: 4,
      nextHop: '0.0.0.0',
      interfaceIndex: 23,
      metric: 9000,
    });
    const result = clientResultOf('ip-configuration', facts);
    expect(result).toMatchObject({
      status: 'warning',
      evidence: { usedAdapter: 'Corp VPN', usedMtuBytes: 1200 },
    });
    expect(result.summary).toBe('The way leads through the VPN Corp VPN, with packets of up to 1200 bytes.');
  });

  it('keeps the deciding rule of the firewall as data', () => {
    const { evidence } = clientResultOf('firewall-rules', recordedMachine('blocked-by-local-rule').client);
    expect(evidence).toMatchObject({
      program: 'C:\\Windows\\System32\\mstsc.exe',
      address: '192.0.2.10',
      tcp: { outcome: 'blocked', by: 'rule', ruleName: 'No Remote Desktop', ruleSource: 'local' },
      udp: { outcome: 'allowed' },
      rulesRead: 9,
    });
  });

  it('stays within its schemas with the longest values that facts may hold', () => {
    const long = 'x'.repeat(512);
    const signature = {
      state: 'read' as const,
      value: { kind: 'embedded' as const, byWindows: false, signer: long },
    };
    const file = { path: long, exists: false, inSystemFolder: false, signedByWindows: false, signature };
    const many = <Item>(item: Item, count: number): Item[] => Array.from({ length: count }, () => item);
    const client = someClientFacts({
      eventLog: {
        events: many(
          {
            eventId: 1024,
            recordedAt: '2026-11-20T08:00:00.000Z',
            activityId: null,
            data: [{ name: 'Value', value: long }],
          },
          500,
        ),
      },
      savedCredentials: {
        entries: many(
          {
            targetName: 'TERMSRV/server01',
            kind: 'other',
            userName: long,
            persistence: 'other',
            lastWrittenAt: null,
          },
          500,
        ),
      },
      pinnedCertificates: { pins: many({ host: 'server01', sha1Thumbprint: 'damaged' }, 1000) },
      firewall: {
        rules: [
          {
            id: long,
            source: 'local',
            text: `v2.33|Action=Block|Active=TRUE|Dir=Out|Name=${'x'.repeat(5000)}|`,
          },
        ],
      },
      securityProducts: {
        securityCenter: {
          state: 'read',
          value: many(
            {
              category: 'firewall',
              displayName: long,
              state: null,
              productProgram: null,
              reportingProgram: null,
            },
            64,
          ),
        },
      },
      winsockCatalog: {
        protocols: many({ entryId: 1, name: long, ...file, chainLength: 0 }, 500),
        namespaces: many({ name: long, ...file, enabled: true }, 100),
      },
      hostsFile: {
        entries: many({ lineNumber: 1, address: 'x'.repeat(64), names: many('server01', 64) }, 10_000),
      },
    });
    expect(clientFactsSchema.parse(client)).toEqual(client);
    expectValidResults(resultsWith(client));
  });
});
