import type { FixDefinition } from '../../core/fix-definition.ts';
import { isSameName, withoutPort } from '../checks/support/known-names.ts';
import { change, nothingToChange } from './support/plans.ts';

export const forgetPinnedCertificate: FixDefinition<'forget-pinned-certificate', 'pinnedCertificates'> = {
  id: 'forget-pinned-certificate',
  texts: {
    title: 'Forget the trusted certificate',
    changes:
      'Removes the note that this user trusts a certain certificate of the far computer. Certificates themselves are not touched.',
    mayStopWorking:
      'The next connection shows the certificate and asks whether to trust it. Ask the owner of the far computer first whether it has a new one: another certificate can also mean that somebody stands in between.',
    doesNotHelp:
      'A certificate other than the one trusted makes Windows ask; it does not close the connection.',
  },
  risk: 'low',
  restart: 'no',
  checksAgain: ['pinned-certificate'],
  needs: ['pinnedCertificates'],
  propose: (_facts, { target }) => ({ host: target.host }),
  plan({ pinnedCertificates: { pins } }, { host }) {
    const meant = pins.filter((pin) => isSameName(withoutPort(pin.host), host));
    if (meant.length === 0)
      return nothingToChange(`No certificate is noted for ${host}, so Windows asks anyway.`);
    return change(
      meant.map((pin) => ({ kind: 'pinned-certificate', request: { host: pin.host } })),
      meant.flatMap(({ host: pinned, sha1Thumbprint }) =>
        sha1Thumbprint === 'damaged'
          ? []
          : [`Trusted for ${pinned} until now: the certificate with the SHA-1 ${sha1Thumbprint}.`],
      ),
    );
  },
};
