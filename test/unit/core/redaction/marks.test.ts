import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { evidenceSchemas } from '../../../../src/shared/evidence.ts';
import { reportSchema } from '../../../../src/shared/report.ts';

/** Paths of all strings that the schema leaves free and that carry no mark. */
function unmarked(schema: z.ZodType, path: string): string[] {
  if (typeof schema.meta()?.['redact'] === 'string') return [];
  const def = (schema as unknown as { def: Readonly<Record<string, unknown>> }).def;
  const inner = (name: string): z.ZodType => def[name] as z.ZodType;
  switch (def['type']) {
    case 'string':
      return def['format'] === 'datetime' ? [] : [path];
    case 'optional':
    case 'nullable':
    case 'default':
      return unmarked(inner('innerType'), path);
    case 'array':
      return unmarked(inner('element'), path);
    case 'record':
      return unmarked(inner('valueType'), `${path}.*`);
    case 'object':
      return Object.entries(def['shape'] as Readonly<Record<string, z.ZodType>>).flatMap(([name, field]) =>
        unmarked(field, `${path}.${name}`),
      );
    case 'union':
      return (def['options'] as readonly z.ZodType[]).flatMap((option) => unmarked(option, path));
    default:
      return [];
  }
}

describe('strings of a report without a mark', () => {
  it('are those that tell nothing about anybody: versions, codes, products, parts of Windows', () => {
    const report = unmarked(reportSchema.omit({ checks: true }), 'report');
    const evidence = Object.entries(evidenceSchemas).flatMap(([id, schema]) => unmarked(schema, id));
    // A new one appears here: decide whether it needs a mark of src/shared/client-facts/personal.ts.
    expect([...new Set([...report, ...evidence])].toSorted()).toMatchSnapshot();
  });
});
