import type { ReportTarget } from '../../shared/report.ts';

/** Host and port for people; an IPv6 address gets its brackets. */
export function targetText(target: Pick<ReportTarget, 'host' | 'port'>): string {
  const host = target.host.includes(':') ? `[${target.host}]` : target.host;
  return `${host}:${target.port}`;
}
