import type { CheckDefinition, Evaluation } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { Certificate, Challenge, NlaFacts } from '../../shared/facts.ts';
import { breakEvidence, describeBreak, isUnknown, unknownReason } from './support/breaks.ts';
import { isSkewed, skewWords } from './support/clock.ts';
import { doesNotApply, notMeasured } from './support/evaluations.ts';
import { isAddress, isLocalhost, sameComputer } from './support/host-names.ts';
import { namesHost } from './support/certificate-judgement.ts';
import { describeNlaProblem } from './support/nla-problems.ts';
import { protocolWords } from './support/protocol-words.ts';
import { isFreeRdpVersion } from './support/server-kind.ts';

type Evidence = EvidenceOf<'nla-challenge'>;

/** The NTLM challenge ([MS-NLMP] 2.2.1.2), asked for without any credential and left unanswered. */
export const nlaChallenge: CheckDefinition<'nla-challenge', 'nla' | 'certificate'> = {
  id: 'nla-challenge',
  phase: 'nla',
  requires: ['tls-handshake'],
  needs: ['nla', 'certificate'],
  evaluate({ nla, certificate }, { target }) {
    if (nla === null) return notMeasured();
    const { result } = nla;
    if (result.outcome === 'not-used') {
      return doesNotApply(
        `The server chose ${protocolWords(result.protocol)}, which asks for the sign-in later.`,
      );
    }
    const evidence = toEvidence(result, certificate?.chain[0] ?? null, target.host);
    const { durationMs } = result;
    switch (result.outcome) {
      case 'challenged':
        return judgeChallenge(evidence, durationMs, target.host);
      case 'refused': {
        const code = `0x${result.errorCode.toString(16).padStart(8, '0')}`;
        return {
          status: 'failed',
          summary: `The server refuses the sign-in check with status ${code}.`,
          durationMs,
          evidence,
        };
      }
      case 'malformed':
        return {
          status: 'failed',
          summary: describeNlaProblem(result.problem),
          durationMs,
          evidence,
        };
      case 'broken': {
        const summary = `At the sign-in check the connection ${describeBreak(result.broke)}.`;
        return isUnknown(result.broke)
          ? { status: 'error', summary, durationMs, evidence, reason: unknownReason(result.broke) }
          : { status: 'failed', summary, durationMs, evidence };
      }
    }
  },
};

function judgeChallenge(evidence: Evidence, durationMs: number, host: string): Evaluation<Evidence> {
  const computer = evidence.dnsComputer ?? evidence.netbiosComputer;
  const called =
    computer === null ? 'The server does not say what it is called' : `The server calls itself ${computer}`;
  const remarks = [
    evidence.fitsTypedName === false ? `, which is not ${host}` : '',
    isSkewed(evidence.clockOffsetMs) ? `; ${skewWords(evidence.clockOffsetMs)}` : '',
  ].join('');
  return {
    status: remarks === '' ? 'passed' : 'warning',
    summary: `${called}${remarks}.`,
    durationMs,
    evidence,
  };
}

const firstPlausibleYear = 2000;

/** Servers without a clock send zero, and some any number: what names no year of our time says nothing. */
function plausibleClock(challenge: Challenge | null): Pick<Evidence, 'serverTime' | 'clockOffsetMs'> {
  const serverTime = challenge?.serverTime ?? null;
  return challenge === null ||
    serverTime === null ||
    new Date(serverTime).getUTCFullYear() < firstPlausibleYear
    ? { serverTime: null, clockOffsetMs: null }
    : { serverTime, clockOffsetMs: challenge.clockOffsetMs };
}

function toEvidence(
  result: Exclude<NlaFacts['result'], { outcome: 'not-used' }>,
  leaf: Certificate | null,
  host: string,
): Evidence {
  const challenge = result.outcome === 'challenged' ? result.challenge : null;
  const names = [challenge?.dnsComputer ?? null, challenge?.netbiosComputer ?? null].filter(
    (name) => name !== null,
  );
  const version = challenge?.version ?? null;
  const comparable = names.length > 0 && !isAddress(host) && !isLocalhost(host);
  return {
    outcome: result.outcome,
    credSspVersion: challenge?.credSspVersion ?? null,
    netbiosComputer: challenge?.netbiosComputer ?? null,
    netbiosDomain: challenge?.netbiosDomain ?? null,
    dnsComputer: challenge?.dnsComputer ?? null,
    dnsDomain: challenge?.dnsDomain ?? null,
    statedBuild: version === null ? null : `${version.major}.${version.minor}.${version.build}`,
    freeRdpVersion: isFreeRdpVersion(version),
    ...plausibleClock(challenge),
    fitsTypedName: comparable ? names.some((name) => sameComputer(name, host)) : null,
    fitsCertificate: leaf === null || names.length === 0 ? null : names.some((name) => namesHost(leaf, name)),
    errorCode: result.outcome === 'refused' ? result.errorCode : null,
    problem: result.outcome === 'malformed' ? result.problem : null,
    firstBytes: result.outcome === 'malformed' ? result.firstBytes : null,
    ...breakEvidence(result.outcome === 'broken' ? result.broke : null),
  };
}
