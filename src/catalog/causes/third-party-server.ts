import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';

export const thirdPartyServer: CauseDefinition<'third-party-server'> = {
  id: 'third-party-server',
  title: 'The server is not Windows',
  prior: {
    logOdds: priorLogOdds.low,
    source: 'Frequency “low” as a cause; as an observation xrdp and FreeRDP servers are common.',
  },
  rules: [
    {
      check: 'nla-challenge',
      weight: evidenceWeight.proof,
      finds: ({ freeRdpVersion }) =>
        freeRdpVersion ? 'Its challenge states the fixed version 6.1.7601 that FreeRDP uses.' : null,
    },
    {
      check: 'nla-challenge',
      weight: evidenceWeight.weak,
      finds: ({ outcome, statedBuild }) =>
        outcome === 'challenged' && statedBuild === null
          ? 'Its challenge states no version; Windows always does.'
          : null,
    },
    {
      check: 'rdp-negotiation',
      weight: evidenceWeight.weak,
      finds: ({ outcome, selectedProtocol }) =>
        outcome === 'selected' && selectedProtocol === securityProtocol.rdp
          ? 'It chose standard RDP security by an answer in which Windows would refuse with code 2.'
          : null,
    },
    {
      check: 'security-protocols',
      weight: evidenceWeight.moderate,
      finds: ({ refusedProtocols, refusalCodes }) => {
        const index = refusedProtocols.indexOf(securityProtocol.entra);
        return index >= 0 && refusalCodes[index] === null
          ? 'It ends the connection over an unknown protocol, where Windows answers with a code.'
          : null;
      },
    },
    {
      check: 'security-protocols',
      weight: evidenceWeight.weak,
      finds: ({ acceptedProtocols, refusedProtocols, refusalCodes }, view) => {
        const index = refusedProtocols.indexOf(securityProtocol.nla);
        const main = view.evidence('rdp-negotiation')?.selectedProtocol;
        const takesTls = main === securityProtocol.tls || acceptedProtocols.includes(securityProtocol.tls);
        return takesTls && refusalCodes[index] === 1
          ? 'It takes TLS but not NLA, which every supported Windows host takes.'
          : null;
      },
    },
    {
      check: 'certificate',
      weight: evidenceWeight.hint,
      finds: ({ selfSigned, windowsMade }) =>
        selfSigned && !windowsMade ? 'Its self-signed certificate was not made by Windows.' : null,
    },
    {
      check: 'certificate',
      weight: -evidenceWeight.weak,
      finds: ({ windowsMade }) => (windowsMade ? 'Its certificate looks like one that Windows makes.' : null),
    },
    {
      check: 'nla-challenge',
      weight: -evidenceWeight.strong,
      finds: ({ statedBuild, freeRdpVersion }) =>
        statedBuild !== null && !freeRdpVersion ? `It states the Windows build ${statedBuild}.` : null,
    },
  ],
  keepsNobodyOut: true,
  hides: [],
  summary: () =>
    'The server is probably not Windows but one such as xrdp or FreeRDP, so advice about Windows services and keys does not apply to it.',
  settledBy: 'Ask the owner of the far computer which server software it runs.',
  doesNotMean: 'It is no fault: such servers work with mstsc. It only says whose manual to read.',
  advice: [
    {
      where: 'far-computer',
      text: 'Look for causes in the log of that server, such as xrdp.log, instead of the Windows event log.',
    },
  ],
  fixes: [],
};
