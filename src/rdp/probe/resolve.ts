import { lookup } from 'node:dns/promises';
import type { ResolutionFacts } from '../../shared/facts.ts';
import type { Target } from '../../shared/target.ts';
import { roundMs } from '../handshake/clock.ts';
import { readHostsFileAddresses } from './hosts-file.ts';
import { errorCode } from './tls-error.ts';
import { isTimeout } from './waiting.ts';

type Failure = NonNullable<ResolutionFacts['failure']>;
const mostAddresses = 64;

/**
 * Finds the addresses of a target the way other programs on this computer do (hosts file, DNS, and on Windows LLMNR
 * and NetBIOS), in the system's order. Never rejects. The system's resolver cannot be stopped; when time is up its
 * answer is no longer waited for.
 */
export async function resolveTarget(
  target: Target,
  limitMs: number,
  signal: AbortSignal,
): Promise<ResolutionFacts> {
  const started = performance.now();
  const finish = (
    rest: Pick<ResolutionFacts, 'addresses' | 'failure' | 'hostsFileAddresses'>,
  ): ResolutionFacts => ({
    kind: target.kind,
    durationMs: roundMs(performance.now() - started),
    ...rest,
  });
  if (target.kind !== 'name') {
    const family = target.kind === 'ipv4' ? 4 : 6;
    return finish({ addresses: [{ address: target.host, family }], failure: null, hostsFileAddresses: null });
  }

  const hostsFile = readHostsFileAddresses(target.host, signal);
  const patience = startPatience(limitMs, signal);
  const outcome = await Promise.race([lookUp(target.host), patience.ended]);
  patience.stop();
  const addresses = outcome.addresses.slice(0, mostAddresses);
  return finish({ ...outcome, addresses, hostsFileAddresses: await hostsFile });
}

type Outcome = Pick<ResolutionFacts, 'addresses' | 'failure'>;

async function lookUp(host: string): Promise<Outcome> {
  try {
    const answers = await lookup(host, { all: true, order: 'verbatim' });
    const seen = new Set<string>();
    const addresses = answers
      .filter(({ address }) => !seen.has(address) && seen.add(address))
      .map(({ address, family }) => ({ address, family: family === 6 ? (6 as const) : (4 as const) }));
    return { addresses, failure: addresses.length > 0 ? null : { how: 'no-address', code: null } };
  } catch (error) {
    const code = errorCode(error);
    return { addresses: [], failure: { how: failureKind(code), code } };
  }
}

function failureKind(code: string | null): Failure['how'] {
  switch (code) {
    case 'ENOTFOUND':
      return 'not-found';
    case 'ENODATA':
    case 'EAI_NODATA':
    case 'EAI_ADDRFAMILY':
      return 'no-address';
    // getaddrinfo(3): the name server failed for now, or for good.
    case 'EAI_AGAIN':
    case 'EAI_FAIL':
    case 'ESERVFAIL':
      return 'server-failed';
    case 'ETIMEOUT':
      return 'timed-out';
    default:
      return 'other';
  }
}

/** Ends when time is up or the user stops, whichever comes first. */
function startPatience(limitMs: number, signal: AbortSignal): { ended: Promise<Outcome>; stop(): void } {
  const { promise, resolve } = Promise.withResolvers<Outcome>();
  const end = (how: Failure['how']): void => resolve({ addresses: [], failure: { how, code: null } });
  const cancel = (): void => end(isTimeout(signal) ? 'timed-out' : 'cancelled');
  const timer = setTimeout(() => end('timed-out'), limitMs);
  if (signal.aborted) cancel();
  signal.addEventListener('abort', cancel, { once: true });
  return {
    ended: promise,
    stop: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
    },
  };
}
