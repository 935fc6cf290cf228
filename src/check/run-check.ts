import { causes } from '../catalog/causes/index.ts';
import { clientChecks } from '../catalog/checks/client/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import type { CheckContext, CheckEvent } from '../core/check-definition.ts';
import { runChecks } from '../core/check-graph.ts';
import { makeVerdict } from '../core/verdict.ts';
import { startNetworkProbe } from '../rdp/probe/network-probe.ts';
import type { Report, ReportedError } from '../shared/report.ts';
import type { Target } from '../shared/target.ts';
import { tool } from '../shared/tool.ts';
import type { ClientFactSource } from './client-fact-source.ts';
import { collectClientFacts, collectFacts } from './collect-facts.ts';
import { knownWithin } from './known-within.ts';
import { thisMachine } from './this-machine.ts';
import { wholeRunChecksFor } from './whole-run-checks.ts';

export interface CheckOptions {
  readonly target: Target;
  /** For everything together, in milliseconds. */
  readonly timeoutMs: number;
  /** What the error dialog said, if somebody knows. */
  readonly reportedError: ReportedError | null;
  /** Where the state of the computer that connects comes from; null: only the way there is checked. */
  readonly client: ClientFactSource | null;
  /** Aborting ends the run at once; the report then holds what was known by then. */
  readonly signal: AbortSignal;
  readonly onEvent: (event: CheckEvent) => void;
}

/**
 * Windows answers in well under a second; what takes longer than this hangs, and must not hold the report up. Whoever
 * sets a long time limit has more patience: a third of it.
 */
const longestReadMs = 5000;
/** What nothing depends on may come this much later than everything else; only the report tells it. */
const hardwareGraceMs = 100;

/** The whole check of one target: probes, checks while their facts arrive, verdict. Never rejects for network reasons. */
export async function runCheck(options: CheckOptions): Promise<Report> {
  const started = performance.now();
  const now = new Date();
  const { target, reportedError, signal, timeoutMs } = options;
  const context: CheckContext = { target, now, reportedError };

  const { measurePacketSize } = options.client ?? {};
  const network = startNetworkProbe({
    target,
    timeoutMs,
    depth: 'everything',
    signal,
    ...(measurePacketSize === undefined ? {} : { measurePacketSize }),
  });
  const readMs = Math.max(Math.min(timeoutMs, longestReadMs), timeoutMs / 3);
  const client = options.client?.start({ timeoutMs: readMs, signal }) ?? null;
  const wholeRun = wholeRunChecksFor(context);
  const checks =
    client === null
      ? await runChecks([...networkChecks, ...wholeRun], network, context, options.onEvent)
      : await runChecks(
          [...networkChecks, ...clientChecks, ...wholeRun],
          { ...network, ...client.facts },
          context,
          options.onEvent,
        );
  const facts = await collectFacts(network);
  const clientFacts = client === null ? null : await collectClientFacts(client.facts);
  const durationMs = Math.round((performance.now() - started) * 1000) / 1000;
  const machine = options.client?.machine ?? thisMachine();
  const hardware = client?.hardware ?? null;
  const known = hardware === null ? {} : { hardware: await knownWithin(hardwareGraceMs, hardware) };
  await client?.end();
  return {
    schemaVersion: 1,
    tool,
    startedAt: now.toISOString(),
    durationMs,
    target: {
      input: target.input,
      host: target.host,
      port: target.port,
      addresses: facts.resolution.addresses.map(({ address }) => address),
    },
    reportedError,
    machine: { ...machine, ...known },
    checks,
    verdict: makeVerdict(causes, checks, context),
    facts: {
      network: facts,
      ...(clientFacts === null ? {} : { client: clientFacts }),
    },
  };
}
