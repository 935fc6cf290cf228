import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { PinnedCertificates } from '../../../shared/client-facts/pinned-certificates.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { isSameName, knownNames, withoutPort } from '../support/known-names.ts';
import { notRead } from '../support/readings.ts';

type Pin = EvidenceOf<'pinned-certificate'>['pins'][number];

/**
 * The certificate that this user once chose to trust for this host, against the one that is shown now. mstsc
 * looks only under the name as it was typed, and asks again when they differ.
 */
export const pinnedCertificate: CheckDefinition<
  'pinned-certificate',
  'pinnedCertificates' | 'resolution' | 'nla' | 'certificate'
> = {
  id: 'pinned-certificate',
  phase: 'client',
  requires: [],
  needs: ['pinnedCertificates', 'resolution', 'nla', 'certificate'],
  evaluate({ pinnedCertificates: reading, ...facts }, { target }) {
    if (reading.state === 'error') return notRead(reading, 'The pinned certificates');
    const known = knownNames(target.host, facts);
    const presentedSha1 = facts.certificate?.chain[0]?.sha1Thumbprint ?? null;
    const pins = findPins(reading.value, known, target.host, presentedSha1);
    const typed = pins.find(({ isForTypedName }) => isForTypedName);
    return {
      status: typed?.matches === false || isDamaged(typed) ? 'warning' : 'passed',
      summary: describe(typed, pins, target.host),
      durationMs: reading.durationMs,
      evidence: { knownNames: known, presentedSha1, pins },
    };
  },
};

function isDamaged(pin: Pin | undefined): boolean {
  return pin?.sha1Thumbprint === null;
}

function describe(typed: Pin | undefined, pins: readonly Pin[], host: string): string {
  if (isDamaged(typed)) return `The pin for ${host} is damaged, so mstsc asks.`;
  if (typed?.matches === true) return `The certificate is the one that was trusted for ${host}.`;
  if (typed?.matches === false)
    return `The certificate is not the one that was trusted for ${host} before, so mstsc asks.`;
  if (typed !== undefined) return `One is trusted for ${host}; none was shown now to compare with.`;
  const other = pins.find(({ matches }) => matches === false) ?? pins[0];
  if (other === undefined) return `No certificate is pinned for ${host}.`;
  const fit =
    other.matches === null
      ? ''
      : other.matches
        ? ', and it is the one shown'
        : ', and it is not the one shown';
  return `None is pinned for ${host}; one is for ${other.host}${fit}.`;
}

function findPins(
  { pins }: PinnedCertificates,
  known: readonly string[],
  typed: string,
  presentedSha1: string | null,
): Pin[] {
  return pins
    .filter(({ host }) => known.some((name) => isSameName(withoutPort(host), name)))
    .slice(0, 64)
    .map(({ host, sha1Thumbprint }) => {
      const pinned = sha1Thumbprint === 'damaged' ? null : sha1Thumbprint;
      return {
        host,
        sha1Thumbprint: pinned,
        isForTypedName: isSameName(withoutPort(host), typed),
        matches: pinned === null || presentedSha1 === null ? null : pinned === presentedSha1,
      };
    });
}
