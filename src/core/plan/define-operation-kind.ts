import type { Json } from '../../shared/journal.ts';
import type { Attempt, OperationKind, OperationProblem } from './operation-kind.ts';

/** The typed value, or undefined when it is none: `(json) => schema.safeParse(json).data`. */
export type Reader<Value> = (json: Json) => Value | undefined;

/**
 * Makes a typed kind usable for the engine, which knows plain data only: requests and images are read before the
 * kind sees them, because an undo takes them from a file that may have been edited or written by another version.
 */
export function defineOperationKind<Request extends Json, Image extends Json>(
  kind: OperationKind<Request, Image>,
  readRequest: Reader<Request>,
  readImage: Reader<Image>,
): OperationKind {
  const problem: OperationProblem = {
    problem: 'not-understood',
    message: `The journal or the plan holds something that is no ${kind.id}.`,
  };
  const withBoth = async <Value>(
    requestJson: Json,
    imageJson: Json,
    use: (request: Request, image: Image) => Promise<Attempt<Value>>,
  ): Promise<Attempt<Value>> => {
    const request = readRequest(requestJson);
    const image = readImage(imageJson);
    return request === undefined || image === undefined ? { ok: false, problem } : use(request, image);
  };
  return {
    id: kind.id,
    target: (json) => {
      const request = readRequest(json);
      return request === undefined ? kind.id : kind.target(request);
    },
    capture: async (json) => {
      const request = readRequest(json);
      return request === undefined ? { ok: false, problem } : kind.capture(request);
    },
    apply: (request, before) => withBoth(request, before, (r, i) => kind.apply(r, i)),
    verify: (request, after) => withBoth(request, after, (r, i) => kind.verify(r, i)),
    restore: (request, before) => withBoth(request, before, (r, i) => kind.restore(r, i)),
    describe: (json) => {
      const image = readImage(json);
      return image === undefined ? 'something that cannot be read' : kind.describe(image);
    },
    intended: (json) => {
      const request = readRequest(json);
      return request === undefined ? 'something that cannot be read' : kind.intended(request);
    },
    compare: (leftJson, rightJson) => {
      const left = readImage(leftJson);
      const right = readImage(rightJson);
      return left === undefined || right === undefined ? 'different' : kind.compare(left, right);
    },
  };
}
