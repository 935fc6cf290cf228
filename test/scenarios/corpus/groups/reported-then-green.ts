import { works } from '../../scenario.ts';
import { attempts, clientOf, clientWith, healthyClient, recorded, saved, vpnUp } from '../clients.ts';
import type { PaperGroup } from '../paper-scenario.ts';
import { distance } from '../ways.ts';

const said = (code: number, extendedCode: number | null = null) => ({ code, extendedCode });

/** It works now, and a dialog or the client's log speaks of a failure before. A code alone names no cause. */
export const reportedThenGreen: PaperGroup = {
  name: 'reported, then green',
  scenarios: [
    {
      name: 'green now: the dialog said 0x904 with 0x7',
      story: 'Whatever it was has gone.',
      reported: said(0x904, 7),
      expected: works(null),
    },
    {
      name: 'green now: the dialog said 0x904 with 0x7, with a computer in order',
      story: 'Whatever it was has gone.',
      reported: said(0x904, 7),
      client: healthyClient,
      expected: works(null),
    },
    {
      name: 'green now: the dialog said 0x204',
      story: 'The host was asleep then.',
      reported: said(0x204),
      client: healthyClient,
      expected: works(null),
    },
    {
      name: 'green now: the dialog said 0x104',
      story: 'The VPN was not up then.',
      reported: said(0x104),
      client: clientOf(vpnUp('through')),
      way: [distance(31)],
      expected: works(null),
    },
    {
      name: 'green now: the dialog said 0x108',
      story: 'The network was down then.',
      reported: said(0x108),
      expected: works(null),
    },
    {
      name: 'green now: the dialog said 0x1b07',
      story: 'The certificate had expired and was renewed since.',
      reported: said(0x1b07),
      client: healthyClient,
      expected: works(null),
    },
    {
      name: 'green now: the dialog said 0x704',
      story: 'A time-out then.',
      reported: said(0x704),
      expected: works(null),
    },
    {
      name: 'green now: a sign-in was refused, and nothing is saved',
      story: 'A typing error in the password; nothing here can know.',
      reported: said(0x807),
      client: clientWith({ savedCredentials: { entries: [] } }),
      expected: works(null),
    },
    {
      name: 'green now: a sign-in was refused, with a saved one from before the password was changed',
      story: 'The saved password is the old one.',
      reported: said(0x807),
      client: clientWith({
        savedCredentials: { entries: [saved('TERMSRV/server01', 'CORP\\anna', '2025-01-09T06:12:44.000Z')] },
      }),
      expected: works('stale-credentials'),
    },
    {
      name: 'green now: the password has expired, with a saved one',
      story: 'Code 0xF07, and mstsc takes the saved password.',
      reported: said(0xf07),
      client: clientWith({
        savedCredentials: { entries: [saved('TERMSRV/server01', 'CORP\\anna', '2025-01-09T06:12:44.000Z')] },
      }),
      expected: works('stale-credentials'),
    },
    {
      name: 'green now: the log has a failure at TLS of yesterday',
      story: 'A break at the handshake; today it passes.',
      client: clientOf(attempts({ reason: 2308, failedState: 'TsSslStateHandshakeInProgress' })),
      expected: works(null),
    },
    {
      name: 'green now: the log has a session that was cut off after two hours',
      story: 'The network was gone for a moment.',
      client: clientOf(attempts({ reason: 2308, session: true, seconds: 7200 })),
      expected: works(null),
    },
    {
      name: 'green now: a session was cut off after a minute, on a build known for it',
      story: 'The January 2025 update of 24H2 freezes sessions over UDP.',
      client: recorded('build-kb5051987'),
      expected: works('client-outdated'),
    },
    {
      name: 'green now: the dialog showed a code of no meaning',
      story: 'A number that is in no list.',
      reported: said(0x7fff, 0x7fff),
      client: healthyClient,
      expected: works(null),
    },
  ],
};
