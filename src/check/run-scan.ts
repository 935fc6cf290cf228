import { causes } from '../catalog/causes/index.ts';
import { networkChecks } from '../catalog/checks/index.ts';
import { evaluateChecks } from '../core/check-graph.ts';
import { makeVerdict } from '../core/verdict.ts';
import { startNetworkProbe } from '../rdp/probe/network-probe.ts';
import type { CheckResult, Verdict } from '../shared/report.ts';
import type { Target } from '../shared/target.ts';
import { collectFacts } from './collect-facts.ts';
import { EventLoopWatch } from './event-loop-watch.ts';
import { ScanPace } from './scan-pace.ts';

export interface ScanOptions {
  readonly targets: readonly Target[];
  /** Hosts under way at once, at most; fewer when this computer cannot keep up. */
  readonly concurrency: number;
  /** For each host, in milliseconds. */
  readonly timeoutMs: number;
  /** Aborting starts no further host and drops those under way without a result. */
  readonly signal: AbortSignal;
  /** Called as each host finishes, in that order. */
  readonly onResult: (result: ScanResult) => void;
}

export interface ScanResult {
  readonly target: Target;
  /** The address that answered; null when none did. */
  readonly address: string | null;
  readonly verdict: Verdict;
  readonly checks: readonly CheckResult[];
  readonly durationMs: number;
  /** False when this computer was too busy for the timings to be true. */
  readonly timingTrusted: boolean;
}

export interface ScanSummary {
  readonly hosts: number;
  readonly healthy: number;
  readonly failed: number;
  readonly stopped: boolean;
  readonly durationMs: number;
  readonly timingTrusted: boolean;
  readonly largestEventLoopDelayMs: number;
}

/** Started in one go at most; the next follow when the event loop has had its turn. */
const mostStartsPerTurn = 8;

/**
 * Checks many hosts, one connection each unless TLS breaks. It starts hosts only as fast as the event loop stays
 * prompt, because a busy loop would make the timings untrue.
 */
export async function runScan(options: ScanOptions): Promise<ScanSummary> {
  return await new Scan(options).run();
}

class Scan {
  readonly #options: ScanOptions;
  readonly #watch: EventLoopWatch;
  readonly #pace: ScanPace;
  readonly #finished = Promise.withResolvers<undefined>();
  readonly #startedMs = performance.now();
  #next = 0;
  #underWay = 0;
  #healthy = 0;
  #done = 0;
  #trusted = true;

  constructor(options: ScanOptions) {
    this.#options = options;
    this.#pace = new ScanPace(options.concurrency);
    this.#watch = new EventLoopWatch(() => {
      this.#pace.adapt(this.#watch.latestDelayMs, this.#underWay);
      this.#startMore();
    });
  }

  async run(): Promise<ScanSummary> {
    const stop = (): void => this.#finished.resolve(undefined);
    this.#options.signal.addEventListener('abort', stop, { once: true });
    this.#startMore();
    await this.#finished.promise;
    this.#options.signal.removeEventListener('abort', stop);
    this.#watch.stop();
    return {
      hosts: this.#done,
      healthy: this.#healthy,
      failed: this.#done - this.#healthy,
      stopped: this.#done < this.#options.targets.length,
      durationMs: performance.now() - this.#startedMs,
      timingTrusted: this.#trusted,
      largestEventLoopDelayMs: this.#watch.largestDelayMs,
    };
  }

  #startMore(): void {
    const { targets, signal } = this.#options;
    if (this.#done === targets.length || signal.aborted) {
      this.#finished.resolve(undefined);
      return;
    }
    for (let started = 0; started < mostStartsPerTurn; started += 1) {
      const target = targets[this.#next];
      if (target === undefined || this.#underWay >= this.#pace.limit) return;
      this.#next += 1;
      this.#underWay += 1;
      void this.#check(target);
    }
  }

  async #check(target: Target): Promise<void> {
    const { signal, timeoutMs, onResult } = this.#options;
    const startedMs = performance.now();
    const source = startNetworkProbe({ target, timeoutMs, depth: 'handshake', signal });
    const context = { target, now: new Date(), reportedError: null };
    const facts = await collectFacts(source);
    // What a stop cut short is no finding about the host.
    if (signal.aborted) return;

    const timingTrusted = this.#watch.wasPromptSince(startedMs);
    // Nobody watches the stations of one host among many, so the checks need not wait for their facts one by one.
    const checks = evaluateChecks(networkChecks, facts, context);
    const verdict = makeVerdict(causes, checks, context);
    this.#underWay -= 1;
    this.#done += 1;
    this.#trusted &&= timingTrusted;
    if (verdict.healthy) this.#healthy += 1;
    onResult({
      target,
      address: facts.tcp?.usedAddress ?? null,
      verdict,
      checks,
      durationMs: performance.now() - startedMs,
      timingTrusted,
    });
    this.#startMore();
  }
}
