import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { Certificate, CertificateFacts } from '../../shared/facts.ts';
import { findInspectingProduct } from '../security-products/find-inspecting-product.ts';
import {
  findWeaknesses,
  isWindowsMade,
  judgeDates,
  listNames,
  namesHost,
} from './support/certificate-judgement.ts';
import { doesNotApply, notMeasured } from './support/evaluations.ts';
import { isAddress } from './support/host-names.ts';
import { choseStandardSecurity, standardSecurityReason } from './support/standard-security.ts';
import { weaknessWords } from './support/weakness-words.ts';

/**
 * Judged whenever one was shown, also when the handshake failed afterwards. Self-signed alone is normal for
 * Remote Desktop and is no finding.
 */
export const certificate: CheckDefinition<'certificate', 'certificate' | 'negotiation'> = {
  id: 'certificate',
  phase: 'certificate',
  requires: ['rdp-negotiation'],
  needs: ['certificate', 'negotiation'],
  evaluate(facts, context) {
    if (choseStandardSecurity(facts.negotiation)) return doesNotApply(standardSecurityReason);
    if (facts.certificate === null) {
      return notMeasured('The handshake ended before the server showed a certificate.');
    }
    const [leaf] = facts.certificate.chain;
    if (leaf === undefined) {
      const problem = facts.certificate.unreadable;
      return problem === null
        ? notMeasured('The server showed no certificate.')
        : {
            status: 'error',
            summary: 'The certificate could not be read.',
            durationMs: 0,
            evidence: {},
            reason: `It is not a certificate that this program understands: ${problem}.`,
          };
    }
    const evidence = toEvidence(leaf, facts.certificate, context.target.host, context.now);
    return { status: statusOf(evidence), summary: describe(evidence), durationMs: 0, evidence };
  },
};

function statusOf(evidence: EvidenceOf<'certificate'>): 'passed' | 'warning' | 'failed' {
  if (evidence.validity !== 'valid') return 'failed';
  const remarkable =
    !evidence.nameMatches || evidence.weaknesses.length > 0 || evidence.interceptedBy !== null;
  return remarkable ? 'warning' : 'passed';
}

function describe(evidence: EvidenceOf<'certificate'>): string {
  const date = (iso: string): string => iso.slice(0, 10);
  const sentences: string[] = [];
  if (evidence.validity === 'expired')
    sentences.push(`The certificate expired on ${date(evidence.notAfter)}.`);
  if (evidence.validity === 'not-yet-valid')
    sentences.push(`The certificate is valid only from ${date(evidence.notBefore)} on.`);
  if (evidence.interceptedBy !== null)
    sentences.push(`The certificate was issued by ${evidence.interceptedBy}.`);
  if (evidence.weaknesses.length > 0)
    sentences.push(
      `The certificate has ${evidence.weaknesses.map((weakness) => weaknessWords(weakness, evidence)).join(' and ')}.`,
    );
  if (!evidence.nameMatches)
    sentences.push(`The certificate is for ${listNames(evidence)}, not for ${evidence.comparedWith}.`);
  if (sentences.length > 0) return sentences.join(' ');
  const made = evidence.windowsMade
    ? ', like one that Windows makes itself'
    : evidence.selfSigned
      ? ', self-signed'
      : '';
  return `For ${listNames(evidence)}, valid until ${date(evidence.notAfter)}${made}.`;
}

function toEvidence(
  leaf: Certificate,
  { source, chain }: CertificateFacts,
  host: string,
  now: Date,
): EvidenceOf<'certificate'> {
  return {
    source,
    subject: leaf.subject,
    issuer: leaf.issuer,
    subjectCommonName: leaf.subjectCommonName,
    issuerCommonName: leaf.issuerCommonName,
    issuerOrganization: leaf.issuerOrganization,
    dnsNames: leaf.dnsNames,
    ipAddresses: leaf.ipAddresses,
    notBefore: leaf.notBefore,
    notAfter: leaf.notAfter,
    ...judgeDates(leaf, now),
    keyType: leaf.keyType,
    keyBits: leaf.keyBits,
    curve: leaf.curve,
    signatureAlgorithm: leaf.signatureAlgorithm,
    weaknesses: findWeaknesses(leaf),
    selfSigned: leaf.selfSigned,
    windowsMade: isWindowsMade(leaf),
    comparedWith: host,
    comparedKind: isAddress(host) ? 'address' : 'name',
    nameMatches: namesHost(leaf, host),
    interceptedBy:
      findInspectingProduct({
        commonName: leaf.issuerCommonName,
        organization: leaf.issuerOrganization,
      })?.name ?? null,
    sha1Thumbprint: leaf.sha1Thumbprint,
    sha256Thumbprint: leaf.sha256Thumbprint,
    chainLength: chain.length,
  };
}
