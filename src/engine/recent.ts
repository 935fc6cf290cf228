import { decodeErrorText } from '../catalog/codes/index.ts';
import { findAttempts } from '../catalog/checks/support/connection-attempts.ts';
import type { ClientFactSource } from '../check/client-fact-source.ts';
import type { ClientEvent } from '../shared/client-facts/event-log.ts';
import type { RequestOutput } from '../shared/ipc/sides.ts';

type Recent = RequestOutput<'start/recent'>;
type LastFailure = Extract<Recent, { state: 'read' }>['lastFailure'];

const readMs = 5000;

/** What Remote Desktop remembers on the computer: where it went, and how its last attempt ended. */
export async function readRecent(client: ClientFactSource | null): Promise<Recent> {
  if (client === null) return { state: 'not-here' };
  const stop = new AbortController();
  try {
    const { facts } = client.start({ timeoutMs: readMs, signal: stop.signal });
    const [targets, log] = await Promise.all([facts.recentTargets, facts.eventLog]);
    if (targets.state === 'error' && log.state === 'error') return { state: 'error', reason: targets.reason };
    return {
      state: 'read',
      targets: targets.state === 'read' ? targets.value.recent : [],
      lastFailure: log.state === 'read' ? lastFailureOf(log.value.events) : null,
    };
  } finally {
    stop.abort();
  }
}

/** Only when the very last attempt failed: one that was followed by a success is no news. */
function lastFailureOf(events: readonly ClientEvent[]): LastFailure {
  const last = findAttempts(events).find(({ outcome }) => outcome !== 'unfinished');
  const code = last?.reasonCode ?? null;
  if (last === undefined || code === null || (last.outcome !== 'failed' && last.outcome !== 'dropped'))
    return null;
  const hex = `0x${code.toString(16)}`;
  const decoded = decodeErrorText(hex);
  if (decoded.outcome === 'no-code') return null;
  const { title, meaning } = decoded;
  return { target: last.host, at: last.endedAt, code, hex, title, meaning };
}
