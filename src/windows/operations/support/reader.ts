import type { z } from 'zod';
import type { Reader } from '../../../core/plan/define-operation-kind.ts';

/** Reads plain data by a schema; what does not fit it is not read at all. */
export function readerOf<Value>(schema: z.ZodType<Value>): Reader<Value> {
  return (json) => schema.safeParse(json).data;
}
