import { checkIds } from '../../shared/ids.ts';
import type { CheckId } from '../../shared/ids.ts';
import type { CheckResult, Report } from '../../shared/report.ts';
import type { ReportDifference } from './comparison.ts';

/**
 * The parts of the evidence that make a state: two runs of the same check agree when these are equal. Times and counters
 * differ from run to run and make no difference.
 */
const states: Readonly<Partial<Record<CheckId, readonly string[]>>> = {
  'name-resolution': ['addresses', 'failure', 'hostsFileDecides'],
  'tcp-connect': ['usedAddress'],
  'rdp-negotiation': ['outcome', 'selectedProtocol', 'failureCode', 'foreignProtocol', 'breakHow'],
  'security-protocols': ['acceptedProtocols', 'refusedProtocols'],
  'tls-handshake': ['outcome', 'version', 'breakHow', 'breakAlert'],
  certificate: ['sha256Thumbprint', 'validity', 'interceptedBy', 'nameMatches'],
  'nla-challenge': ['outcome', 'dnsComputer', 'netbiosComputer', 'statedBuild', 'breakHow'],
  'udp-transport': ['outcome'],
  'path-mtu': ['usualHello', 'smallHello'],
  'windows-version': ['build', 'revision'],
  'rdp-client': ['mstscVersion', 'mstscaxVersion'],
  'saved-credentials': ['entries'],
  'pinned-certificate': ['pins'],
  'udp-policy': ['udp'],
  'firewall-rules': ['tcp', 'udp'],
  'security-products': ['products', 'inspectionRoots'],
  'winsock-catalog': ['missingFiles', 'foreignProviders', 'damagedEntries'],
  'ip-configuration': ['usedAdapter', 'usedAdapterIsVpn', 'usedMtuBytes', 'vpnAdapters'],
  'hosts-file': ['overrides'],
  'client-tls-policy': ['usable', 'switchedOff', 'cipherSuitePolicy'],
  'credssp-policy': ['encryptionOracle', 'patchLevel'],
  'repeated-attempts': ['failures'],
};

/** Of every computer and every attempt: that they differ is no reason. */
const neverAReason: readonly CheckId[] = ['client-event-log', 'reported-error', 'host-address'];

const order: Readonly<Record<ReportDifference['weight'], number>> = {
  decisive: 0,
  telling: 1,
  incidental: 2,
};

export interface Differences {
  readonly differences: readonly ReportDifference[];
  readonly same: readonly CheckId[];
}

/** Check by check, in the order in which a connection meets them; what decides comes first. */
export function findDifferences(a: Report, b: Report): Differences {
  const compared = checkIds.flatMap((id) => {
    const one = a.checks.find((check) => check.id === id) ?? null;
    const other = b.checks.find((check) => check.id === id) ?? null;
    return one === null && other === null ? [] : [{ id, one, other }];
  });
  const differences = compared.flatMap(({ id, one, other }): ReportDifference[] => {
    const weight = weigh(id, one, other);
    return weight === null ? [] : [{ check: id, weight, a: one?.summary ?? null, b: other?.summary ?? null }];
  });
  return {
    differences: differences.toSorted((left, right) => order[left.weight] - order[right.weight]),
    same: compared
      .filter(({ id, one, other }) => one !== null && other !== null && weigh(id, one, other) === null)
      .filter(({ one }) => one?.status !== 'skipped')
      .map(({ id }) => id),
  };
}

function weigh(
  id: CheckId,
  one: CheckResult | null,
  other: CheckResult | null,
): ReportDifference['weight'] | null {
  // A check that only one of them ran says nothing about the other, unless it found the fault.
  if (one === null || other === null) {
    return (one ?? other)?.status === 'failed' ? 'telling' : null;
  }
  if (neverAReason.includes(id)) return one.summary === other.summary ? null : 'incidental';
  const failed = [one, other].filter(({ status }) => status === 'failed').length;
  if (failed === 1) return [one, other].some(({ status }) => status === 'skipped') ? 'telling' : 'decisive';
  const silent = ['skipped', 'error'] as const;
  if ([one, other].some(({ status }) => silent.some((each) => each === status))) return null;
  if (stateOf(one) === stateOf(other)) return null;
  return 'telling';
}

function stateOf({ id, status, evidence }: CheckResult): string {
  const fields = states[id];
  return fields === undefined
    ? status
    : JSON.stringify([status === 'failed', ...fields.map((field) => evidence[field] ?? null)]);
}
