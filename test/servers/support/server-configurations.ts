import type { CertificateStore } from './certificates.ts';
import { startShadow } from './freerdp-shadow.ts';
import type { RealServer } from './real-server.ts';
import { missingForShadow, missingForXrdp } from './requirements.ts';
import type { Missing } from './requirements.ts';
import { startXrdp } from './xrdp.ts';

/** `selected` and `refused` carry the protocol bit and the failure code of [MS-RDPBCGR] 2.2.1.2.1 and 2.2.1.2.2. */
export type Answer = `selected ${number}` | `refused ${number}` | 'disconnected' | 'no-answer';

/** Each offer alone; `none`: a request without a negotiation request. */
export type Offer = 0 | 1 | 2 | 3 | 4 | 8 | 16 | 'none';
export const offers: readonly Offer[] = [0, 1, 2, 3, 4, 8, 16, 'none'];

export interface ServerConfiguration {
  readonly name: string;
  readonly missing: Missing;
  start(certificates: Pick<CertificateStore, 'files'>): Promise<RealServer>;
  /** In the order of `offers`, measured on Debian 12. A server may select what was not offered. */
  readonly answers: readonly [Answer, Answer, Answer, Answer, Answer, Answer, Answer, Answer];
}

function xrdp(
  name: string,
  securityLayer: 'rdp' | 'tls' | 'negotiate',
  certificate: 'valid' | 'missing',
  answers: ServerConfiguration['answers'],
): ServerConfiguration {
  return {
    name,
    missing: missingForXrdp,
    start: async (certificates) =>
      startXrdp({
        securityLayer,
        certificate: certificate === 'missing' ? 'missing' : await certificates.files(certificate),
      }),
    answers,
  };
}

function shadow(
  security: 'nla' | 'tls' | 'rdp',
  answers: ServerConfiguration['answers'],
): ServerConfiguration {
  return {
    name: `freerdp-shadow ${security}`,
    missing: missingForShadow,
    start: () => startShadow({ security }),
    answers,
  };
}

const [s0, s1, s2] = ['selected 0', 'selected 1', 'selected 2'] as const;
const [f1, f2, f3, f5] = ['refused 1', 'refused 2', 'refused 3', 'refused 5'] as const;
const [off, none] = ['disconnected', 'no-answer'] as const;

/** Real servers and what they answer to each offer:          0   1   2   3   4   8   16   no request */
export const serverConfigurations: readonly ServerConfiguration[] = [
  xrdp('xrdp rdp', 'rdp', 'valid', [s0, s0, s0, s0, s0, s0, off, none]),
  xrdp('xrdp tls', 'tls', 'valid', [f1, s1, f1, s1, f1, f1, off, none]),
  xrdp('xrdp negotiate', 'negotiate', 'valid', [s0, s1, s0, s1, s0, s0, off, none]),
  xrdp('xrdp without certificate', 'tls', 'missing', [f3, f3, f3, f3, f3, f3, off, none]),
  shadow('nla', [f5, f5, s2, s2, f5, f5, f5, f5]),
  shadow('tls', [f1, s1, f1, s1, f1, f1, f1, f1]),
  shadow('rdp', [s0, f2, f2, f2, f2, f2, f2, s0]),
];
