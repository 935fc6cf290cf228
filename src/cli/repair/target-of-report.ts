import type { Report } from '../../shared/report.ts';
import { parseTarget } from '../../shared/target.ts';
import type { Target } from '../../shared/target.ts';

/** The computer that a report is about; null when the report names none that could be checked. */
export function targetOfReport({ target: { host, port } }: Report): Target | null {
  const parsed = parseTarget(host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`);
  return parsed.ok ? parsed.target : null;
}
