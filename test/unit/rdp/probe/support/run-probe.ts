import { collectFacts } from '../../../../../src/check/collect-facts.ts';
import { startNetworkProbe } from '../../../../../src/rdp/probe/network-probe.ts';
import type { ProbeOptions } from '../../../../../src/rdp/probe/network-probe.ts';
import { networkFactsSchema } from '../../../../../src/shared/facts.ts';
import type { NetworkFacts } from '../../../../../src/shared/facts.ts';
import { parseTarget } from '../../../../../src/shared/target.ts';
import type { Target } from '../../../../../src/shared/target.ts';

export function targetOf(input: string): Target {
  const parsed = parseTarget(input);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.target;
}

/** Everything that the probe finds out, which must fit its schema and come back from JSON as it was. */
export async function runProbe(
  input: string,
  differences: Partial<ProbeOptions> = {},
): Promise<{ facts: NetworkFacts; tookMs: number }> {
  const started = performance.now();
  const facts = await collectFacts(
    startNetworkProbe({
      target: targetOf(input),
      timeoutMs: 1500,
      depth: 'everything',
      signal: new AbortController().signal,
      ...differences,
    }),
  );
  const tookMs = performance.now() - started;
  const parsed = networkFactsSchema.safeParse(JSON.parse(JSON.stringify(facts)));
  if (!parsed.success) throw new Error('The facts do not fit their schema.', { cause: parsed.error });
  return { facts, tookMs };
}
