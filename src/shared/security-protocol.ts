/** Security protocol bits of [MS-RDPBCGR] 2.2.1.1.1; standard RDP security is the absence of all of them. */
export const securityProtocol = { rdp: 0, tls: 1, nla: 2, rdstls: 4, nlaEx: 8, entra: 16 } as const;
export type SecurityProtocol = (typeof securityProtocol)[keyof typeof securityProtocol];

/** What mstsc offers on its first connection: TLS, NLA and NLA with early user authorization. */
export const mstscOffer = securityProtocol.tls | securityProtocol.nla | securityProtocol.nlaEx;
