import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';

export const tlsIntercepted: CauseDefinition<'tls-intercepted'> = {
  id: 'tls-intercepted',
  title: 'The certificate was made on the way',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Frequency “medium” for security products that inspect TLS.',
  },
  rules: [
    {
      check: 'certificate',
      weight: evidenceWeight.strong,
      finds: ({ interceptedBy, issuerCommonName, issuer }) =>
        interceptedBy === null
          ? null
          : `Its issuer is “${issuerCommonName ?? issuer}”, a name of ${interceptedBy}.`,
    },
    {
      check: 'nla-challenge',
      weight: evidenceWeight.hint,
      finds: ({ fitsCertificate }, view) =>
        fitsCertificate === false && (view.evidence('certificate')?.interceptedBy ?? null) !== null
          ? 'The certificate does not name the computer that answers behind it.'
          : null,
    },
    {
      check: 'pinned-certificate',
      weight: evidenceWeight.hint,
      finds: ({ pins }, view) =>
        pins.some(({ isForTypedName, matches }) => isForTypedName && matches === false) &&
        (view.evidence('certificate')?.interceptedBy ?? null) !== null
          ? 'It is not the certificate that was trusted for this name before.'
          : null,
    },
    {
      check: 'security-products',
      weight: evidenceWeight.hint,
      finds({ inspectionRoots }) {
        const root = inspectionRoots.find(({ issuedCertificate }) => issuedCertificate);
        return root === undefined
          ? null
          : `This computer trusts “${root.authority}”, the authority of ${root.product}.`;
      },
    },
  ],
  hides: ['certificate-name-mismatch', 'certificate-changed'],
  summary: (view) =>
    `The certificate was made by ${view.evidence('certificate')?.interceptedBy ?? 'a security product'} and not by the server: something on the way opens the encryption and closes it again.`,
  settledBy:
    'Compare the thumbprint seen here with the one on the far computer, or check from a computer without this product.',
  doesNotMean:
    'It does not by itself mean an attack: security products do this on purpose, though Remote Desktop rarely gains from it.',
  advice: [
    {
      where: 'this-computer',
      text: 'In the product named, make an exception from TLS inspection for this host and for mstsc.exe; keep the protection itself on.',
    },
    { where: 'network', text: 'If the product runs on a gateway, ask for the exception there.' },
    {
      where: 'far-computer',
      text: 'The same product may run on the host and inspect there; look at both ends.',
    },
  ],
  fixes: [],
};
