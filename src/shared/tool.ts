/** Put in by the build from package.json. */
declare const TOOL_VERSION: string | undefined;

/** What reports and `--version` call this program. Run straight from its sources it has no number of its own. */
export const tool = {
  name: 'rdp-troubleshooter',
  version: typeof TOOL_VERSION === 'string' ? TOOL_VERSION : '0.0.0-source',
} as const;
