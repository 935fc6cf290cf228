import type { z } from 'zod';
import { defineOperationKind } from '../core/plan/define-operation-kind.ts';
import type { OperationKind, OperationProblem } from '../core/plan/operation-kind.ts';
import type { ClientFactName } from '../shared/client-facts/index.ts';
import type { Json, Reversibility } from '../shared/journal.ts';
import { operationRequestSchemas } from '../shared/operation-requests.ts';
import type { OperationRequest, RequestedKind } from '../shared/operation-requests.ts';
import type { FactValue, PracticeState } from './practice-state.ts';

/** One kind of change as pure functions over one fact: the simulated counterpart of a file in `windows/operations`. */
export interface PracticeKind<Id extends RequestedKind, Name extends ClientFactName, Image extends Json> {
  readonly id: Id;
  readonly fact: Name;
  readonly image: z.ZodType<Image>;
  readonly target: (request: OperationRequest<Id>) => string;
  /** undefined: the thing is not there, which is not the same as a value that is absent. */
  readonly look: (value: FactValue<Name>, request: OperationRequest<Id>) => Image | undefined;
  readonly change: (value: FactValue<Name>, request: OperationRequest<Id>) => FactValue<Name>;
  /** What counts when two images are compared; the whole image unless told. */
  readonly essence?: (image: Image) => Json;
  readonly isDone: (image: Image, request: OperationRequest<Id>) => boolean;
  readonly putBack: (value: FactValue<Name>, request: OperationRequest<Id>, before: Image) => FactValue<Name>;
  readonly describe: (image: Image) => string;
  readonly intended: (request: OperationRequest<Id>) => string;
  readonly restartNeeded: boolean;
  readonly reversibility: (image: Image, request: OperationRequest<Id>) => Reversibility;
}

const fully: Reversibility = { how: 'fully' };
export const alwaysFully = (): Reversibility => fully;

/** Makes the kind work on one practice computer. */
export function definePracticeKind<Id extends RequestedKind, Name extends ClientFactName, Image extends Json>(
  kind: PracticeKind<Id, Name, Image>,
  state: PracticeState,
): OperationKind {
  type Request = OperationRequest<Id>;
  const { id, fact, target, essence = (image: Image): Json => image } = kind;
  const stop = (problem: OperationProblem['problem'], message: string) =>
    ({ ok: false, problem: { problem, message } }) as const;
  const withValue = async <Result>(
    request: Request,
    use: (value: FactValue<Name>) => Result | Promise<Result>,
  ) => {
    const value = state.read(fact);
    return value === null
      ? stop('access-denied', `This practice computer does not let anybody at ${target(request)}.`)
      : use(value);
  };
  const typed: OperationKind<Request & Json, Image> = {
    id,
    target,
    capture: (request) =>
      withValue(request, (value) => {
        const image = kind.look(value, request);
        if (image === undefined) return stop('gone', `${target(request)} is not there.`);
        return { ok: true, image, reversibility: kind.reversibility(image, request) };
      }),
    apply: (request) =>
      withValue(request, async (value) => {
        await state.write(fact, kind.change(value, request));
        return { ok: true, restartNeeded: kind.restartNeeded };
      }),
    verify: (request, after) =>
      Promise.resolve(
        kind.isDone(after, request)
          ? { ok: true }
          : stop('no-effect', `${target(request)} was changed and is still not as it should be.`),
      ),
    restore: (request, before) =>
      withValue(request, async (value) => {
        await state.write(fact, kind.putBack(value, request, before));
        const back = kind.reversibility(before, request);
        return { ok: true, lost: back.how === 'partly' ? back.lost : [] };
      }),
    describe: kind.describe,
    intended: kind.intended,
    compare: (left, right) =>
      JSON.stringify(essence(left)) === JSON.stringify(essence(right)) ? 'same' : 'different',
  };
  const requestSchema = operationRequestSchemas[id];
  return defineOperationKind(
    typed,
    (json) => requestSchema.safeParse(json).data as (Request & Json) | undefined,
    (json) => kind.image.safeParse(json).data,
  );
}
