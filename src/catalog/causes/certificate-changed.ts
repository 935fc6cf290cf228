import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { endsBeforeSignIn } from './support/before-sign-in.ts';

export const certificateChanged: CauseDefinition<'certificate-changed'> = {
  id: 'certificate-changed',
  title: 'The certificate is not the one trusted before',
  prior: {
    logOdds: priorLogOdds.low,
    source: 'A judgement: Windows renews its certificate every six months, and mstsc then only asks.',
  },
  rules: [
    {
      check: 'pinned-certificate',
      weight: evidenceWeight.proof,
      finds({ pins, presentedSha1 }) {
        const pin = pins.find(({ isForTypedName, matches }) => isForTypedName && matches === false);
        return pin === undefined
          ? null
          : `Trusted for ${pin.host} was ${pin.sha1Thumbprint ?? ''}, shown is ${presentedSha1 ?? ''}.`;
      },
    },
    {
      check: 'pinned-certificate',
      weight: evidenceWeight.hint,
      finds({ pins }) {
        const pin = pins.find(({ isForTypedName, matches }) => !isForTypedName && matches === false);
        return pin === undefined ? null : `It differs also from the one trusted for ${pin.host}.`;
      },
    },
    {
      check: 'pinned-certificate',
      weight: -evidenceWeight.moderate,
      finds({ pins }) {
        const pin = pins.find(({ isForTypedName, matches }) => !isForTypedName && matches === true);
        return pin === undefined
          ? null
          : `It is the one that was trusted for ${pin.host}, another name of it.`;
      },
    },
    ...endsBeforeSignIn,
    {
      check: 'nla-challenge',
      weight: -evidenceWeight.moderate,
      finds: ({ outcome }) =>
        outcome === 'challenged'
          ? null
          : 'The server itself ends the connection; mstsc would only ask about a changed certificate.',
    },
  ],
  keepsNobodyOut: true,
  hides: [],
  summary: (view) =>
    `${view.context.target.host} shows another certificate than the one that this user chose to trust, so mstsc asks again before it connects.`,
  settledBy:
    'Compare the thumbprint shown with the one in the certificate store “Remote Desktop” of the far computer.',
  doesNotMean:
    'It is usually a renewed certificate or a computer that was set up anew; only the comparison rules an attacker out.',
  advice: [
    {
      where: 'far-computer',
      text: 'Ask its owner for the thumbprint of the certificate and compare it, before trusting the new one.',
    },
    {
      where: 'this-computer',
      text: 'If it fits, forget the old one; mstsc asks once and then trusts the new one.',
    },
  ],
  fixes: [{ id: 'forget-pinned-certificate', where: 'this-computer' }],
};
