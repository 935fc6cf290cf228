import { securityProtocol, type SecurityProtocol } from '../../shared/security-protocol.ts';
import type { NegotiationReply } from '../wire/negotiation.ts';

/** What the server answers to the protocols offered; `offered` is null when the request asks for none. */
export type NegotiationPolicy = (offered: number | null) => NegotiationReply | null;

/** Failure codes of [MS-RDPBCGR] 2.2.1.2.2. */
export const failureCode = {
  tlsRequired: 1,
  tlsNotAllowed: 2,
  noCertificate: 3,
  inconsistentFlags: 4,
  nlaRequired: 5,
  userCertificateRequired: 6,
} as const;
export type FailureCode = (typeof failureCode)[keyof typeof failureCode];

/** [MS-RDPBCGR] 2.2.1.2.1: extended client data, graphics pipeline, (reserved), restricted admin, redirected authentication. */
const currentWindowsFlags = 0x1f;

/** Selects that protocol whatever was offered, as some servers that are not Windows do. */
export function alwaysSelect(protocol: SecurityProtocol): NegotiationPolicy {
  return () => ({ type: 'response', flags: currentWindowsFlags, protocol });
}

export function alwaysRefuse(code: FailureCode): NegotiationPolicy {
  return () => ({ type: 'failure', code });
}

/** A confirm without negotiation data, as servers from before the negotiation send it. */
export const confirmWithoutAnswer: NegotiationPolicy = () => null;

/** Selects the first of `accepted` that was offered, or refuses with `otherwise`. */
export function selectFirst(
  accepted: readonly Exclude<SecurityProtocol, 0>[],
  otherwise: FailureCode,
): NegotiationPolicy {
  return (offered) => {
    const protocol = accepted.find((bit) => ((offered ?? 0) & bit) !== 0);
    return protocol === undefined
      ? { type: 'failure', code: otherwise }
      : { type: 'response', flags: currentWindowsFlags, protocol };
  };
}

/** As a current Windows host answers by default: NLA only, early user authorization preferred. */
export const demandNla = selectFirst([securityProtocol.nlaEx, securityProtocol.nla], failureCode.nlaRequired);
