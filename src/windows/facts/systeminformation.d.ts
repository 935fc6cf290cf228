/** Two parts of the library alone: the whole of it takes ten megabytes of a check. */
declare module 'systeminformation/lib/system.js' {
  export { system } from 'systeminformation';
}
declare module 'systeminformation/lib/util.js' {
  /** Finds Windows' own PowerShell; what loads the whole library does it by itself. */
  export function getPowershell(): void;
}
