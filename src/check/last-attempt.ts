import { findAttempts } from '../catalog/checks/support/connection-attempts.ts';
import type { ConnectionAttempt } from '../catalog/checks/support/connection-attempts.ts';
import { isSameName, withoutPort } from '../catalog/checks/support/known-names.ts';
import type { ClientFacts } from '../shared/client-facts/index.ts';
import { parseTarget } from '../shared/target.ts';
import type { Target } from '../shared/target.ts';

/** An attempt of mstsc that failed, as far as this computer wrote it down. */
export interface FailedAttempt {
  /** As Windows has it, without a port; `parseTarget` takes it, in brackets when it is an IPv6 address. */
  readonly host: string;
  /** The log names no port. Taken from the list of recent targets; null where that has none for this host. */
  readonly port: number | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** The disconnect reason, such as 0x904; null when the attempt ended before there was one. */
  readonly code: number | null;
  /** Always null: Windows shows the extended code in its dialog and writes it down nowhere. */
  readonly extendedCode: number | null;
  /** Whether the connection had been there and was cut off later. */
  readonly wasConnected: boolean;
}

/** A computer that this user connected to before. */
export interface RecentTarget {
  /** What to type: `server01`, `server01:3390`. */
  readonly target: string;
  /** The user name that mstsc fills in; null when it knows none. */
  readonly userName: string | null;
}

/** What somebody whose connection just failed need not type. */
export interface KnownBeforehand {
  /** The last attempt that failed, unless a later one to the same computer succeeded. null: none on record. */
  readonly lastFailed: FailedAttempt | null;
  /** The latest first, each once, at most 20. */
  readonly recent: readonly RecentTarget[];
}

const mostRecent = 20;
/** Hyper-V, Windows Sandbox and WSL connect to virtual computers by their identifier; nobody typed that. */
const identifier = /^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/iu;

/**
 * Reads from this computer's facts which computer was tried last and which ones are tried often. Facts that could not
 * be read count as nothing on record. Never throws; what is not a computer's name or address is left out.
 */
export function knownBeforehand({
  eventLog,
  recentTargets,
}: Pick<ClientFacts, 'eventLog' | 'recentTargets'>): KnownBeforehand {
  const attempts = eventLog.state === 'read' ? findAttempts(eventLog.value.events) : [];
  const { recent, userNames } =
    recentTargets.state === 'read' ? recentTargets.value : { recent: [], userNames: [] };
  const typed = [...recent, ...userNames.map(({ host }) => host)].filter(isOneComputer);
  return {
    lastFailed: findLastFailed(attempts, recent),
    recent: typed
      .filter((entry, index) => typed.findIndex((other) => isSameName(other, entry)) === index)
      .slice(0, mostRecent)
      .map((entry) => ({ target: toType(entry), userName: userNameFor(entry, userNames) })),
  };
}

/** `attempts`: the latest first. */
function findLastFailed(
  attempts: readonly ConnectionAttempt[],
  recent: readonly string[],
): FailedAttempt | null {
  const reached: string[] = [];
  for (const { host: stated, outcome, endedAt, reasonCode } of attempts) {
    if (stated === null || !isOneComputer(stated)) continue;
    const host = withoutPort(stated);
    if (outcome === 'connected') reached.push(host);
    if (outcome !== 'failed' && outcome !== 'dropped') continue;
    if (reached.some((other) => isSameName(other, host))) continue;
    const port = portIn(stated) ?? portOf(host, recent);
    return {
      host,
      port,
      at: endedAt,
      code: reasonCode,
      extendedCode: null,
      wasConnected: outcome === 'dropped',
    };
  }
  return null;
}

function userNameFor(
  target: string,
  userNames: readonly { readonly host: string; readonly userName: string }[],
): string | null {
  const host = withoutPort(target);
  return userNames.find((one) => isSameName(withoutPort(one.host), host))?.userName ?? null;
}

/** The port of the entry that was used last, among those of this host. */
function portOf(host: string, recent: readonly string[]): number | null {
  const entry = recent.find((one) => isSameName(withoutPort(one), host));
  return entry === undefined ? null : portIn(entry);
}

function portIn(entry: string): number | null {
  return withoutPort(entry) !== entry && /:\d+$/u.test(entry) ? (targetOf(entry)?.port ?? null) : null;
}

function isOneComputer(entry: string): boolean {
  return !identifier.test(entry) && targetOf(entry) !== null;
}

function targetOf(entry: string): Target | null {
  const parsed = parseTarget(toType(entry));
  return parsed.ok ? parsed.target : null;
}

/** IPv6 addresses stand without brackets in the log and in the registry. */
function toType(entry: string): string {
  return withoutPort(entry) === entry && entry.includes(':') ? `[${entry}]` : entry;
}
