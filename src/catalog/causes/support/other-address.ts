import type { Advice, OfferedFix } from '../../../core/cause-definition.ts';
import type { EvidenceView } from '../../../core/evidence-view.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { sameComputer } from '../../checks/support/host-names.ts';

type OtherAddress = EvidenceOf<'security-protocols'>['otherAddresses'][number];

/** Another address of the same name with which the handshake passes, where it fails with the first; else null. */
export function findPassingAddress(view: EvidenceView): OtherAddress | null {
  const failed = view.status('rdp-negotiation') === 'failed' || view.status('tls-handshake') === 'failed';
  const others = view.evidence('security-protocols')?.otherAddresses ?? [];
  return failed ? (others.find(({ reached }) => reached === 'tls') ?? null) : null;
}

/**
 * Whether the other address shows signs of being the computer that was meant: the certificate that was seen with the
 * first address, or the name that was typed. Without a sign it may be any other computer of the same name.
 */
export function isSameComputer(
  { certificateSha256, dnsComputer }: OtherAddress,
  view: EvidenceView,
): boolean {
  const seen = view.evidence('certificate')?.sha256Thumbprint ?? null;
  return (
    (seen !== null && seen === certificateSha256) ||
    (dnsComputer !== null && sameComputer(dnsComputer, view.context.target.host))
  );
}

const when = (view: EvidenceView): boolean => findPassingAddress(view) !== null;

/** For every cause that lies with one address of a name: the way around it. */
export const adviseOtherAddress: Advice = {
  where: 'this-computer',
  text: 'Connect by the other address of the name, which works (see “Security protocols”).',
  when,
};
export const offerOtherAddress: OfferedFix = { id: 'connect-by-address', where: 'this-computer', when };
