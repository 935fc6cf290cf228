import type { Phase } from '../../shared/ids.ts';

/** The lists a code may come from. A number alone does not say which: 260 stands in three of them. */
export const codeFamilies = [
  'disconnect-reason',
  'observed-disconnect-reason',
  'gateway-reason',
  'extended-reason',
  'server-error-info',
  'negotiation-failure',
  'rdstls-result',
  'early-authorization',
  'hresult',
  'ntstatus',
  'win32',
] as const;
export type CodeFamily = (typeof codeFamilies)[number];

/** Where to look: a phase of the check, or a stage that a check without credentials never reaches. */
export type LookAt =
  | Phase
  /** User name, password, account state: after the NLA challenge. */
  | 'sign-in'
  | 'licensing'
  /** The Remote Desktop gateway between the two computers. */
  | 'gateway'
  /** The connection broker, which picks the computer that serves the session. */
  | 'broker'
  /** The exchange of capabilities, after sign-in and before the desktop appears. */
  | 'session-setup'
  /** A session that was up. */
  | 'session';

/** What one code means, in words for a person. */
export interface CodeEntry {
  /** Unsigned 32-bit value. */
  readonly code: number;
  /** The name in the specification or header file; null where none is public. */
  readonly symbol: string | null;
  /** One line. */
  readonly title: string;
  /** One or two sentences. */
  readonly meaning: string;
  /** The conclusion that people draw and the code does not support. */
  readonly provesNot?: string;
  /** In the order to look; empty where the code does not say where. */
  readonly lookAt: readonly LookAt[];
  /** Only where it differs from the table's. */
  readonly source?: string;
}

/** One list of codes. */
export interface CodeTable {
  readonly family: CodeFamily;
  /** Specification section, header file or page. */
  readonly source: string;
  readonly entries: readonly CodeEntry[];
}

/** What a main and an extended code mean together, where that is more than the sum of the two. */
export interface PairEntry {
  readonly code: number;
  /** `any`: every extended code that has no pair of its own, and none at all. */
  readonly extendedCode: number | 'any';
  readonly title: string;
  readonly meaning: string;
  readonly provesNot: string;
  readonly lookAt: readonly LookAt[];
}

/** An entry with the list it stands in. */
export interface ListedCode {
  readonly family: CodeFamily;
  readonly source: string;
  readonly entry: CodeEntry;
}

/** The content that decoding needs, handed in so that the engine stays free of content. */
export interface CodeCatalogue {
  /** Every list that has this unsigned 32-bit number, in the order of `codeFamilies`. */
  readonly listed: (code: number) => readonly ListedCode[];
  /** The text for exactly this pair, else for this code with any extended code, else null. */
  readonly pair: (code: number, extendedCode: number | null) => PairEntry | null;
}
