/** An error code as dialogs write it: `0x904`. Codes below zero are HRESULTs that a program printed as signed numbers. */
export function hexCode(code: number): string {
  return `0x${(code >>> 0).toString(16)}`;
}
