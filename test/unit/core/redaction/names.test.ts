import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateNameCovers, sameComputer } from '../../../../src/catalog/checks/support/host-names.ts';
import { securityProducts } from '../../../../src/catalog/security-products/products/index.ts';
import { decideOutbound } from '../../../../src/core/firewall/decide-outbound.ts';
import { inventPseudonyms } from '../../../../src/core/redaction/pseudonyms.ts';
import type { Pseudonyms } from '../../../../src/core/redaction/pseudonyms.ts';
import { everySwitch } from '../../../../src/shared/redaction-switches.ts';
import { ruleRecords } from '../firewall/support/arbitrary-rules.ts';
import { profiles, usualQuery } from '../firewall/support/ask.ts';
import { seededRandom } from './support/seeded-random.ts';

const invent = (seed = 1): Pseudonyms =>
  inventPseudonyms({ switches: everySwitch, random: seededRandom(seed), publicPart: () => null });

const label = fc.constantFrom(
  'alpha',
  'Beta',
  'GAMMA',
  'x1',
  'accounting-server-one',
  'accounting-server-two',
  'ACCOUNTING-SERV',
  'corp',
);
const hostName = fc
  .tuple(
    fc.constantFrom('', '*.'),
    fc.array(label, { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '.example', '.de', '.contoso', '.'),
  )
  .map(([start, labels, end]) => start + labels.join('.') + end);

describe('replaced names', () => {
  it('are the same computer, and covered by the same certificates, as the real ones', () => {
    fc.assert(
      fc.property(hostName, hostName, (one, other) => {
        const names = invent();
        const [first, second] = [names.rewrite(one, 'host'), names.rewrite(other, 'host')];
        expect(sameComputer(first, second)).toBe(sameComputer(one, other));
        expect(certificateNameCovers(first, second)).toBe(certificateNameCovers(one, other));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['server01', 'host', 'host-1'],
    ['SERVER01:3390', 'host', 'HOST-1:3390'],
    ['TERMSRV/server01.corp.example', 'host', 'TERMSRV/host-1.domain-1.example'],
    ['TERMSRV/*.corp.example', 'host', 'TERMSRV/*.domain-1.example'],
    ['localhost', 'host', 'localhost'],
    ['CORP', 'domain', 'DOMAIN-1'],
    ['CORP\\bob', 'user', 'DOMAIN-1\\user-1'],
    ['bob@corp.example', 'user', 'user-1@domain-1.example'],
    ['.\\Administrator', 'user', '.\\Administrator'],
    ['AzureAD\\bob', 'user', 'AzureAD\\user-1'],
    ['S-1-5-18', 'user', 'S-1-5-18'],
    ['S-1-5-21-1-2-3-500', 'user', 'S-1-5-21-1-1-1-500'],
    ['S-1-5-21-1-2-3-1104', 'user', 'S-1-5-21-1-1-1-1001'],
    ['C:\\Users\\Public\\x.exe', 'path', 'C:\\Users\\Public\\x.exe'],
    ['C:\\Users\\Bob Smith\\x.exe', 'path', 'C:\\Users\\user-1\\x.exe'],
    ['\\\\files01\\C$\\x.dll', 'path', '\\\\host-1\\C$\\x.dll'],
    ['%SystemRoot%\\System32\\mstsc.exe', 'path', '%SystemRoot%\\System32\\mstsc.exe'],
    ['@FirewallAPI.dll,-28775', 'text', '@FirewallAPI.dll,-28775'],
    ['Ethernet 2', 'text', 'Ethernet 2'],
    ['Block Bob', 'text', 'name-1'],
    [
      'CN=server01.corp.example,O=Contoso\\, Ltd,C=DE',
      'distinguished-name',
      'CN=host-1.domain-1.example,O=name-1,C=DE',
    ],
    ['2308', 'event-value', '2308'],
    ['Server Name', 'event-value', 'Server Name'],
    ['The server chose TLS in 12 ms.', 'sentence', 'The server chose TLS in 12 ms.'],
    ['Version 10.0.26100.4652 of mstsc.exe', 'sentence', 'Version 10.0.26100.4652 of mstsc.exe'],
    ['21.3.10.39', null, '21.3.10.39'],
    ['see https://learn.microsoft.com/x', 'sentence', 'see https://learn.microsoft.com/x'],
  ] as const)('%s as %s', (text, kind, expected) => {
    expect(invent().rewrite(text, kind)).toBe(expected);
  });

  it('leave the names by which products are found', () => {
    const names = invent();
    const known = securityProducts.flatMap(({ services, drivers, securityCenterNames }) => [
      ...services,
      ...drivers,
      ...securityCenterNames,
    ]);
    expect(known.length).toBeGreaterThan(100);
    for (const name of known) expect(names.rewrite(name, null)).toBe(name);
  });
});

describe('a replaced firewall', () => {
  it('decides as the real one', () => {
    fc.assert(
      fc.property(ruleRecords, fc.nat(), (rules, seed) => {
        const names = invent(seed);
        const address = (text: string): string => names.rewrite(text, 'address');
        const subnet = (text: string): string => {
          const [network = '', length = ''] = text.split('/');
          return `${address(network)}/${length}`;
        };
        const { surroundings, userSids } = usualQuery;
        const query = {
          ...usualQuery,
          remoteAddress: address(usualQuery.remoteAddress),
          localAddresses: usualQuery.localAddresses.map(address),
          userSids: userSids?.map((sid) => names.rewrite(sid, 'user')) ?? [],
          surroundings: {
            localSubnets: surroundings?.localSubnets?.map(subnet) ?? [],
            dnsServers: surroundings?.dnsServers?.map(address) ?? [],
            dhcpServers: surroundings?.dhcpServers?.map(address) ?? [],
            winsServers: [],
            defaultGateways: surroundings?.defaultGateways?.map(address) ?? [],
          },
        };
        const replaced = rules.map((rule) => ({ ...rule, text: names.rewrite(rule.text, 'firewall-rule') }));
        const real = decideOutbound({ rules, profiles: profiles(), query: usualQuery });
        const other = decideOutbound({ rules: replaced, profiles: profiles(), query });
        expect({ outcome: other.outcome, by: other.by }).toEqual({ outcome: real.outcome, by: real.by });
      }),
      { numRuns: 500 },
    );
  });
});
