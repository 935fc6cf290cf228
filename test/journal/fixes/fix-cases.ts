import type { PracticeDocument } from '../../../src/practice-computer/practice-document.ts';
import type { FixStep } from '../../../src/shared/repair/repair-request.ts';
import { recordedComputer } from '../../unit/repair/support/practice.ts';

/** Fixes, and a recorded computer on which there is something for them to do. */
export interface FixCase {
  readonly machine: string;
  readonly steps: readonly FixStep[];
}

const host = { host: 'server01' } as const;
const destination = { address: '192.0.2.10', port: 3389 } as const;
const vpn = '9c8b7a65-1111-4222-8333-444455556666';
const udp: FixStep = { fix: 'disable-udp', parameters: {} };
const forget: FixStep = { fix: 'forget-pinned-certificate', parameters: host };

export const fixCases: readonly FixCase[] = [
  { machine: 'healthy-windows-11', steps: [udp] },
  { machine: 'udp-at-wrong-key', steps: [udp] },
  { machine: 'pinned-other-certificate', steps: [forget] },
  {
    machine: 'stale-credentials',
    steps: [{ fix: 'clear-saved-credentials', parameters: { of: 'all-targets' } }],
  },
  {
    machine: 'blocked-by-local-rule',
    steps: [{ fix: 'allow-mstsc-through-firewall', parameters: destination }],
  },
  {
    machine: 'outbound-blocked-by-default',
    steps: [{ fix: 'allow-mstsc-through-firewall', parameters: destination }],
  },
  { machine: 'winsock-foreign-provider', steps: [{ fix: 'reset-winsock', parameters: {} }] },
  { machine: 'address-by-hand', steps: [{ fix: 'reset-ip-stack', parameters: {} }] },
  { machine: 'healthy-windows-11', steps: [{ fix: 'flush-dns-cache', parameters: {} }] },
  {
    machine: 'vpn-to-the-target',
    steps: [{ fix: 'set-interface-mtu', parameters: { interfaceId: vpn, family: 4, mtuBytes: 1300 } }],
  },
  { machine: 'tls-1.2-disabled', steps: [{ fix: 'enable-client-tls', parameters: {} }] },
  { machine: 'hosts-override', steps: [{ fix: 'remove-hosts-override', parameters: host }] },
  // Of both scopes, and so with two journals.
  { machine: 'pinned-other-certificate', steps: [forget, udp] },
];

export function nameOf({ machine, steps }: FixCase): string {
  return `${steps.map(({ fix }) => fix).join(' and ')} on ${machine}`;
}

export function computerOf({ machine }: FixCase): PracticeDocument {
  if (machine !== 'address-by-hand') return recordedComputer(machine);
  const document = recordedComputer('healthy-windows-11');
  const { ipConfiguration } = document.client;
  if (ipConfiguration.state !== 'read') throw new Error('The computer has no adapters');
  const [adapter] = ipConfiguration.value.adapters;
  for (const address of adapter?.addresses ?? []) address.origin = 'manual';
  return document;
}
