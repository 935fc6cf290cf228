/** Pages outside that the app can open in the browser. The addresses stand in the main process alone. */
export const linkIds = [
  'project',
  'issues',
  'releases',
  'licence',
  'microsoft-rdp-troubleshooting',
  'microsoft-rdp-certificates',
  'microsoft-disconnect-codes',
] as const;
export type LinkId = (typeof linkIds)[number];
