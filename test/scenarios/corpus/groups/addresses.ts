import {
  aBreak,
  anotherAddress,
  negotiationBroken,
  selected,
  tlsBroken,
} from '../../../unit/catalog/support/facts.ts';
import { fails, works } from '../../scenario.ts';
import { healthyClient } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  closed,
  cutAtHello,
  cutInNegotiation,
  noConnection,
  noRoute,
  noSynAnswer,
  refusedTcp,
  reset,
  resolvedTo,
  stalled,
  turnedAway,
  twoAddresses,
} from '../ways.ts';

const firstFails = (broke: ReturnType<typeof noSynAnswer>) => ({
  ...resolvedTo('192.0.2.9', '192.0.2.10'),
  tcp: {
    port: 3389,
    attempts: [
      { address: '192.0.2.9', family: 4 as const, broke, roundTripMs: null },
      { address: '192.0.2.10', family: 4 as const, broke: null, roundTripMs: 2 },
    ],
    usedAddress: '192.0.2.10',
  },
});

/** Names with several addresses. */
export const severalAddresses: PaperGroup = {
  name: 'several addresses',
  scenarios: [
    {
      name: 'addresses: the first is dead, the second works',
      story: 'DNS still has the address of a card that is gone; Windows takes the other.',
      way: [firstFails(noSynAnswer(1500))],
      expected: works(null),
    },
    {
      name: 'addresses: the first refuses, the second works',
      story: 'An old host under the same name has Remote Desktop off.',
      way: [firstFails(refusedTcp(3))],
      client: healthyClient,
      expected: works(null),
    },
    {
      name: 'addresses: the first cannot read its key, the second is the same computer and works',
      story: 'One card is behind a filter that cuts TLS; by the other the same certificate is shown.',
      way: [...cutAtHello(reset(5)), twoAddresses({})],
      expected: fails('tls', 'tls-broken-on-path'),
    },
    {
      name: 'addresses: the first closes at once, the second works',
      story: 'A tunnel without an end beside the real host.',
      way: [...cutInNegotiation(closed(4)), twoAddresses({})],
      expected: fails('negotiation', 'closed-before-negotiation'),
    },
    {
      name: 'addresses: the first is silent after the accept, the second works',
      story: 'A stale NAT entry for the first.',
      way: [...cutInNegotiation(stalled(5000)), twoAddresses({})],
      client: healthyClient,
      expected: fails('negotiation', 'silent-listener'),
    },
    {
      name: 'addresses: both cut at the ClientHello',
      story: 'Two cards of one host that cannot read its key.',
      way: [
        ...cutAtHello(reset(5)),
        twoAddresses({ tls: tlsBroken(reset(5)), certificateSha256: null, dnsComputer: null }),
      ],
      expected: fails('tls', 'certificate-key-unreadable'),
    },
    {
      name: 'addresses: the second ends earlier, the first works',
      story: 'The second is a guard’s address; Windows takes the first.',
      way: [
        twoAddresses({
          negotiation: negotiationBroken(reset(4)),
          tls: null,
          certificateSha256: null,
          dnsComputer: null,
        }),
      ],
      expected: works(null),
    },
    {
      name: 'addresses: the second is another computer',
      story: 'Two hosts behind one name, both in order.',
      way: [twoAddresses({ dnsComputer: 'server02.corp.example', certificateSha256: '44'.repeat(32) })],
      expected: works(null),
    },
    {
      name: 'addresses: three, none reachable',
      story: 'The site is down.',
      way: [
        resolvedTo('192.0.2.10', '192.0.2.11', '192.0.2.12'),
        ...noConnection(
          ['192.0.2.10', turnedAway(15)],
          ['192.0.2.11', turnedAway(16)],
          ['192.0.2.12', turnedAway(15)],
        ),
      ],
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'addresses: IPv6 refuses, IPv4 has no route',
      story: 'Remote Desktop is off; IPv4 is not routed here.',
      way: [
        resolvedTo('2001:db8::10', '192.0.2.10'),
        ...noConnection(['2001:db8::10', refusedTcp(5)], ['192.0.2.10', noRoute]),
      ],
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'addresses: the second negotiates and breaks in TLS, the first works',
      story: 'A filter before the second card; nobody uses it.',
      way: [
        twoAddresses({
          negotiation: selected(8),
          tls: tlsBroken(aBreak('stalled', { afterMs: 2500, quietMs: 2500 })),
          certificateSha256: null,
          dnsComputer: null,
        }),
      ],
      expected: works(null),
    },
    {
      name: 'addresses: the other one is reached by TCP only, both silent',
      story: 'The service hangs on every card.',
      way: [
        ...cutInNegotiation(stalled(5000)),
        {
          ...resolvedTo('192.0.2.10', '192.0.2.11'),
          otherAddresses: [
            anotherAddress({
              negotiation: negotiationBroken(stalled(5000)),
              tls: null,
              certificateSha256: null,
              dnsComputer: null,
            }),
          ],
        },
      ],
      expected: fails('negotiation', 'silent-listener'),
    },
  ],
};
