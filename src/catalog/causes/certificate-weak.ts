import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { weaknessWords } from '../checks/support/weakness-words.ts';

export const certificateWeak: CauseDefinition<'certificate-weak'> = {
  id: 'certificate-weak',
  title: 'The certificate is too weak for current policy',
  prior: {
    logOdds: priorLogOdds.low,
    source: 'Found on old hosts only; Windows has made 2048-bit SHA-2 certificates for years.',
  },
  rules: [
    {
      check: 'certificate',
      weight: evidenceWeight.proof,
      finds: (evidence) =>
        evidence.weaknesses.length > 0
          ? `It has ${evidence.weaknesses.map((weakness) => weaknessWords(weakness, evidence)).join(' and ')}.`
          : null,
    },
  ],
  keepsNobodyOut: true,
  hides: [],
  summary(view) {
    const certificate = view.evidence('certificate');
    const what = certificate?.weaknesses
      .map((weakness) => weaknessWords(weakness, certificate))
      .join(' and ');
    return `The server’s certificate has ${what ?? 'a weak key or signature'}, which a hardened client refuses.`;
  },
  settledBy: 'Check from a computer without hardened TLS policy: if it connects, the policy is what refuses.',
  doesNotMean: 'It does not mean that the connection was attacked; the certificate is only old-fashioned.',
  advice: [
    {
      where: 'far-computer',
      text: 'Replace the certificate by one with an RSA key of at least 2048 bits and a SHA-256 signature; Windows makes such a one itself.',
    },
  ],
  fixes: [{ id: 'regenerate-host-certificate', where: 'far-computer' }],
};
