import type { ReportTarget } from '../../shared/report.ts';
import { defaultPort } from '../../shared/target.ts';

/** The target as a person would type it: the port only where it is not the usual one. */
export function targetText({ host, port }: Pick<ReportTarget, 'host' | 'port'>): string {
  const bracketed = host.includes(':') ? `[${host}]` : host;
  return port === defaultPort ? bracketed : `${bracketed}:${port}`;
}
