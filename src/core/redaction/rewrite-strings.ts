import type { z } from 'zod';
import { personalKinds } from '../../shared/client-facts/personal.ts';
import type { PersonalKind } from '../../shared/client-facts/personal.ts';

/** What becomes of one string. `kind` is the mark of its schema; null where the schema has none. */
export type RewriteString = (text: string, kind: PersonalKind | null) => string;

/**
 * A copy of a valid document with every string rewritten that the schema leaves free; words of a closed list, dates and
 * the like stay. A result that the schema would refuse is cut until it fits, so that the copy is valid too.
 */
export function rewriteStrings<Schema extends z.ZodType>(
  schema: Schema,
  value: z.output<Schema>,
  rewrite: RewriteString,
): z.output<Schema> {
  return rewriteValue(schema, value, null, rewrite) as z.output<Schema>;
}

function rewriteValue(
  schema: z.ZodType,
  value: unknown,
  outerKind: PersonalKind | null,
  rewrite: RewriteString,
): unknown {
  if (value === null || value === undefined) return value;
  const kind = kindOf(schema) ?? outerKind;
  const { def } = schema as unknown as { readonly def: Definition };
  switch (def.type) {
    case 'string':
      return typeof value === 'string' ? rewriteText(schema, value, kind, rewrite) : value;
    case 'nullable':
    case 'optional':
    case 'default':
      return rewriteValue(def.innerType, value, kind, rewrite);
    case 'array':
      return (value as readonly unknown[]).map((item) => rewriteValue(def.element, item, kind, rewrite));
    case 'object':
      return rewriteFields(value, (name) => def.shape[name], kind, rewrite);
    case 'record':
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [
          rewrite(name, null),
          rewriteValue(def.valueType, item, kind, rewrite),
        ]),
      );
    case 'union': {
      const option = def.options.find((each) => each.safeParse(value).success);
      return option === undefined ? value : rewriteValue(option, value, kind, rewrite);
    }
    default:
      // Numbers, switches, and words of a closed list tell nothing about anybody.
      return value;
  }
}

function rewriteFields(
  value: unknown,
  schemaOf: (name: string) => z.ZodType | undefined,
  kind: PersonalKind | null,
  rewrite: RewriteString,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([name, field]) => {
      const schema = schemaOf(name);
      return schema === undefined ? [] : [[name, rewriteValue(schema, field, kind, rewrite)]];
    }),
  );
}

function rewriteText(
  schema: z.ZodType,
  text: string,
  kind: PersonalKind | null,
  rewrite: RewriteString,
): string {
  // A date has a form of its own, and is the same for everybody.
  if ((schema as unknown as { readonly def: Definition }).def.format === 'datetime') return text;
  const rewritten = rewrite(text, kind);
  return rewritten === text ? text : cutToFit(schema, rewritten);
}

function cutToFit(schema: z.ZodType, text: string): string {
  for (let length = text.length; length > 0; length = Math.min(length - 1, Math.floor(length * 0.9))) {
    const cut = text.slice(0, length);
    if (schema.safeParse(cut).success) return cut;
  }
  return '';
}

function kindOf(schema: z.ZodType): PersonalKind | null {
  const mark = schema.meta()?.['redact'];
  return personalKinds.find((kind) => kind === mark) ?? null;
}

/** The part of zod's own description of a schema that is walked here. */
type Definition = { readonly format?: string } & (
  | { readonly type: 'string' | 'number' | 'boolean' | 'enum' | 'literal' | 'null' }
  | { readonly type: 'nullable' | 'optional' | 'default'; readonly innerType: z.ZodType }
  | { readonly type: 'array'; readonly element: z.ZodType }
  | { readonly type: 'object'; readonly shape: Readonly<Record<string, z.ZodType>> }
  | { readonly type: 'record'; readonly valueType: z.ZodType }
  | { readonly type: 'union'; readonly options: readonly z.ZodType[] }
);
