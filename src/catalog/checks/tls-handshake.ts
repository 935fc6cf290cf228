import type { CheckDefinition } from '../../core/check-definition.ts';
import type { EvidenceOf } from '../../shared/evidence.ts';
import type { TlsFacts, TlsOutcome } from '../../shared/facts.ts';
import { breakEvidence, describeBreak, isUnknown, unknownReason } from './support/breaks.ts';
import { doesNotApply, notMeasured } from './support/evaluations.ts';
import { choseStandardSecurity, standardSecurityReason } from './support/standard-security.ts';

export const tlsHandshake: CheckDefinition<'tls-handshake', 'tls' | 'negotiation'> = {
  id: 'tls-handshake',
  phase: 'tls',
  requires: ['rdp-negotiation'],
  needs: ['tls', 'negotiation'],
  evaluate({ tls, negotiation }) {
    if (choseStandardSecurity(negotiation)) return doesNotApply(standardSecurityReason);
    if (tls === null) return notMeasured();
    const { main } = tls;
    const evidence = toEvidence(tls);
    const { durationMs } = main;
    if (main.outcome === 'established') {
      if (!isOffInWindows(main.version)) {
        return { status: 'passed', summary: `${main.version} with ${main.cipher}.`, durationMs, evidence };
      }
      const summary = `The server agrees to nothing newer than ${main.version}, which current Windows has switched off.`;
      return { status: 'failed', summary, durationMs, evidence };
    }
    const summary = `${progressWords[main.lastMessage]} the connection ${describeBreak(main.broke)}.`;
    if (isUnknown(main.broke)) {
      return { status: 'error', summary, durationMs, evidence, reason: unknownReason(main.broke) };
    }
    return { status: 'failed', summary, durationMs, evidence };
  },
};

const progressWords = {
  'client-hello': 'After the first message of the handshake (ClientHello)',
  'server-hello': 'After the server had begun to answer (ServerHello)',
  certificate: 'After the server had shown its certificate',
  finished: 'At the end of the handshake',
} as const;

/**
 * Microsoft announced TLS 1.0 and 1.1 off by default, for clients and servers, from the preview builds of
 * September 2023 on and in future releases ("TLS 1.0 and TLS 1.1 soon to be disabled in Windows"; RFC 8996); that
 * Windows 11 24H2 and Server 2025 are such releases is our reading. What Windows refuses by default counts as
 * failed, also where an older client would still connect.
 */
function isOffInWindows(version: string): boolean {
  return /^(?:SSLv\d.*|TLSv1(?:\.[01])?)$/u.test(version);
}

function toEvidence({ main, tls12Only, withoutServerName }: TlsFacts): EvidenceOf<'tls-handshake'> {
  const established = main.outcome === 'established';
  return {
    outcome: main.outcome,
    version: established ? main.version : null,
    cipher: established ? main.cipher : null,
    versionOffInWindows: established && isOffInWindows(main.version),
    serverNameSent: main.serverNameSent,
    lastMessage: established ? null : main.lastMessage,
    foreignProtocol: established ? null : (main.foreign?.protocol ?? null),
    bytesReceived: main.bytesReceived,
    ...breakEvidence(established ? null : main.broke),
    tls12Only: tls12Only?.outcome ?? 'not-tried',
    tls12OnlyBreakHow: breakHow(tls12Only),
    tls12OnlyBreakAfterBytes: tls12Only?.outcome === 'broken' ? tls12Only.broke.afterBytes : null,
    withoutServerName: withoutServerName?.outcome ?? 'not-tried',
    withoutServerNameBreakHow: breakHow(withoutServerName),
  };
}

/** Retries wait less than the main handshake, with which they are compared: their stalls count as such at once. */
function breakHow(outcome: TlsOutcome | null) {
  return outcome?.outcome === 'broken' ? outcome.broke.how : null;
}
