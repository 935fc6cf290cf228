import { securityProtocol } from '../../../shared/security-protocol.ts';

const protocolNames: readonly (readonly [bit: number, name: string])[] = [
  [securityProtocol.tls, 'TLS'],
  [securityProtocol.nla, 'NLA'],
  [securityProtocol.rdstls, 'RDSTLS'],
  [securityProtocol.nlaEx, 'NLA with early user authorization'],
  [securityProtocol.entra, 'Entra sign-in'],
];

/** Security protocol bits for people; several bits are joined by commas. */
export function protocolWords(bits: number): string {
  if (bits === securityProtocol.rdp) return 'standard RDP security';
  const names = protocolNames.filter(([bit]) => (bits & bit) !== 0).map(([, name]) => name);
  const known = protocolNames.reduce((sum, [bit]) => sum | bit, 0);
  const rest = (bits & ~known) >>> 0;
  return [...names, ...(rest === 0 ? [] : [`unknown protocol 0x${rest.toString(16)}`])].join(', ');
}

/** [MS-RDPBCGR] 2.2.1.2.2, in plain words. */
const failureWords: Readonly<Record<number, string>> = {
  1: 'it demands TLS',
  2: 'it allows standard RDP security only',
  3: 'it has no usable certificate',
  4: 'it finds the request contradictory',
  5: 'it demands NLA',
  6: 'it demands TLS with a user certificate',
};

export function failureCodeWords(code: number): string {
  return failureWords[code] ?? 'its reason is not in the specification';
}
