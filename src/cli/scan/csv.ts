/**
 * One row after RFC 4180, without the line end. A value that a spreadsheet would run as a formula gets an
 * apostrophe in front (OWASP, CSV injection): names and certificates in a scan come from strangers.
 */
export function csvRow(values: readonly (string | number | boolean | null)[]): string {
  return values.map(csvField).join(',');
}

function csvField(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const harmless = /^[=+\-@\t\r\n]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
