import { decodeErrorText } from '../catalog/codes/index.ts';
import type { ReportedError } from '../shared/report.ts';

/** The codes in a dialog's text, or null when it holds none. */
export function readReportedError(text: string): ReportedError | null {
  const { code, extendedCode } = decodeErrorText(text).pair;
  return code === null && extendedCode === null ? null : { code, extendedCode };
}
