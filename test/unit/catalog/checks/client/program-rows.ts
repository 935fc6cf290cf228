import type { Row } from './row.ts';

const events = (
  ...list: readonly [id: number, second: number, values: Readonly<Record<string, string>>][]
) => ({
  eventLog: {
    enabled: true,
    events: list.map(([eventId, second, values]) => ({
      eventId,
      recordedAt: new Date(Date.UTC(2026, 10, 20, 8, 0, second)).toISOString(),
      activityId: 'a',
      data: Object.entries(values).map(([name, value]) => ({ name, value })),
    })),
  },
});
const begin: [number, number, Record<string, string>] = [1024, 0, { Value: 'server01' }];

export const programRows: readonly Row[] = [
  ['windows-version', 'current', {}, 'passed', 'Windows 11 Pro 24H2, build 26100.4652.'],
  [
    'windows-version',
    'an update that broke Remote Desktop',
    { windowsVersion: { revision: 3194 } },
    'warning',
    'KB5055523 mends it.',
  ],
  ['windows-version', 'no revision', { windowsVersion: { revision: null } }, 'passed', 'build 26100.'],
  [
    'windows-version',
    'no updates any more',
    {
      windowsVersion: {
        productName: 'Windows 10 Pro',
        displayVersion: '1809',
        build: 17_134,
        revision: 2208,
      },
    },
    'warning',
    'It gets no updates since',
  ],
  ['windows-version', 'not in the list', { windowsVersion: { build: 99_999 } }, 'passed', 'build 99999'],
  ['rdp-client', 'both files', {}, 'passed', 'mstsc 10.0.26100.4484 with mstscax 10.0.26100.4652.'],
  [
    'rdp-client',
    'no mstsc',
    { rdpClient: { mstscVersion: null } },
    'warning',
    'mstsc.exe is not on this computer.',
  ],
  [
    'rdp-client',
    'no library',
    { rdpClient: { mstscaxVersion: null } },
    'warning',
    'lacks its library mstscax.dll',
  ],
  [
    'rdp-client',
    'other clients',
    { rdpClient: { windowsAppVersion: '2.0.5' } },
    'passed',
    'Also here: Windows App 2.0.5.',
  ],
  [
    'rdp-client',
    'a file from another Windows',
    { rdpClient: { mstscaxVersion: '10.0.19041.1' } },
    'warning',
    'Not from this Windows: mstscax.dll.',
  ],
  ['client-event-log', 'last attempt connected', {}, 'passed', 'of 2026-11-20 07:58 UTC, connected.'],
  [
    'client-event-log',
    'nothing recorded',
    { eventLog: { events: [] } },
    'passed',
    'No attempt is on record.',
  ],
  [
    'client-event-log',
    'switched off',
    { eventLog: { enabled: false, events: [] } },
    'skipped',
    'Does not apply.',
  ],
  [
    'client-event-log',
    'only other targets',
    events([1024, 0, { Value: 'elsewhere' }]),
    'passed',
    '1 attempt on record, none to server01.',
  ],
  [
    'client-event-log',
    'failed at TLS',
    events(begin, [226, 1, { From: 'TsSslStateHandshakeInProgress' }], [1026, 1, { Value: '2308' }]),
    'warning',
    'failed at encryption (TLS) (reason 2308, 0x904).',
  ],
  [
    'client-event-log',
    'failed, and the log does not say where',
    events(begin, [1026, 1, { Value: '2308' }]),
    'warning',
    'failed (reason 2308, 0x904).',
  ],
  [
    'client-event-log',
    'refused sign-in',
    events(begin, [1028, 1, {}], [1026, 2, { Value: '2055' }]),
    'warning',
    'failed at the sign-in check (NLA) (reason 2055, 0x807).',
  ],
  [
    'client-event-log',
    'cut off in the session',
    events(begin, [1027, 2, {}], [1026, 59, { Value: '2308' }]),
    'warning',
    'connected and was cut off later',
  ],
  [
    'client-event-log',
    'closed by the user',
    events(begin, [1026, 2, { Value: '1' }]),
    'passed',
    'ended by the user.',
  ],
  ['client-event-log', 'no end', events(begin), 'passed', 'has no end on record.'],
  [
    'client-event-log',
    'an address of the target with a port',
    events([1024, 0, { Value: '192.0.2.10:3389' }], [1026, 2, { Value: '516' }]),
    'warning',
    'failed at reaching the port (TCP)',
  ],
];
