import { describe, expect, it } from 'vitest';
import { causes } from '../../../../src/catalog/causes/index.ts';
import { clientChecks } from '../../../../src/catalog/checks/client/index.ts';
import { networkChecks } from '../../../../src/catalog/checks/index.ts';
import { fixes } from '../../../../src/catalog/fixes/index.ts';
import { judgeRelevance } from '../../../../src/core/fix-relevance.ts';
import { fixParameterSchemas } from '../../../../src/shared/fix-parameters.ts';
import type { ClientFixId } from '../../../../src/shared/ids.ts';
import type { CheckId } from '../../../../src/shared/ids.ts';
import { recordedMachine, someClientFacts } from '../support/client-facts.ts';
import { aBreak, contextFor, packetSize, someFacts, tlsBroken, withBrokenTls } from '../support/facts.ts';
import { judgeWith } from '../support/judge-client.ts';
import { fixById } from './support/plan-on.ts';

const checkIds: readonly CheckId[] = [...networkChecks, ...clientChecks].map(({ id }) => id);

describe('the fixes of this computer', () => {
  it('are all there, once', () => {
    expect(fixes.map(({ id }) => id).toSorted()).toEqual(Object.keys(fixParameterSchemas).toSorted());
  });

  it.each(fixes.map((fix) => [fix.id, fix] as const))('%s is well formed', (id, fix) => {
    const { title, changes, mayStopWorking, doesNotHelp } = fix.texts;
    expect(title).toMatch(/^[A-Z][^!.]*[^.!]$/u);
    for (const text of [changes, mayStopWorking, doesNotHelp]) {
      expect(text).toMatch(/^[A-Z].*\.$/su);
      expect(text).not.toContain('!');
    }
    expect(fix.checksAgain.every((check) => checkIds.includes(check))).toBe(true);
    // What only starts mstsc has nothing to look at afterwards.
    expect(fix.checksAgain.length > 0).toBe(id !== 'connect-by-address');
  });

  it('serve a cause that is at home on this computer, except the one that no cause calls for', () => {
    const wanted = new Set(
      causes
        .flatMap((cause) => cause.fixes.filter(({ where }) => where === 'this-computer'))
        .map(({ id }) => id),
    );
    expect(fixes.map(({ id }) => id).filter((id) => !wanted.has(id))).toEqual(['reset-ip-stack']);
  });

  it('propose parameters that their own schema takes', () => {
    const facts = { ...someFacts(), ...recordedMachine('vpn-to-the-target').client };
    const proposed = fixes.map((fix) => [fix.id, fix.propose(facts, contextFor())] as const);
    expect(Object.fromEntries(proposed)).toEqual({
      'allow-mstsc-through-firewall': { address: '192.0.2.10', port: 3389 },
      'clear-saved-credentials': { of: 'target', host: 'server01' },
      'connect-by-address': { address: '192.0.2.10', port: 3389 },
      'disable-udp': {},
      'enable-client-tls': {},
      'flush-dns-cache': {},
      'forget-pinned-certificate': { host: 'server01' },
      'remove-hosts-override': { host: 'server01' },
      'reset-ip-stack': {},
      'reset-winsock': {},
      'set-interface-mtu': expect.objectContaining({ family: 4, mtuBytes: 1280 }) as unknown,
    });
    for (const [id, parameters] of proposed) {
      expect(fixParameterSchemas[id].safeParse(parameters).success, id).toBe(true);
    }
  });

  it.each([
    ['limited', 1300, 1300],
    ['cancelled', 1390, 1390],
    ['cancelled', null, 1280],
    ['all-passed', 1500, 1280],
    ['silent', null, 1280],
    ['too-narrow', 100, null],
  ] as const)('propose the size that was measured: %s', (outcome, largest, expected) => {
    const facts = {
      ...someFacts(),
      ...recordedMachine('vpn-to-the-target').client,
      ...withBrokenTls(tlsBroken(aBreak('stalled')), { packetSize: packetSize(outcome, largest) }),
    };
    const proposed = fixById('set-interface-mtu').propose(facts, contextFor());
    if (expected === null) expect(proposed).toBeNull();
    else expect(proposed).toMatchObject({ family: 4, mtuBytes: expected });
  });

  it('propose nothing for an address that names nobody, or where no name was typed', () => {
    const linkLocal = someFacts({
      tcp: null,
      resolution: {
        kind: 'ipv6',
        durationMs: 0,
        addresses: [{ address: 'fe80::1%7', family: 6 }],
        failure: null,
        hostsFileAddresses: [],
      },
    });
    const facts = { ...linkLocal, ...someClientFacts() };
    const ids = ['allow-mstsc-through-firewall', 'connect-by-address', 'remove-hosts-override'] as const;
    expect(ids.map((id) => fixById(id).propose(facts, contextFor('fe80::1%7')))).toEqual([null, null, null]);
  });

  it('propose the address that gets through where the first one does not', () => {
    const reset = { how: 'reset', afterBytes: 0, afterMs: 1, quietMs: 1, alert: null, code: null } as const;
    const established = {
      outcome: 'established',
      version: 'TLSv1.3',
      cipher: 'x',
      serverNameSent: false,
      durationMs: 1,
      bytesReceived: 1,
    } as const;
    const network = someFacts({
      tls: {
        main: {
          outcome: 'broken',
          broke: reset,
          lastMessage: 'client-hello',
          serverNameSent: true,
          foreign: null,
          durationMs: 1,
          bytesReceived: 0,
        },
        tls12Only: null,
        withoutServerName: null,
      },
      otherAddresses: [
        {
          address: '2001:db8::7',
          family: 6,
          tcp: { address: '2001:db8::7', family: 6, broke: null, roundTripMs: 1 },
          negotiation: null,
          tls: established,
          certificateSha256: null,
          dnsComputer: null,
        },
      ],
    });
    const proposed = fixById('connect-by-address').propose(
      { ...network, ...someClientFacts() },
      contextFor(),
    );
    expect(proposed).toEqual({ address: '2001:db8::7', port: 3389 });
  });
});

describe('judgeRelevance', () => {
  const relevanceOn = (id: ClientFixId, machine: string) =>
    judgeRelevance(fixById(id), judgeWith(recordedMachine(machine).client));

  it.each([
    ['clear-saved-credentials', 'stale-credentials', 'stale-credentials'],
    ['allow-mstsc-through-firewall', 'blocked-by-local-rule', 'firewall-blocks-client'],
    ['enable-client-tls', 'tls-1.2-disabled', 'client-tls-disabled'],
    ['forget-pinned-certificate', 'pinned-other-certificate', 'certificate-changed'],
  ] as const)('%s fits on %s', (id, machine, cause) => {
    expect(relevanceOn(id, machine)).toEqual({ relevance: 'fits', causes: [cause] });
  });

  it.each(['reset-winsock', 'reset-ip-stack', 'clear-saved-credentials'] as const)(
    '%s is unlikely to help where the rule of a firewall blocks, and says why',
    (id) => {
      expect(relevanceOn(id, 'blocked-by-local-rule')).toEqual({
        relevance: 'unlikely',
        because: `Unlikely to help here: nothing that was found points to it. ${fixById(id).texts.doesNotHelp}`,
      });
    },
  );
});
