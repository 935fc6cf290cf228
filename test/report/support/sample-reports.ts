import { replayReport } from '../../../src/check/replay.ts';
import type { NetworkFacts } from '../../../src/shared/facts.ts';
import type { Report } from '../../../src/shared/report.ts';
import { recordedMachine } from '../../unit/catalog/support/client-facts.ts';
import {
  aBreak,
  helloBroken,
  refused,
  someFacts,
  tlsBroken,
  withBrokenTls,
  withCertificate,
  withNegotiation,
  withTcp,
} from '../../unit/catalog/support/facts.ts';

const reset = aBreak('reset', { code: 'ECONNRESET' });

/** Ways on which a connection ends, for reports as people send them. */
export const ways: Readonly<Record<string, readonly Partial<NetworkFacts>[]>> = {
  healthy: [],
  silent: [withTcp(aBreak('stalled', { afterMs: 4000, quietMs: 4000 }))],
  'no certificate': [withNegotiation(refused(3))],
  'key unreadable': [
    withBrokenTls(tlsBroken(reset), { tls12Only: tlsBroken(reset), small: helloBroken(90, reset) }),
  ],
  'other name': [withCertificate({ subjectCommonName: 'SERVER02', subject: 'CN=SERVER02' })],
  expired: [withCertificate({ notAfter: '2026-11-20T00:00:00.000Z' })],
};

/** A report of a recorded machine on one of these ways, with everything that a report can tell. */
export function sampleReport(machineName: string, way: string): Report {
  const { machine, client, recordedAt } = recordedMachine(machineName);
  return replayReport({
    schemaVersion: 1,
    tool: { name: 'rdp-troubleshooter', version: '0.1.0' },
    startedAt: '2026-11-21T08:00:00.000Z',
    durationMs: 412,
    target: {
      input: 'server01.corp.example',
      host: 'server01.corp.example',
      port: 3389,
      addresses: ['192.0.2.10'],
    },
    reportedError: { code: 2308, extendedCode: 7 },
    machine: {
      ...machine,
      recordedAt,
      processor: { model: '11th Gen Intel(R) Core(TM) i7-1185G7', logicalCores: 8 },
      memory: { totalBytes: 17_045_651_456, freeBytes: 6_045_651_456 },
      uptimeSeconds: 93_432,
    },
    checks: [],
    verdict: { healthy: true, failedPhase: null, headline: '', causes: [] },
    facts: { network: someFacts(...(ways[way] ?? [])), client },
    redacted: ['names', 'addresses', 'users', 'domain', 'thumbprints'],
    changes: [
      {
        at: '2026-11-20T15:58:00.000Z',
        fix: 'disable-udp',
        title: 'Switch UDP off for Remote Desktop',
        status: 'undone',
        returnsAt: null,
        details: [
          {
            target:
              'HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services\\Client, fClientDisableUDP',
            before: 'not there',
            left: '1',
            changedSince: false,
          },
        ],
      },
    ],
  }).report;
}
