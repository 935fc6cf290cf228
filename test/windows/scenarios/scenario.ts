import type { CauseId, CheckId } from '../../../src/shared/ids.ts';
import type { CheckStatus } from '../../../src/shared/report.ts';
import type { RegistrySeed } from '../support/registry-seed.ts';
import type { WinePrefix } from '../support/wine-prefix.ts';

/** One fault of a Windows 11 that is otherwise in order, and what the executable has to say about it. */
export interface WindowsScenario {
  readonly name: string;
  /** What the far computer plays; `null`: nothing listens on the port. */
  readonly practice: string | null;
  readonly registry?: RegistrySeed;
  /** Files of drive C by path; null takes one away. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>;
  /** Anything else; what it returns takes it back. */
  readonly prepare?: (prefix: WinePrefix) => Promise<() => Promise<void>>;
  /** Typed in place of the practice host's address; its port is added. */
  readonly host?: string;
  /** The codes that the dialog showed. */
  readonly reported?: string;
  readonly check: CheckId;
  readonly status: CheckStatus;
  /** Part of the check's evidence. */
  readonly evidence: Readonly<Record<string, unknown>>;
  /** null: none at all. */
  readonly firstCause: CauseId | null;
}
