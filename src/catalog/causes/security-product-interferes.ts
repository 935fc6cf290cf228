import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { EvidenceView } from '../../core/evidence-view.ts';
import { listWords } from '../checks/support/lists.ts';
import { isCut } from './support/breaks.ts';
import type { BreakEvidence } from '../../shared/evidence.ts';
import { formatMs } from '../checks/support/breaks.ts';
import { cutHere, cutOnTheWay, soonerWords, wholeTrip } from './support/distance.ts';

/** Products of other makers that are on and can touch a connection. */
function activeProducts(view: EvidenceView): string[] {
  const products = view.evidence('security-products')?.products ?? [];
  return products
    .filter(({ state, builtIn, issuedCertificate }) => issuedCertificate || (state === 'on' && !builtIn))
    .map(({ product }) => product);
}

function cutHereWords(evidence: BreakEvidence, view: EvidenceView): string | null {
  const cut = cutOnTheWay(evidence, view);
  return cut !== null && cutHere(evidence, view) && activeProducts(view).length > 0
    ? `${soonerWords(cut)}: it was made on this computer or right beside it.`
    : null;
}

/** A product here does not wait for a round trip before it cuts. */
function wholeTripWords(evidence: BreakEvidence, view: EvidenceView): string | null {
  const trip = wholeTrip(evidence, view);
  return trip !== null && activeProducts(view).length > 0
    ? `The cut took ${formatMs(trip)}, as long as the way to the far computer and back.`
    : null;
}

export const securityProductInterferes: CauseDefinition<'security-product-interferes'> = {
  id: 'security-product-interferes',
  title: 'A security product on this computer interferes',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Frequency “medium” for security products, more often on the host than here.',
  },
  rules: [
    {
      check: 'security-products',
      weight: evidenceWeight.moderate,
      finds({ products }) {
        const issuer = products.find(({ issuedCertificate }) => issuedCertificate);
        return issuer === undefined ? null : `${issuer.product} runs here and issued the certificate shown.`;
      },
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.weak,
      finds: (evidence, view) =>
        isCut(evidence) && activeProducts(view).length > 0
          ? `The handshake is cut, and ${listWords(activeProducts(view))} is on here.`
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.weak,
      finds: (evidence, view) =>
        isCut(evidence) && activeProducts(view).length > 0
          ? `The connection is cut without an answer, and ${listWords(activeProducts(view))} is on here.`
          : null,
    },
    {
      check: 'tls-handshake',
      weight: evidenceWeight.strong,
      finds: (evidence, view) => cutHereWords(evidence, view),
    },
    {
      check: 'tls-handshake',
      weight: -evidenceWeight.weak,
      finds: (evidence, view) => wholeTripWords(evidence, view),
    },
  ],
  hides: ['tls-broken-on-path'],
  summary: (view) =>
    `${listWords(activeProducts(view))} on this computer stands between mstsc and the server, and may be what ends the connection.`,
  settledBy:
    'Pause its network protection for one test, check again, and switch it on again: a different outcome settles it.',
  doesNotMean:
    'That a product runs here is no proof: the same kind of product on the far computer is the more frequent reason.',
  advice: [
    {
      where: 'this-computer',
      text: 'In the product, make an exception for mstsc.exe and this host; keep the protection itself on.',
    },
    {
      where: 'this-computer',
      text: 'If a pause is the only test, keep it to minutes and switch the protection on again afterwards.',
    },
    { where: 'far-computer', text: 'See whether a product of this kind runs on the host as well.' },
  ],
  fixes: [],
};
