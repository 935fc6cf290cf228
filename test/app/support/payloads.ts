import fc from 'fast-check';

/** As much of JSON Schema as our requests use. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Payloads that the schema allows, as far as it says it in its JSON form. */
export function fitting(schema: JsonSchema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(fitting));
  switch (schema.type) {
    case 'object': {
      const { properties = {}, required = [] } = schema;
      const fields = Object.fromEntries(
        Object.entries(properties).map(([name, each]) => [name, fitting(each)]),
      );
      return fc.record(fields, { requiredKeys: [...required] });
    }
    case 'array':
      return fc.array(fitting(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, 3),
      });
    case 'string':
      if (schema.pattern !== undefined) return fc.stringMatching(new RegExp(schema.pattern, 'u'));
      return fc.oneof(
        fc.string({ maxLength: Math.min(schema.maxLength ?? 20, 40) }),
        fc.constant('server01'),
      );
    case 'integer':
    case 'number':
      return fc.integer({
        min: Math.max(schema.minimum ?? 0, -1e9),
        max: Math.min(schema.maximum ?? 1e9, 1e9),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.constant({});
  }
}

/** One thing in a payload changed: a field replaced, taken away, or one too many put in. */
export function damaged(payload: unknown, path: readonly number[], how: number, value: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || path.length === 0) return value;
  const names = Object.keys(payload);
  const [first = 0, ...rest] = path;
  const name = names[first % Math.max(names.length, 1)];
  if (name === undefined || how % 5 === 0) return { ...payload, [`extra${first}`]: value };
  if (how % 5 === 1) return Object.fromEntries(Object.entries(payload).filter(([each]) => each !== name));
  const copy: Record<string, unknown> = Array.isArray(payload)
    ? ([...(payload as unknown[])] as never)
    : { ...payload };
  copy[name] = rest.length === 0 ? value : damaged(copy[name], rest, how, value);
  return copy;
}
