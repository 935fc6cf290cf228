import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { listNames } from '../checks/support/certificate-judgement.ts';

export const certificateNameMismatch: CauseDefinition<'certificate-name-mismatch'> = {
  id: 'certificate-name-mismatch',
  title: 'The certificate names another computer',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Common, but mstsc only asks; it rarely is why a connection fails.',
  },
  rules: [
    {
      check: 'certificate',
      weight: evidenceWeight.strong,
      finds: (evidence) =>
        !evidence.nameMatches && evidence.comparedKind === 'name'
          ? `It is for ${listNames(evidence)}, not for ${evidence.comparedWith}.`
          : null,
    },
    {
      // A self-signed certificate for the bare computer name can never name an address: nothing to report.
      check: 'certificate',
      weight: evidenceWeight.weak,
      finds: (evidence) =>
        !evidence.nameMatches &&
        evidence.comparedKind === 'address' &&
        !(evidence.selfSigned && evidence.dnsNames.length === 0 && evidence.ipAddresses.length === 0)
          ? `It is for ${listNames(evidence)}, and does not name ${evidence.comparedWith}.`
          : null,
    },
    {
      check: 'nla-challenge',
      weight: evidenceWeight.moderate,
      finds: ({ fitsCertificate, dnsComputer, netbiosComputer }, view) =>
        // A farm's or alias' certificate rightly names what people type, and not the computer that answers.
        fitsCertificate === false && view.evidence('certificate')?.nameMatches === false
          ? `The computer calls itself ${dnsComputer ?? netbiosComputer ?? 'otherwise'}, which the certificate does not name.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.moderate,
      finds: ({ outcome }) =>
        outcome === 'broken'
          ? 'The handshake broke by itself; a name would only have raised a question.'
          : null,
    },
  ],
  keepsNobodyOut: true,
  hides: [],
  summary(view) {
    const certificate = view.evidence('certificate');
    return certificate === null
      ? 'The certificate names another computer than the one meant.'
      : `The certificate is for ${listNames(certificate)}, not for ${certificate.comparedWith}, so Windows asks whether to trust it.`;
  },
  settledBy: 'Compare the thumbprint with the one that the far computer shows for its own certificate.',
  doesNotMean:
    'It does not keep mstsc from connecting unless a policy demands it; with an address typed it is the usual case.',
  advice: [
    {
      where: 'this-computer',
      text: 'Connect by the name that stands in the certificate, if it leads to the same computer.',
    },
    { where: 'far-computer', text: 'Give the host a certificate with every name that people use for it.' },
  ],
  fixes: [{ id: 'regenerate-host-certificate', where: 'far-computer' }],
};
