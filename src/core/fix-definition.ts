import type { ClientFactName, ClientFacts } from '../shared/client-facts/index.ts';
import type { ClientFixId } from '../shared/ids.ts';
import type { FixParameters } from '../shared/fix-parameters.ts';
import type { CheckId } from '../shared/ids.ts';
import type { RequestedOperation } from '../shared/operation-requests.ts';
import type { CheckContext, Facts } from './check-definition.ts';

/** Facts that could be read, by name: a fix is not planned on what is not known. */
export type KnownClientFacts = {
  readonly [Name in ClientFactName]: Extract<ClientFacts[Name], { readonly state: 'read' }>['value'];
};

/**
 * - `nothing-to-change`: it is so already, or there is nothing of the kind.
 * - `policy-decides`: a group policy or device management decides; we explain it and do not fight it.
 * - `not-known`: what has to be known first could not be read.
 * - `too-broad`: it would change more than was asked for.
 */
export type NotApplicableReason = 'nothing-to-change' | 'policy-decides' | 'not-known' | 'too-broad';

/** What a fix would do on this computer as it is now. */
export type FixPlan =
  | {
      readonly plan: 'change';
      /** In the order in which they are done; at most 255. */
      readonly operations: readonly RequestedOperation[];
      /** What to say before anything is done, with the concrete names; one sentence or two each. */
      readonly notices: readonly string[];
    }
  /** Starts mstsc with a file for one connection, and changes nothing. */
  | { readonly plan: 'connect'; readonly connectionFile: string }
  | {
      readonly plan: 'not-applicable';
      readonly reason: NotApplicableReason;
      /** For a person: why, and what to do instead where there is something. */
      readonly message: string;
    };

/** What comes from outside because it is chance: 16 lower-case hex digits, never used twice. */
export interface FixContext {
  readonly uniqueId: string;
}

export interface FixTexts {
  /** What the button will do. */
  readonly title: string;
  /** What changes on this computer, in plain words. */
  readonly changes: string;
  /** What may stop working, or look different, afterwards. */
  readonly mayStopWorking: string;
  /** What it does not cure, and why. */
  readonly doesNotHelp: string;
}

/** `none`: nothing changes that anybody would miss. `high`: other programs may stop working. */
export type FixRisk = 'none' | 'low' | 'medium' | 'high';

/**
 * One file in `catalog/fixes` each: from facts and parameters to operations, pure. There is no undo code: what an
 * operation changed its kind can restore. The scope is in `fixScopes`.
 */
export interface FixDefinition<
  Id extends ClientFixId = ClientFixId,
  Needs extends ClientFactName = ClientFactName,
> {
  readonly id: Id;
  readonly texts: FixTexts;
  readonly risk: FixRisk;
  readonly restart: 'no' | 'needed';
  /** The checks that tell whether it worked. */
  readonly checksAgain: readonly CheckId[];
  readonly needs: readonly Needs[];
  /** The parameters that fit this run; null when it does not tell them. */
  propose(facts: Facts, context: CheckContext): FixParameters<Id> | null;
  plan(facts: Pick<KnownClientFacts, Needs>, parameters: FixParameters<Id>, context: FixContext): FixPlan;
}
