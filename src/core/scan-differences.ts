/** What a failure looks like: differs between failing and healthy hosts by definition, so it explains nothing. */
export const outcomeFeatures = ['cause', 'failed-phase', 'refusal-code', 'how-it-broke'] as const;
/** What a host is like whether it fails or not: what can tell why. */
export const traitFeatures = [
  'certificate-issuer',
  'certificate-self-signed',
  'certificate-days-left',
  'certificate-key',
  'certificate-signature',
  'tls-version',
  'tls-cipher',
  'security-protocol',
  'windows-build',
  'domain',
  'clock',
  'udp',
  'subnet',
  'address-family',
  'port',
] as const;
export type OutcomeFeature = (typeof outcomeFeatures)[number];
export type TraitFeature = (typeof traitFeatures)[number];
export type Feature = OutcomeFeature | TraitFeature;

/** One host of a scan; a feature that was not measured is absent. */
export interface ScannedHost {
  readonly healthy: boolean;
  readonly features: ReadonlyMap<Feature, string>;
}

/** A value that the failing hosts share. */
export interface SharedValue {
  readonly feature: Feature;
  readonly value: string;
  /** Of all failing hosts. */
  readonly failingWith: number;
}

/** A trait that separates the failing hosts from the healthy ones. */
export interface Difference extends SharedValue {
  readonly feature: TraitFeature;
  readonly healthyWith: number;
  /** Healthy hosts of which the trait is known. */
  readonly healthyKnown: number;
  /** What more than half of the healthy hosts have instead, for contrast. */
  readonly healthyMostly: { readonly value: string; readonly count: number } | null;
  /** Share of the failing hosts with the value minus share of the healthy ones: 1 separates them completely. */
  readonly separation: number;
}

export interface ScanDifferences {
  readonly failing: number;
  readonly healthy: number;
  /** How they fail, where at least half of them fail alike. */
  readonly sharedOutcomes: readonly SharedValue[];
  /** Best separation first; empty also when there is nobody to compare with. */
  readonly differences: readonly Difference[];
  /** Traits of every failing host, filled only when no host is healthy. */
  readonly sharedTraits: readonly SharedValue[];
}

/** Below this a trait is as likely chance as reason. */
const leastSeparation = 0.5;
const mostDifferences = 6;

/**
 * What the failing hosts have in common that the healthy ones lack. A failing host of which a trait is unknown
 * counts as lacking it; healthy hosts count only where it is known, and at least half of them must be known: a trait
 * that nobody measured on the good side separates nothing. The order of `hosts` does not matter.
 */
export function findDifferences(hosts: readonly ScannedHost[]): ScanDifferences {
  const failing = hosts.filter((host) => !host.healthy);
  const healthy = hosts.filter((host) => host.healthy);
  const sharedBy = (features: readonly Feature[], share: number): SharedValue[] =>
    features
      .flatMap((feature) =>
        countValues(failing, feature).map(([value, failingWith]) => ({ feature, value, failingWith })),
      )
      .filter(({ failingWith }) => failingWith >= failing.length * share);

  return {
    failing: failing.length,
    healthy: healthy.length,
    sharedOutcomes: sharedBy(outcomeFeatures, 0.5),
    differences: traitFeatures
      .flatMap((feature) => differencesIn(feature, failing, healthy))
      .toSorted(
        (a, b) =>
          b.separation - a.separation || traitFeatures.indexOf(a.feature) - traitFeatures.indexOf(b.feature),
      )
      .slice(0, mostDifferences),
    sharedTraits: healthy.length === 0 && failing.length > 1 ? sharedBy(traitFeatures, 1) : [],
  };
}

function differencesIn(
  feature: TraitFeature,
  failing: readonly ScannedHost[],
  healthy: readonly ScannedHost[],
): Difference[] {
  const healthyValues = countValues(healthy, feature);
  const healthyKnown = healthyValues.reduce((sum, [, count]) => sum + count, 0);
  if (healthyKnown === 0 || healthyKnown < healthy.length / 2) return [];
  return countValues(failing, feature).flatMap(([value, failingWith]) => {
    const healthyWith = healthyValues.find(([other]) => other === value)?.[1] ?? 0;
    const separation = failingWith / failing.length - healthyWith / healthyKnown;
    if (separation < leastSeparation) return [];
    const [most] = healthyValues.filter(([other]) => other !== value);
    const healthyMostly =
      most === undefined || most[1] * 2 <= healthyKnown ? null : { value: most[0], count: most[1] };
    return [{ feature, value, failingWith, healthyWith, healthyKnown, healthyMostly, separation }];
  });
}

/** How many hosts have each value, most frequent first, then by value. */
function countValues(hosts: readonly ScannedHost[], feature: Feature): [string, number][] {
  const counts = new Map<string, number>();
  for (const host of hosts) {
    const value = host.features.get(feature);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
}
