import type { Difference, Feature, ScanDifferences, SharedValue } from '../../core/scan-differences.ts';
import type { Screen } from '../terminal/screen.ts';
import { wrap, wrapWith } from '../terminal/wrap.ts';

/** The last paragraph of a scan: what the failing hosts have in common that the healthy ones lack. */
export function differencesText(found: ScanDifferences, screen: Screen): string[] {
  if (found.failing === 0) return [];
  const bullets = (items: readonly string[]): string[] =>
    items.flatMap((item) => wrapWith(`  ${screen.marks.bullet} `, '    ', item, screen.width));
  return [
    screen.paint('heading', 'What the failing ones have in common'),
    ...bullets(
      found.sharedOutcomes.map(
        (shared) => `${sharedWords(shared)}: ${count(shared.failingWith, found.failing)}.`,
      ),
    ),
    ...wrap(introduction(found), screen.width),
    ...bullets(found.differences.map((difference) => differenceWords(difference, found.failing))),
    ...bullets(found.sharedTraits.map((shared) => `${sharedWords(shared)}: all ${found.failing}.`)),
    ...(found.differences.length > 0 && found.failing === 1
      ? wrap('One failing host alone proves little: each of these may be chance.', screen.width)
      : []),
  ];
}

const featureWords: Readonly<Record<Feature, string>> = {
  cause: 'first cause',
  'failed-phase': 'fails in phase',
  'refusal-code': 'refusal code',
  'how-it-broke': 'connection',
  'certificate-issuer': 'certificate issued by',
  'certificate-self-signed': 'certificate self-signed',
  'certificate-days-left': 'certificate time left',
  'certificate-key': 'certificate key',
  'certificate-signature': 'certificate signature',
  'tls-version': 'TLS version',
  'tls-cipher': 'TLS suite',
  'security-protocol': 'security protocol',
  'windows-build': 'stated Windows build',
  domain: 'domain',
  clock: 'clock',
  udp: 'UDP',
  subnet: 'subnet',
  'address-family': 'address family',
  port: 'port',
};

function introduction(found: ScanDifferences): string {
  if (found.healthy === 0) {
    const shared = found.sharedTraits.length > 0 ? ' What all failing ones share:' : '';
    return `No host is healthy, so there is nothing to compare with.${shared}`;
  }
  if (found.differences.length === 0) {
    const nothing = found.sharedOutcomes.length > 0 ? 'Nothing else' : 'Nothing';
    return `${nothing} that was measured separates the ${found.failing} failing from the ${found.healthy} healthy.`;
  }
  return 'What they share and the healthy ones lack:';
}

function sharedWords({ feature, value }: SharedValue): string {
  return `${featureWords[feature]} ${value}`;
}

function differenceWords(difference: Difference, failing: number): string {
  const { healthyMostly, healthyKnown } = difference;
  const contrast =
    healthyMostly === null
      ? ''
      : `; most healthy ones: ${healthyMostly.value} (${count(healthyMostly.count, healthyKnown)})`;
  return `${sharedWords(difference)}: ${count(difference.failingWith, failing)} failing, ${count(difference.healthyWith, healthyKnown)} healthy${contrast}.`;
}

function count(part: number, whole: number): string {
  return `${part} of ${whole}`;
}
