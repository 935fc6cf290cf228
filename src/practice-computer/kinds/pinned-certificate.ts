import { z } from 'zod';
import { pinnedCertificatesSchema } from '../../shared/client-facts/pinned-certificates.ts';
import { alwaysFully } from '../define-practice-kind.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import { notThere } from './words.ts';

const image = z
  .strictObject({ index: z.int().min(0), pin: pinnedCertificatesSchema.shape.pins.element })
  .nullable();

/** The note that this user trusts one certificate of one host, removed. */
export const practicePinnedCertificate: PracticeKind<
  'pinned-certificate',
  'pinnedCertificates',
  z.infer<typeof image>
> = {
  id: 'pinned-certificate',
  fact: 'pinnedCertificates',
  image,
  target: ({ host }) => `the certificate that this user trusts for ${host}`,
  look: ({ pins }, { host }) => {
    const index = pins.findIndex((pin) => pin.host === host);
    const pin = pins[index];
    return pin === undefined ? null : { index, pin };
  },
  // Where it stands in the list depends on what else was deleted.
  essence: (found) => found?.pin ?? null,
  change: ({ pins }, { host }) => ({ pins: pins.filter((pin) => pin.host !== host) }),
  isDone: (found) => found === null,
  putBack: ({ pins }, { host }, before) => {
    const others = pins.filter((pin) => pin.host !== host);
    return { pins: before === null ? others : others.toSpliced(before.index, 0, before.pin) };
  },
  describe: (found) => found?.pin.sha1Thumbprint ?? notThere,
  intended: () => notThere,
  restartNeeded: false,
  reversibility: alwaysFully,
};
