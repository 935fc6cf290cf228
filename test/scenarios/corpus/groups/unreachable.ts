import { fails, works } from '../../scenario.ts';
import { withCertificate, withChallenge } from '../../../unit/catalog/support/facts.ts';
import { adapter, clientOf, clientWith, healthyClient, offline, selfAssigned, vpnUp } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import {
  deadAddress,
  hostsFileSays,
  noConnection,
  noName,
  noRoute,
  noSynAnswer,
  refusedTcp,
  resolvedTo,
  turnedAway,
  typedAddress,
} from '../ways.ts';

const hostsLine = (address: string) =>
  clientWith({ hostsFile: { entries: [{ lineNumber: 22, address, names: ['server01'] }] } });

export const unreachable: PaperGroup = {
  name: 'names and networks',
  scenarios: [
    {
      name: 'name: a company name without the VPN',
      story: 'The name is known only to the company’s name servers.',
      way: noName('not-found', 41),
      expected: fails('name', 'name-not-found'),
    },
    {
      name: 'name: a typing error',
      story: 'No such name.',
      host: 'servr01',
      way: noName('not-found', 12),
      client: healthyClient,
      expected: fails('name', 'name-not-found'),
    },
    {
      name: 'name: exists without an address',
      story: 'Only a mail record.',
      way: noName('no-address', 15),
      expected: fails('name', 'name-not-found'),
    },
    {
      name: 'name: the name server fails',
      story: 'SERVFAIL from a broken forwarder.',
      way: noName('server-failed', 2100),
      expected: fails('name', 'name-not-found'),
    },
    {
      name: 'name: the name server is silent',
      story: 'Behind a tunnel that is down.',
      way: noName('timed-out', 5000),
      client: clientOf(vpnUp('beside')),
      expected: fails('name', 'name-not-found'),
    },
    {
      name: 'name: reported 0x104 and still so',
      story: 'The dialog and the lookup agree.',
      way: noName('not-found', 22),
      reported: { code: 0x104, extendedCode: null },
      expected: fails('name', 'name-not-found'),
    },
    {
      name: 'network: silence for five seconds',
      story: 'A filter drops the SYN.',
      way: deadAddress(noSynAnswer()),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: silence, with the VPN up beside the way',
      story: 'The VPN has no route to the target.',
      way: deadAddress(noSynAnswer()),
      client: clientOf(vpnUp('beside')),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: nobody at the address',
      story: 'The host is off; ARP finds nobody.',
      way: deadAddress(turnedAway(3080)),
      client: healthyClient,
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: a router turns it away',
      story: 'Administratively prohibited.',
      way: deadAddress(turnedAway(18)),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: no route',
      story: 'IPv4 only here, the host has IPv6 only.',
      way: [resolvedTo('2001:db8::10'), ...noConnection(['2001:db8::10', noRoute])],
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: two addresses, both silent',
      story: 'Filtered for this network.',
      way: [
        resolvedTo('192.0.2.10', '192.0.2.11'),
        ...noConnection(['192.0.2.10', noSynAnswer()], ['192.0.2.11', noSynAnswer()]),
      ],
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: IPv6 without a route, IPv4 silent',
      story: 'The host is off.',
      way: [
        resolvedTo('2001:db8::10', '192.0.2.10'),
        ...noConnection(['2001:db8::10', noRoute], ['192.0.2.10', noSynAnswer()]),
      ],
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: silence in a short run',
      story: 'A filter; the run was given six seconds, two of them for this.',
      way: deadAddress(noSynAnswer(2000)),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: address typed, silent',
      story: 'The host changed its address by DHCP.',
      host: '192.0.2.10',
      way: [...typedAddress(), ...deadAddress(noSynAnswer())],
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: this computer is offline',
      story: 'The cable is out; no adapter is up.',
      way: deadAddress(noRoute),
      client: clientOf(offline),
      expected: fails('tcp', 'host-unreachable'),
      note: 'The list of causes has none for this computer being offline; it is the missing way.',
    },
    {
      name: 'network: this computer found no DHCP',
      story: 'Only an address it gave itself.',
      way: deadAddress(turnedAway(3020)),
      client: clientOf(selfAssigned),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'network: a tunnel adapter with too small packets, and the host is off',
      story: 'The MTU is odd and beside the point.',
      way: deadAddress(turnedAway(3100)),
      client: clientOf(adapter({ mtuBytes: 1000 })),
      expected: fails('tcp', 'host-unreachable'),
    },
    {
      name: 'port: refused at once',
      story: 'Remote Desktop is switched off there.',
      way: deadAddress(refusedTcp(1)),
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'port: refused over a long way',
      story: 'The listener moved to another port.',
      way: deadAddress(refusedTcp(84)),
      client: healthyClient,
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'port: both addresses refuse',
      story: 'Nothing listens.',
      way: [
        resolvedTo('192.0.2.10', '2001:db8::10'),
        ...noConnection(['192.0.2.10', refusedTcp(2)], ['2001:db8::10', refusedTcp(2)]),
      ],
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'port: the end of a tunnel here is not open',
      story: 'ssh has ended, so nothing listens on 127.0.0.1:13389.',
      host: '127.0.0.1',
      port: 13389,
      way: [...typedAddress('127.0.0.1', 0.1), ...noConnection(['127.0.0.1', refusedTcp(0.1)])],
      client: healthyClient,
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'port: one address refuses, the other is silent',
      story: 'Nothing listens there; IPv6 is filtered besides.',
      way: [
        resolvedTo('2001:db8::10', '192.0.2.10'),
        ...noConnection(['2001:db8::10', noSynAnswer()], ['192.0.2.10', refusedTcp(3)]),
      ],
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'port: reported 0x204 and refused',
      story: 'Remote Desktop is off; the code fits.',
      way: deadAddress(refusedTcp(2)),
      reported: { code: 0x204, extendedCode: null },
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'port: reported 0x904, and refused today',
      story: 'The service has crashed since.',
      way: deadAddress(refusedTcp(2)),
      reported: { code: 0x904, extendedCode: 7 },
      expected: fails('tcp', 'port-closed'),
    },
    {
      name: 'hosts file: a stale line leads to an address where nobody is',
      story: 'The host moved, the line stayed.',
      way: [hostsFileSays('192.0.2.99'), ...deadAddress(turnedAway(3050), '192.0.2.99')],
      client: hostsLine('192.0.2.99'),
      expected: fails('tcp', 'name-points-elsewhere', 'host-unreachable'),
      note: 'Both are true: nothing answers, because the line leads astray.',
    },
    {
      name: 'hosts file: a stale line leads to a computer without Remote Desktop',
      story: 'The address belongs to a printer now.',
      way: [hostsFileSays('192.0.2.99'), ...deadAddress(refusedTcp(2), '192.0.2.99')],
      client: hostsLine('192.0.2.99'),
      expected: fails('tcp', 'name-points-elsewhere', 'port-closed'),
      note: 'Both are true: nothing listens at the address to which the line leads astray.',
    },
    {
      name: 'name: stale DNS leads to another Windows host',
      story: 'The address was given to WS-4711; its certificate and its challenge say so.',
      way: [
        withCertificate({
          subject: 'CN=WS-4711',
          issuer: 'CN=WS-4711',
          subjectCommonName: 'WS-4711',
          issuerCommonName: 'WS-4711',
          sha1Thumbprint: '33'.repeat(20),
        }),
        withChallenge({ netbiosComputer: 'WS-4711', dnsComputer: 'ws-4711.corp.example' }),
      ],
      expected: works('name-points-elsewhere'),
    },
    {
      name: 'name: stale DNS leads to another host, whose certificate was not the pinned one',
      story: 'As before, and this computer remembers another certificate for the name.',
      way: [
        withCertificate({
          subject: 'CN=WS-4711',
          issuer: 'CN=WS-4711',
          subjectCommonName: 'WS-4711',
          issuerCommonName: 'WS-4711',
          sha1Thumbprint: '33'.repeat(20),
        }),
        withChallenge({ netbiosComputer: 'WS-4711', dnsComputer: 'ws-4711.corp.example' }),
      ],
      client: healthyClient,
      expected: works('name-points-elsewhere', 'certificate-changed'),
      note: 'Both are true; the second follows from the first.',
    },
  ],
};
