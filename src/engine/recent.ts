import { decodeErrorText } from '../catalog/codes/index.ts';
import type { ClientFactSource } from '../check/client-fact-source.ts';
import { knownBeforehand } from '../check/last-attempt.ts';
import type { FailedAttempt } from '../check/last-attempt.ts';
import { hexCode } from '../shared/hex-code.ts';
import type { RequestOutput } from '../shared/ipc/sides.ts';

type Recent = RequestOutput<'start/recent'>;
type LastFailure = Extract<Recent, { state: 'read' }>['lastFailure'];

const readMs = 5000;
const mostTargets = 10;

/** What Remote Desktop remembers on the computer: where it went, and how its last attempt ended. */
export async function readRecent(client: ClientFactSource | null): Promise<Recent> {
  if (client === null) return { state: 'not-here' };
  const stop = new AbortController();
  try {
    const { facts } = client.start({ timeoutMs: readMs, signal: stop.signal });
    const [recentTargets, eventLog] = await Promise.all([facts.recentTargets, facts.eventLog]);
    if (recentTargets.state === 'error' && eventLog.state === 'error')
      return { state: 'error', reason: recentTargets.reason };
    const { recent, lastFailed } = knownBeforehand({ recentTargets, eventLog });
    return {
      state: 'read',
      targets: recent.slice(0, mostTargets).map(({ target }) => target),
      lastFailure: lastFailed === null ? null : explain(lastFailed),
    };
  } finally {
    // The other facts are not needed for this.
    stop.abort();
  }
}

/** null for an attempt that left no code: there is nothing to say about it but that it was made. */
function explain({ host, port, at, code }: FailedAttempt): LastFailure {
  if (code === null) return null;
  const hex = hexCode(code);
  const decoded = decodeErrorText(hex);
  if (decoded.outcome === 'no-code') return null;
  const address = host.includes(':') ? `[${host}]` : host;
  const { title, meaning } = decoded;
  return { target: port === null ? address : `${address}:${port}`, at, code, hex, title, meaning };
}
