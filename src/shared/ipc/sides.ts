import type { z } from 'zod';
import type { Answer } from './failure.ts';
import type { EventName, RequestName } from './names.ts';
import type { events, requests } from './schema.ts';

/** Data that its holder does not change, all the way down. */
export type Unchanged<Value> = Value extends readonly (infer Item)[]
  ? readonly Unchanged<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Unchanged<Value[Key]> }
    : Value;

export type RequestInput<Name extends RequestName> = Unchanged<z.infer<(typeof requests)[Name]['input']>>;
export type RequestOutput<Name extends RequestName> = Unchanged<z.infer<(typeof requests)[Name]['output']>>;
export type EventPayload<Name extends EventName> = Unchanged<z.infer<(typeof events)[Name]>>;

/** The main process answers every request; the compiler misses none. */
export type Handlers = {
  readonly [Name in RequestName]: (input: RequestInput<Name>) => Promise<Answer<RequestOutput<Name>>>;
};

/** How the main process tells the interface. */
export type SendEvent = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

/**
 * What the preload puts into the page, as `window.rdpTroubleshooter`. It knows names and nothing else; what goes
 * through it is validated at both ends.
 */
export interface Bridge {
  readonly request: (name: RequestName, payload: unknown) => Promise<unknown>;
  /** @returns ends the subscription. */
  readonly subscribe: (name: EventName, listener: (payload: unknown) => void) => () => void;
}
export const bridgeName = 'rdpTroubleshooter';

/** What the interface uses instead of the bridge. */
export interface Client {
  /** Never rejects: what went wrong is an answer too. */
  readonly request: <Name extends RequestName>(
    name: Name,
    payload: RequestInput<Name>,
  ) => Promise<Answer<RequestOutput<Name>>>;
  readonly subscribe: <Name extends EventName>(
    name: Name,
    listener: (payload: EventPayload<Name>) => void,
  ) => () => void;
}
