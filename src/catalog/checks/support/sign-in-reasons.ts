/**
 * Disconnect reasons in which the credential itself was turned away; the catalogue of codes has their texts.
 * Left out: locked, disabled and expired accounts, which no other password would open.
 */
const refusedCredentialReasons: readonly number[] = [
  0x807, // sign-in failed
  0xa07, // no such user
  0xf07, // password expired
  0x1207, // password has to be changed
  0x2107, // fresh credentials are asked for
];

export function isRefusedCredential(reasonCode: number | null): boolean {
  return reasonCode !== null && refusedCredentialReasons.includes(reasonCode);
}
