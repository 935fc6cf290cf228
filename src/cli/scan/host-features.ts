import { viewResults } from '../../core/evidence-view.ts';
import type { EvidenceView } from '../../core/evidence-view.ts';
import type { Feature, ScannedHost } from '../../core/scan-differences.ts';
import type { ScanResult } from '../../check/run-scan.ts';
import { securityProtocol } from '../../shared/security-protocol.ts';

/** What one host of a scan is like, in values that other hosts can share. */
export function hostFeatures(result: ScanResult): ScannedHost {
  const view = viewResults(result.checks, { target: result.target, now: new Date(0), reportedError: null });
  const values: readonly (readonly [Feature, string | null])[] = [
    ...outcome(result, view),
    ...transport(result, view),
    ...certificate(view),
    ...signIn(view),
  ];
  const known = values.flatMap(([feature, value]) => (value === null ? [] : [[feature, value] as const]));
  return { healthy: result.verdict.healthy, features: new Map(known) };
}

type Values = readonly (readonly [Feature, string | null])[];

function outcome(result: ScanResult, view: EvidenceView): Values {
  if (result.verdict.healthy) return [];
  const negotiation = view.evidence('rdp-negotiation');
  const broke = view.evidence('tls-handshake')?.breakHow ?? negotiation?.breakHow ?? null;
  const failureCode = negotiation?.failureCode ?? null;
  return [
    ['cause', result.verdict.causes[0]?.id ?? null],
    ['failed-phase', result.verdict.failedPhase],
    ['refusal-code', failureCode === null ? null : String(failureCode)],
    ['how-it-broke', broke],
  ];
}

function transport(result: ScanResult, view: EvidenceView): Values {
  const selected = view.evidence('rdp-negotiation')?.selectedProtocol ?? null;
  const tls = view.evidence('tls-handshake');
  const udp = view.evidence('udp-transport')?.outcome ?? null;
  const { address } = result;
  return [
    ['port', String(result.target.port)],
    ['address-family', address === null ? null : address.includes(':') ? 'IPv6' : 'IPv4'],
    ['subnet', address === null ? null : subnetOf(address)],
    ['security-protocol', selected === null ? null : (protocolNames.get(selected) ?? String(selected))],
    ['tls-version', tls?.version ?? null],
    ['tls-cipher', tls?.cipher ?? null],
    ['udp', udp === 'answered' || udp === 'silent' || udp === 'refused' ? udp : null],
  ];
}

function certificate(view: EvidenceView): Values {
  const found = view.evidence('certificate');
  if (found === null) return [];
  const issuer = found.issuerOrganization ?? found.issuerCommonName;
  return [
    // A self-signed certificate names its own host as the issuer, which no other host can share.
    ['certificate-issuer', found.selfSigned ? null : issuer],
    ['certificate-self-signed', found.selfSigned ? 'yes' : 'no'],
    ['certificate-days-left', daysLeftWords(found.daysLeft)],
    [
      'certificate-key',
      [found.keyType, found.curve ?? found.keyBits].filter((part) => part !== null).join(' '),
    ],
    ['certificate-signature', found.signatureAlgorithm],
  ];
}

function signIn(view: EvidenceView): Values {
  const challenge = view.evidence('nla-challenge');
  if (challenge?.outcome !== 'challenged') return [];
  const offset = challenge.clockOffsetMs;
  return [
    ['windows-build', challenge.freeRdpVersion ? null : challenge.statedBuild],
    ['domain', challenge.dnsDomain ?? challenge.netbiosDomain],
    // Kerberos refuses more than five minutes by default.
    ['clock', offset === null ? null : Math.abs(offset) > 300_000 ? 'more than 5 minutes off' : 'right'],
  ];
}

const protocolNames: ReadonlyMap<number, string> = new Map([
  [securityProtocol.rdp, 'standard RDP security'],
  [securityProtocol.tls, 'TLS'],
  [securityProtocol.nla, 'NLA'],
  [securityProtocol.rdstls, 'RDSTLS'],
  [securityProtocol.nlaEx, 'NLA with early authorization'],
  [securityProtocol.entra, 'Entra'],
]);

function daysLeftWords(days: number): string {
  if (days < 0) return 'past its end date';
  if (days < 30) return 'less than 30 days';
  return '30 days or more';
}

/** /24 and /64: the usual size of one network. */
function subnetOf(address: string): string {
  if (!address.includes(':')) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  const [bare = ''] = address.split('%');
  const [head = '', tail] = bare.split('::');
  const front = head.split(':').filter((group) => group !== '');
  const back = (tail ?? '').split(':').filter((group) => group !== '');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  const groups = [...front, ...Array.from({ length: zeros }, () => '0'), ...back];
  return `${groups.slice(0, 4).join(':')}::/64`;
}
