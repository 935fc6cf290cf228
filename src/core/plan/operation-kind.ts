import type { Json, Reversibility } from '../../shared/journal.ts';

/**
 * - `gone`: what it is about is not there any more (an interface, a service), which is not the same as a value
 *   that is absent: absence is an image like any other.
 * - `blocked-by-policy`: a group policy decides here, and would undo what we do.
 * - `no-effect`: it was done and the effect did not show.
 * - `not-understood`: the request or image is not one of this kind, as in a journal edited by hand.
 * - `fault`: a fault of ours.
 */
export type OperationProblemKind =
  | 'access-denied'
  | 'gone'
  | 'blocked-by-policy'
  | 'failed'
  | 'no-effect'
  | 'not-understood'
  | 'unknown-operation'
  | 'fault';

export interface OperationProblem {
  readonly problem: OperationProblemKind;
  /** One sentence for a person: what happened, to what. */
  readonly message: string;
}

export type Attempt<Value> =
  ({ readonly ok: true } & Value) | { readonly ok: false; readonly problem: OperationProblem };

export type Captured<Image> = Attempt<{ readonly image: Image; readonly reversibility: Reversibility }>;
export type Applied = Attempt<{ readonly restartNeeded: boolean }>;
export type Verified = Attempt<object>;
/** `lost` names what did not come back: not empty only where the capture said `partly` or `no`. */
export type Restored = Attempt<{ readonly lost: readonly string[] }>;

/**
 * One kind of change to a machine. Undo is a property of the kind, never of the fix: whatever `capture` found,
 * `restore` puts back. No method throws on purpose; one that does is treated as a `fault`.
 */
export interface OperationKind<Request extends Json = Json, Image extends Json = Json> {
  /** As in the journal, for ever: `registry-value`. */
  readonly id: string;
  /** Names the one thing that changes, for people: the same text always means the same thing. */
  readonly target: (request: Request) => string;
  /** Reads what is there now, and says how much of it could be brought back. Changes nothing. */
  readonly capture: (request: Request) => Promise<Captured<Image>>;
  /** Makes the change. May be cut short at any point: `restore` must cope with half of it. */
  readonly apply: (request: Request, before: Image) => Promise<Applied>;
  /** Looks for the effect, never at an exit code. `after` was captured since. */
  readonly verify: (request: Request, after: Image) => Promise<Verified>;
  /** Puts `before` back, from whatever is there now. Done twice, it is as good as once. */
  readonly restore: (request: Request, before: Image) => Promise<Restored>;
  /** What an image says is there, in a few plain words, to go after a colon: `1`, `not there`, `switched off`. */
  readonly describe: (image: Image) => string;
  /** What will be there when the request is carried out, in the same words. */
  readonly intended: (request: Request) => string;
  /** Whether two images say the same. */
  readonly compare: (left: Image, right: Image) => 'same' | 'different';
}

/** All kinds that this program knows, by id; typed ones come in through `defineOperationKind`. */
export type OperationKinds = ReadonlyMap<string, OperationKind>;

/** What a fix asks for: the kind of operation and its parameters. */
export interface PlannedOperation {
  readonly kind: string;
  readonly request: Json;
}

export interface PlannedStep {
  readonly fix: string;
  readonly parameters: Json;
  readonly operations: readonly PlannedOperation[];
  /** It counts only after a restart, whatever its operations say by themselves. */
  readonly restartNeeded?: boolean;
}
