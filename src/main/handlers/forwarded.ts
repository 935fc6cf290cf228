import { forwardedRequests } from '../../engine/messages.ts';
import type { ForwardedRequest } from '../../engine/messages.ts';
import type { Handlers } from '../../shared/ipc/sides.ts';
import type { EngineClient } from '../engine/engine-client.ts';

/** What the window asks and the engine answers: handed on as it is. */
export function forwardedHandlers({ ask }: EngineClient): Pick<Handlers, ForwardedRequest> {
  const handlers = forwardedRequests.map((name) => [name, (input: never) => ask(name, input)] as const);
  // One handler for each name, each of which takes and gives what `Handlers` says for that name.
  return Object.fromEntries(handlers) as unknown as Pick<Handlers, ForwardedRequest>;
}
