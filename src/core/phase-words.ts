import type { Phase } from '../shared/ids.ts';

/** Each phase as it stands in the middle of a sentence. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  name: 'finding the address',
  tcp: 'reaching the port (TCP)',
  negotiation: 'the Remote Desktop negotiation',
  tls: 'encryption (TLS)',
  certificate: 'the certificate',
  nla: 'the sign-in check (NLA)',
  udp: 'the UDP transport',
  client: 'this computer',
  host: 'the far computer',
};
