import type {
  Certificate,
  CertificateFacts,
  HelloOutcome,
  NegotiationOutcome,
  NlaFacts,
  TcpAttempt,
  TlsOutcome,
} from '../../shared/facts.ts';

/** What one connection is asked to do. Everything that varies between probes is here; the machine has no other input. */
export interface HandshakePlan {
  /** Protocol bits of the negotiation request ([MS-RDPBCGR] 2.2.1.1.1). */
  readonly offered: number;
  /** `negotiation` stops at the server's choice, `tls` at the end of its handshake, `challenge` after NTLM's. */
  readonly goal: 'negotiation' | 'tls' | 'challenge';
  /** Sent in place of a real TLS handshake; the connection then ends with the server's first answer to it. */
  readonly rawHello: Uint8Array | null;
  /** Goes into the ClientHello; null when an address was typed. */
  readonly serverName: string | null;
  readonly limits: PhaseLimits;
  /** Wall clock, in Unix milliseconds, at the zero of the monotonic clock: for the peer's clock offset. */
  readonly wallClockAtZeroMs: number;
}

/** Longest time for each phase, in milliseconds from the start of that phase. */
export interface PhaseLimits {
  readonly tcpMs: number;
  readonly negotiationMs: number;
  readonly tlsMs: number;
  readonly nlaMs: number;
}

export type TlsMessage = 'client-hello' | 'server-hello' | 'certificate' | 'finished';

/** Raw bytes on the connection since it opened, in both directions. */
export interface ByteCounts {
  readonly sent: number;
  readonly received: number;
}

/** What happened outside. */
export type HandshakeInput =
  | { readonly type: 'connected' }
  | {
      readonly type: 'connect-failed';
      readonly how: 'refused' | 'unreachable' | 'reset' | 'stalled' | 'local';
      readonly code: string;
    }
  /** Plain bytes before TLS, decrypted ones after it. */
  | { readonly type: 'received'; readonly bytes: Uint8Array }
  | { readonly type: 'tls-message'; readonly message: TlsMessage; readonly counts: ByteCounts }
  | {
      readonly type: 'tls-certificates';
      readonly chain: readonly Certificate[];
      readonly unreadable: string | null;
    }
  | {
      readonly type: 'tls-established';
      readonly version: string;
      readonly cipher: string;
      readonly counts: ByteCounts;
    }
  | {
      readonly type: 'tls-failed';
      readonly how: 'alert' | 'foreign' | 'local';
      readonly alert: number | null;
      readonly code: string;
      readonly counts: ByteCounts;
    }
  | {
      readonly type: 'ended';
      readonly how: 'reset' | 'closed' | 'stalled' | 'unreachable' | 'local';
      readonly code: string | null;
      readonly counts: ByteCounts;
    }
  /** The clock reached `deadlineMs`, or everything must stop now. */
  | { readonly type: 'deadline' | 'cancelled'; readonly counts: ByteCounts };

export type HandshakeAction =
  | { readonly type: 'send'; readonly bytes: Uint8Array }
  | { readonly type: 'start-tls'; readonly serverName: string | null }
  | { readonly type: 'done' };

export type HandshakePhase = 'tcp' | 'negotiation' | 'tls' | 'hello' | 'nla' | 'finished';

/** What one connection measured. A member is null when the connection did not get that far. */
export interface HandshakeFacts {
  readonly tcp: Pick<TcpAttempt, 'broke' | 'roundTripMs'>;
  readonly negotiation: NegotiationOutcome | null;
  readonly tls: TlsOutcome | null;
  readonly hello: HelloOutcome | null;
  readonly certificate: CertificateFacts | null;
  readonly nla: NlaFacts['result'] | null;
  readonly largestFlightSentBytes: number;
  readonly largestFlightReceivedBytes: number;
}
