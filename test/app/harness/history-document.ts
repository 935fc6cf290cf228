import type { RequestOutput } from '../../../src/shared/ipc/sides.ts';

type History = RequestOutput<'history/read'>;
type Plan = History['plans'][number];
type Entry = Plan['entries'][number];

const id = (number: number): string => number.toString(16).padStart(16, '0');

function plan(number: number, given: Partial<Omit<Plan, 'entries'>>, entry: Partial<Entry>): Plan {
  return {
    planId: id(number),
    scope: 'machine',
    status: 'completed',
    startedAt: '2026-11-25T13:02:00.000Z',
    account: String.raw`CORP\anna`,
    program: 'helper',
    returnsAt: null,
    isDue: false,
    restartNeeded: false,
    writtenByNewerVersion: false,
    ...given,
    entries: [
      {
        entryId: id(number + 0x100000),
        fix: 'disable-udp',
        title: 'Switch UDP off for Remote Desktop',
        parameters: {},
        status: 'applied',
        canUndo: true,
        reversibility: { how: 'fully' },
        incomplete: false,
        changes: [change(udpValue, 'not there', '1', 'as-left', null)],
        ...entry,
      },
    ],
  };
}

const udpValue = String.raw`the value fClientDisableUDP of HKLM\SOFTWARE\Policies\Microsoft\Windows NT\Terminal Services\Client`;
const packetSize = 'the packet size (MTU) for IPv4 of the adapter {6A2B9C1D-0F3E-4B58-9C77-2D1E8F4A5B6C}';

function change(
  target: string,
  before: string,
  left: string,
  state: Entry['changes'][number]['state'],
  now: string | null,
): Entry['changes'][number] {
  return { operation: 'registry-value', target, before, left, state, now };
}

/** Every state that a change can be in. */
export const everyState: History = {
  unfinished: [],
  notes: [],
  problems: [],
  plans: [
    plan(
      1,
      {},
      {
        fix: 'allow-mstsc-through-firewall',
        parameters: { address: '192.0.2.40', port: 3389 },
        changes: [
          change('the firewall rule “Block remote tools”', 'in force', 'switched off', 'as-left', null),
        ],
      },
    ),
    plan(2, { startedAt: '2026-11-25T12:40:00.000Z', returnsAt: '2026-11-26T01:40:00.000Z' }, {}),
    plan(
      3,
      { startedAt: '2026-11-24T16:21:00.000Z', scope: 'user', program: 'app' },
      {
        fix: 'clear-saved-credentials',
        parameters: { of: 'target', host: 'finance-07' },
        status: 'undone',
        canUndo: false,
        reversibility: null,
        changes: [
          change(
            'the saved sign-in TERMSRV/finance-07 (domain password)',
            String.raw`saved for CORP\anna`,
            'not there',
            'taken-back',
            null,
          ),
        ],
      },
    ),
    plan(
      4,
      { startedAt: '2026-11-02T08:15:00.000Z' },
      {
        fix: 'set-interface-mtu',
        parameters: { interfaceId: '0', family: 4, mtuBytes: 1372 },
        changes: [change(packetSize, '1500 bytes', '1372 bytes', 'changed-since', '1400 bytes')],
      },
    ),
    plan(
      5,
      { startedAt: '2026-10-02T08:15:00.000Z', status: 'rolled-back' },
      { fix: 'reset-winsock', status: 'rolled-back', canUndo: false, reversibility: null },
    ),
    plan(
      6,
      { startedAt: '2025-12-24T08:15:00.000Z', restartNeeded: true, writtenByNewerVersion: true },
      { fix: 'a-fix-of-tomorrow', title: 'a-fix-of-tomorrow', canUndo: false },
    ),
    plan(
      7,
      { startedAt: '2025-11-24T08:15:00.000Z', isDue: true, returnsAt: '2025-11-24T09:15:00.000Z' },
      { reversibility: { how: 'partly', lost: ['the password, which Windows does not hand out'] } },
    ),
  ],
};

/** As many as somebody has who repaired something every day for more than a year. */
export function manyPlans(count: number): History {
  return { ...everyState, plans: Array.from({ length: count }, (_, index) => plan(index + 1, {}, {})) };
}
