/** What the parts of the product are called where they lie and where they write. */
export const product = {
  name: 'RDP Troubleshooter',
  /** The app's program. */
  appFile: 'RDP Troubleshooter.exe',
  /** The command line, which is the elevated helper as well; beside the app's program. */
  consoleFile: 'rdp-troubleshooter-cli.exe',
  /** The console program's bridge to Windows' libraries, beside it. */
  bindingsFile: 'koffi.node',
} as const;
