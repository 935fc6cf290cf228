import { release, version } from 'node:os';
import { networkCauses } from '../catalog/causes/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import type { CheckContext, CheckEvent } from '../core/check-definition.ts';
import { runChecks } from '../core/check-graph.ts';
import { makeVerdict } from '../core/verdict.ts';
import { startNetworkProbe } from '../rdp/probe/network-probe.ts';
import type { NetworkFactPromises } from '../rdp/probe/network-probe.ts';
import type { NetworkFacts } from '../shared/facts.ts';
import type { Report, ReportedError } from '../shared/report.ts';
import type { Target } from '../shared/target.ts';
import { tool } from '../shared/tool.ts';

export interface CheckOptions {
  readonly target: Target;
  /** For everything together, in milliseconds. */
  readonly timeoutMs: number;
  /** What the error dialog said, if somebody knows. */
  readonly reportedError: ReportedError | null;
  /** Aborting ends the run at once; the report then holds what was known by then. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: CheckEvent) => void;
}

/** The whole check of one target: probes, checks while their facts arrive, verdict. Never rejects for network reasons. */
export async function runCheck(options: CheckOptions): Promise<Report> {
  const started = performance.now();
  const now = new Date();
  const { target, reportedError, signal, timeoutMs } = options;
  const context: CheckContext = { target, now, reportedError };

  const source = startNetworkProbe({ target, timeoutMs, depth: 'everything', signal });
  const checks = await runChecks(networkChecks, source, context, options.onEvent);
  const facts = await collectFacts(source);
  return {
    schemaVersion: 1,
    tool,
    startedAt: now.toISOString(),
    durationMs: Math.round((performance.now() - started) * 1000) / 1000,
    target: {
      input: target.input,
      host: target.host,
      port: target.port,
      addresses: facts.resolution.addresses.map(({ address }) => address),
    },
    reportedError,
    machine: { platform: process.platform, os: `${version()} (${release()})`.slice(0, 512), hostRole: false },
    checks,
    verdict: makeVerdict(networkCauses, checks, context),
    facts: { network: facts },
  };
}

/** Every fact of a probe, once all are known. */
async function collectFacts(source: NetworkFactPromises): Promise<NetworkFacts> {
  return {
    resolution: await source.resolution,
    tcp: await source.tcp,
    negotiation: await source.negotiation,
    offers: await source.offers,
    tls: await source.tls,
    certificate: await source.certificate,
    nla: await source.nla,
    udp: await source.udp,
    pathMtu: await source.pathMtu,
    otherAddresses: await source.otherAddresses,
  };
}
