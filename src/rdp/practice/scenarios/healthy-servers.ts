import { securityProtocol } from '../../../shared/security-protocol.ts';
import {
  alwaysSelect,
  confirmWithoutAnswer,
  failureCode,
  selectFirst,
  type NegotiationPolicy,
} from '../negotiation-policy.ts';
import { serveRdp } from '../rdp-server.ts';
import { failsIn, healthy, healthyWith, type PracticeScenarioGroup } from '../scenario.ts';

const { rdp, tls, nla, rdstls, entra } = securityProtocol;

/** Servers for clients that arrive with a token from elsewhere: what mstsc offers is not what they speak. */
function demandOnly(protocol: typeof rdstls | typeof entra): NegotiationPolicy {
  return selectFirst([protocol], failureCode.inconsistentFlags);
}

export const healthyServers: PracticeScenarioGroup = {
  title: 'Servers and the security they ask for',
  scenarios: [
    {
      name: 'healthy',
      sentence: 'A current Windows host: NLA, TLS 1.3, its own certificate, a challenge with names, and UDP.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ certificate: 'windows' }),
    },
    {
      name: 'healthy-tls12',
      sentence: 'The same host as an older Windows: TLS 1.2 at most.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ certificate: 'windows', maxVersion: 'TLSv1.2' }),
    },
    {
      name: 'nla-only',
      sentence: 'Takes NLA (HYBRID) and nothing else, without early user authorization.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ negotiate: selectFirst([nla], failureCode.nlaRequired) }),
    },
    {
      name: 'tls-only',
      sentence: 'Takes TLS without NLA.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ negotiate: selectFirst([tls], failureCode.tlsRequired) }),
    },
    {
      name: 'rdp-only',
      sentence: 'Selects standard RDP security, whatever is offered: no TLS, no certificate.',
      // Windows refuses an offer without standard security with code 2; xrdp is one that selects it all the same.
      expected: healthyWith('third-party-server'),
      udp: 'answers',
      script: serveRdp({ negotiate: alwaysSelect(rdp) }),
    },
    {
      name: 'no-negotiation-answer',
      sentence: 'Confirms the connection without a negotiation answer, as very old servers do.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ negotiate: confirmWithoutAnswer }),
    },
    {
      name: 'selects-unoffered-protocol',
      sentence: 'Selects TLS even when only something else was offered.',
      expected: healthy,
      udp: 'answers',
      script: serveRdp({ negotiate: alwaysSelect(tls) }),
    },
    {
      name: 'entra',
      sentence: 'Takes only sign-in with Microsoft Entra (RDSAAD), which the usual offer does not include.',
      expected: failsIn('negotiation', 'security-protocol-refused'),
      udp: 'answers',
      script: serveRdp({ negotiate: demandOnly(entra) }),
    },
    {
      name: 'rdstls',
      sentence: 'Takes only RDSTLS, as hosts behind a connection broker do.',
      expected: failsIn('negotiation', 'security-protocol-refused'),
      udp: 'answers',
      script: serveRdp({ negotiate: demandOnly(rdstls) }),
    },
  ],
};
