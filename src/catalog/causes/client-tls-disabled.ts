import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { listWords } from '../checks/support/lists.ts';
import { schannelName } from '../checks/support/schannel-names.ts';

export const clientTlsDisabled: CauseDefinition<'client-tls-disabled'> = {
  id: 'client-tls-disabled',
  title: 'Current TLS versions are switched off on this computer',
  prior: { logOdds: priorLogOdds.low, source: 'A judgement: found after hardening tools were used, rarely.' },
  rules: [
    {
      check: 'client-tls-policy',
      weight: evidenceWeight.proof,
      finds: ({ usable, switchedOff }) =>
        usable.length === 0
          ? `Switched off for clients: ${listWords(switchedOff)}; nothing current is left.`
          : null,
    },
    {
      check: 'client-tls-policy',
      weight: evidenceWeight.proof,
      finds({ usable, switchedOff }, view) {
        const version = schannelName(view.evidence('tls-handshake')?.version ?? '');
        return usable.length > 0 && version === 'TLS 1.2' && switchedOff.includes('TLS 1.2')
          ? 'The server chose TLS 1.2 as its newest, and TLS 1.2 is switched off for clients here.'
          : null;
      },
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.weak,
      finds: ({ outcome }, view) =>
        outcome === 'established' && (view.evidence('client-tls-policy')?.switchedOff.length ?? 0) > 0
          ? 'This program, which brings TLS of its own, gets through to the same server.'
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.moderate,
      finds: ({ outcome }) =>
        outcome === 'broken' ? 'This program fails at encryption as well, with TLS of its own.' : null,
    },
  ],
  hides: [],
  summary: (view) =>
    `${listWords(view.evidence('client-tls-policy')?.switchedOff ?? [])} is switched off for programs on this computer, so mstsc has no encryption in common with the server.`,
  settledBy:
    'Connect from another computer: if that works, the server offers what this one has switched off.',
  doesNotMean: 'It does not mean that older versions should be switched on; current ones should not be off.',
  advice: [
    {
      where: 'this-computer',
      text: 'Switch TLS 1.2 and later on again for clients (the Client keys below SCHANNEL\\Protocols), then restart.',
    },
    { where: 'this-computer', text: 'If a hardening tool or policy set this, correct it there.' },
  ],
  fixes: [{ id: 'enable-client-tls', where: 'this-computer' }],
};
