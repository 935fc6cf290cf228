/** Kerberos tolerates five minutes between clocks (RFC 4120, 8.2: the recommended skew), and so does Windows. */
const toleratedSkewMs = 5 * 60_000;

export function isSkewed(offsetMs: number | null): offsetMs is number {
  return offsetMs !== null && Math.abs(offsetMs) > toleratedSkewMs;
}

/** Such as "its clock is 1 hour ahead". `offsetMs` is positive when the server is ahead. */
export function skewWords(offsetMs: number): string {
  return `its clock is ${formatSpan(Math.abs(offsetMs))} ${offsetMs > 0 ? 'ahead' : 'behind'}`;
}

function formatSpan(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  if (minutes < 120) return `${minutes} minutes`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} hours` : `${Math.round(hours / 24)} days`;
}
