import type { WindowsScenario } from './scenario.ts';

const activity = '{8FBF1A44-0D3F-4A45-A8E6-6E2F0E3D0000}';

/** An event as Windows renders it, in the file form of the test double. */
function event(id: number, second: number, data: Readonly<Record<string, string>>): Buffer {
  const values = Object.entries(data).map(([name, value]) => `<Data Name='${name}'>${value}</Data>`);
  const xml = `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><EventID>${id}</EventID><TimeCreated SystemTime='2026-11-20T17:04:0${second}.0000000Z'/><Correlation ActivityID='${activity}'/></System><EventData>${values.join('')}</EventData></Event>`;
  return Buffer.from(xml, 'utf16le');
}

const started = event(1024, 1, { Name: 'Server Name', Value: '127.0.0.1', CustomLevel: 'Info' });

export const eventScenarios: readonly WindowsScenario[] = [
  {
    name: 'a last attempt that ended with 2308',
    practice: 'healthy',
    files: {
      'events/1.xml': started,
      'events/2.xml': event(1026, 2, { Name: 'Disconnect Reason', Value: '2308', CustomLevel: 'Info' }),
    },
    check: 'client-event-log',
    status: 'warning',
    evidence: { logEnabled: true, attempts: [{ host: '127.0.0.1', reasonCode: 2308, isThisTarget: true }] },
    firstCause: null,
  },
  {
    name: 'a last attempt that connected',
    practice: 'healthy',
    files: { 'events/1.xml': started, 'events/2.xml': event(1027, 2, { DomainName: 'X', SessionID: '2' }) },
    check: 'client-event-log',
    status: 'passed',
    evidence: { attempts: [{ host: '127.0.0.1', outcome: 'connected' }] },
    firstCause: null,
  },
  {
    name: 'an attempt at another computer',
    practice: 'healthy',
    files: {
      'events/1.xml': event(1024, 1, { Name: 'Server Name', Value: 'elsewhere', CustomLevel: 'Info' }),
      'events/2.xml': event(1026, 2, { Name: 'Disconnect Reason', Value: '516', CustomLevel: 'Info' }),
    },
    check: 'client-event-log',
    status: 'passed',
    evidence: { attempts: [{ host: 'elsewhere', reasonCode: 516, isThisTarget: false }] },
    firstCause: null,
  },
  {
    name: 'a last attempt that TLS broke off',
    practice: 'healthy',
    files: {
      'events/1.xml': started,
      'events/2.xml': event(226, 2, {
        StateTransitionName: 'RDPClient_SSL',
        PreviousStateName: 'TsSslStateHandshakeInProgress',
        NewStateName: 'TsSslStateDisconnecting',
        EventName: 'TsSslEventStartHandshakeFailed',
      }),
      'events/3.xml': event(1026, 3, { Name: 'Disconnect Reason', Value: '2308', CustomLevel: 'Info' }),
    },
    check: 'client-event-log',
    status: 'warning',
    evidence: {
      attempts: [
        { outcome: 'failed', phase: 'tls', reasonCode: 2308, failedState: 'TsSslStateHandshakeInProgress' },
      ],
    },
    firstCause: null,
  },
  {
    name: 'a last attempt that the user ended',
    practice: 'healthy',
    files: {
      'events/1.xml': started,
      'events/2.xml': event(1026, 2, { Name: 'Disconnect Reason', Value: '1', CustomLevel: 'Info' }),
    },
    check: 'client-event-log',
    status: 'passed',
    evidence: { attempts: [{ outcome: 'closed-by-user', reasonCode: 1 }] },
    firstCause: null,
  },
  {
    name: 'an attempt at a computer whose name has letters of other scripts',
    practice: 'healthy',
    files: {
      'events/1.xml': event(1024, 1, { Name: 'Server Name', Value: 'büro-東京', CustomLevel: 'Info' }),
      'events/2.xml': event(1007, 2, { ErrorCode: '11001' }),
    },
    check: 'client-event-log',
    status: 'passed',
    evidence: { attempts: [{ host: 'büro-東京', outcome: 'failed', phase: 'name', isThisTarget: false }] },
    firstCause: null,
  },
  {
    name: 'more events than are read, the latest of them an attempt',
    practice: 'healthy',
    files: Object.fromEntries([
      ...Array.from({ length: 600 }, (_, index) => [
        `events/0-${String(index).padStart(3, '0')}.xml`,
        event(1105, 0, {}),
      ]),
      ['events/1.xml', started],
      ['events/2.xml', event(1026, 2, { Name: 'Disconnect Reason', Value: '516', CustomLevel: 'Info' })],
    ]) as Record<string, Buffer>,
    check: 'client-event-log',
    status: 'warning',
    evidence: { attempts: [{ host: '127.0.0.1', phase: 'tcp', reasonCode: 516 }] },
    firstCause: null,
  },
  {
    name: 'events that are broken or not of the usual form',
    practice: 'healthy',
    files: {
      'events/1.xml': Buffer.from('<Event><System><EventID>99999', 'utf16le'),
      'events/2.xml': Buffer.from('nothing of the kind', 'utf16le'),
      'events/3.xml': Buffer.from([0xff]),
    },
    check: 'client-event-log',
    status: 'passed',
    evidence: { attempts: [] },
    firstCause: null,
  },
  {
    name: 'a log that is switched off',
    practice: 'healthy',
    files: { 'events/off': '' },
    check: 'client-event-log',
    status: 'skipped',
    evidence: {},
    firstCause: null,
  },
];
