import type { ResolutionFacts, TcpFacts } from '../../../shared/facts.ts';

/** The address that connected, else the first that Windows would try; null when the name has none. */
export function targetAddress(resolution: ResolutionFacts, tcp: TcpFacts | null): string | null {
  return tcp?.usedAddress ?? resolution.addresses[0]?.address ?? null;
}
