import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import type { EvidenceView } from '../../core/evidence-view.ts';

/** By what this program found out, or by the recording of the computer that connects. */
function hostsFileDecides(view: EvidenceView): boolean {
  return (
    view.evidence('name-resolution')?.hostsFileDecides === true ||
    (view.evidence('hosts-file')?.overrides.length ?? 0) > 0
  );
}

export const namePointsElsewhere: CauseDefinition<'name-points-elsewhere'> = {
  id: 'name-points-elsewhere',
  title: 'The name leads to another computer',
  prior: {
    logOdds: priorLogOdds.medium,
    source: 'Stale DNS records and forgotten hosts entries are reported regularly.',
  },
  rules: [
    {
      check: 'name-resolution',
      weight: evidenceWeight.weak,
      finds: ({ hostsFileDecides, hostsFileAddresses }, { context }) =>
        hostsFileDecides
          ? `This computer’s hosts file sets ${context.target.host} to ${hostsFileAddresses.join(', ')}.`
          : null,
    },
    {
      check: 'hosts-file',
      weight: evidenceWeight.weak,
      // Seen a second time by name-resolution, it would count twice.
      finds({ overrides }, view) {
        const [first] = overrides;
        return first === undefined || view.evidence('name-resolution')?.hostsFileDecides === true
          ? null
          : `Line ${first.lineNumber} of the hosts file sets ${first.name} to ${first.address}.`;
      },
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.moderate,
      finds: ({ usedAddress }, view) =>
        usedAddress === null && hostsFileDecides(view)
          ? 'The address from the hosts file takes no connection.'
          : null,
    },
    {
      check: 'pinned-certificate',
      weight: evidenceWeight.weak,
      finds: ({ pins }, view) =>
        hostsFileDecides(view) &&
        pins.some(({ isForTypedName, matches }) => isForTypedName && matches === false)
          ? 'Its certificate is not the one that was trusted for this name before.'
          : null,
    },
    {
      check: 'nla-challenge',
      weight: evidenceWeight.moderate,
      finds: ({ fitsTypedName, dnsComputer, netbiosComputer }, { context }) =>
        fitsTypedName === false
          ? `The server calls itself ${dnsComputer ?? netbiosComputer ?? 'otherwise'}, not ${context.target.host}.`
          : null,
    },
    {
      check: 'nla-challenge',
      weight: -evidenceWeight.strong,
      finds: ({ fitsTypedName, dnsComputer, netbiosComputer }) =>
        fitsTypedName === true
          ? `The server calls itself ${dnsComputer ?? netbiosComputer ?? 'so too'}.`
          : null,
    },
    {
      check: 'security-protocols',
      weight: evidenceWeight.weak,
      finds: ({ otherAddresses }, view) => {
        const computer = view.evidence('nla-challenge')?.dnsComputer ?? null;
        const other = otherAddresses.find(
          ({ dnsComputer }) => dnsComputer !== null && dnsComputer !== computer,
        );
        return computer === null || other === undefined
          ? null
          : `Another address of the name, ${other.address}, is ${other.dnsComputer ?? 'another computer'}.`;
      },
    },
    {
      check: 'certificate',
      weight: -evidenceWeight.moderate,
      finds: ({ nameMatches, comparedKind, comparedWith }) =>
        nameMatches && comparedKind === 'name' ? `The certificate is for ${comparedWith}.` : null,
    },
  ],
  hides: ['certificate-name-mismatch'],
  summary(view) {
    const { host } = view.context.target;
    const challenge = view.evidence('nla-challenge');
    const computer = challenge?.dnsComputer ?? challenge?.netbiosComputer ?? null;
    return computer !== null && challenge?.fitsTypedName === false
      ? `${host} leads to a computer that calls itself ${computer}, which may not be the one meant.`
      : `${host} may lead to another computer than the one meant, because this computer’s own settings decide where it leads.`;
  },
  settledBy: 'Compare the address found here with the one that the far computer itself shows with ipconfig.',
  doesNotMean: 'An alias is a good reason for two names; it is a fault only when the wrong computer answers.',
  advice: [
    {
      where: 'this-computer',
      text: 'Compare the name that the server gives itself with the computer that was meant.',
    },
    { where: 'this-computer', text: 'Remove an outdated line for this name from the hosts file.' },
    { where: 'network', text: 'Have a stale DNS record corrected, then clear the DNS cache here.' },
  ],
  fixes: [
    { id: 'remove-hosts-override', where: 'this-computer' },
    { id: 'flush-dns-cache', where: 'this-computer' },
    { id: 'connect-by-address', where: 'this-computer' },
  ],
};
