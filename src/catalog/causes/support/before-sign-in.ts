import type { CauseRule } from '../../../core/cause-definition.ts';
import { evidenceWeight } from '../../../core/confidence.ts';

/** Against everything that matters only once the sign-in is reached: the connection ends earlier. */
export const endsBeforeSignIn: readonly CauseRule[] = [
  {
    check: 'tcp-connect',
    weight: -evidenceWeight.strong,
    finds: ({ usedAddress }) => (usedAddress === null ? 'No connection came about at all.' : null),
  },
  {
    check: 'rdp-negotiation',
    weight: -evidenceWeight.strong,
    finds: ({ outcome }) =>
      outcome === 'selected' || outcome === 'no-answer'
        ? null
        : 'The connection ends at the negotiation, long before the sign-in.',
  },
  {
    check: 'tls-handshake',
    weight: -evidenceWeight.strong,
    finds: ({ outcome }) =>
      outcome === 'broken' ? 'The connection ends at encryption, before the sign-in.' : null,
  },
];
