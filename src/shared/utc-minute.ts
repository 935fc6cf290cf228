/** A time of ISO 8601 as people write it, to the minute: `2026-11-21 08:00 UTC`. */
export function utcMinute(iso: string): string {
  return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
