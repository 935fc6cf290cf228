import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { comesAndGoes } from './support/intermittence.ts';
import { lastAttemptEndedAt, reportedAt } from './support/hearsay.ts';
import { failsEachTime, passesAtTimes } from './support/rounds.ts';

/** RFC 8446, 6.2. */
const mismatchAlerts: ReadonlyMap<number, string> = new Map([
  [40, 'handshake failure'],
  [70, 'protocol version'],
  [71, 'insufficient security'],
]);

export const tlsVersionMismatch: CauseDefinition<'tls-version-mismatch'> = {
  id: 'tls-version-mismatch',
  title: 'No common TLS version or cipher suite',
  prior: { logOdds: priorLogOdds.medium, source: 'Frequency “medium in hardened networks”.' },
  rules: [
    {
      check: 'tls-handshake',
      weight: evidenceWeight.proof,
      finds: ({ versionOffInWindows, version }) =>
        versionOffInWindows ? `The best that the server agreed to is ${version ?? 'an old version'}.` : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds({ breakAlert }) {
        const name = breakAlert === null ? undefined : mismatchAlerts.get(breakAlert);
        return name === undefined ? null : `The server sent TLS alert ${breakAlert ?? 0} (${name}).`;
      },
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds: ({ breakHow, breakCode }) =>
        breakHow === 'local' && breakCode !== null && /PROTOCOL|VERSION|CIPHER|TOO_SMALL/u.test(breakCode)
          ? `What the server chose is too old for this side (${breakCode}).`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds: ({ outcome, tls12Only }, view) =>
        outcome === 'broken' && tls12Only === 'established' && !comesAndGoes(view)
          ? 'With TLS 1.2 alone the handshake passes.'
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.weak,
      finds: ({ breakHow, breakAfterBytes, tls12OnlyBreakHow }) =>
        (breakHow === 'reset' || breakHow === 'closed') && breakAfterBytes === 0 && tls12OnlyBreakHow !== null
          ? 'No alert was sent, and another version changes nothing.'
          : null,
    },
    failsEachTime,
    passesAtTimes,
    reportedAt('security'),
    lastAttemptEndedAt('tls'),
  ],
  hides: ['certificate-key-unreadable'],
  summary(view) {
    const tls = view.evidence('tls-handshake');
    if (tls?.versionOffInWindows === true) {
      return `The server agrees to nothing newer than ${tls.version ?? 'an old TLS version'}, which current Windows refuses by default.`;
    }
    return tls?.tls12Only === 'established'
      ? 'The usual handshake fails and one with TLS 1.2 alone passes: the two sides do not agree on newer versions.'
      : 'The two computers find no TLS version and cipher suite that both of them allow.';
  },
  settledBy: 'On the far computer, look for Schannel events 36871, 36874 or 36888 at the time of this check.',
  doesNotMean: 'It does not mean that the certificate is bad: the two did not get as far as trusting it.',
  advice: [
    {
      where: 'far-computer',
      text: 'Enable TLS 1.2 for the server side of Schannel, and review the cipher suite order in policy.',
    },
    {
      where: 'far-computer',
      text: 'Install the updates of an old Windows: Windows 7 and Server 2008 R2 need one for TLS 1.2 in Remote Desktop.',
    },
    {
      where: 'this-computer',
      text: 'See that TLS 1.2 has not been switched off here; do not switch TLS 1.0 on again to get around it.',
    },
  ],
  fixes: [{ id: 'enable-client-tls', where: 'this-computer' }],
};
