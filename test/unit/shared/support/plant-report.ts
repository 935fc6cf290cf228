import { z } from 'zod';
import { evidenceSchemas } from '../../../../src/shared/evidence.ts';
import type { EvidencedCheckId } from '../../../../src/shared/evidence.ts';
import { checkIds } from '../../../../src/shared/ids.ts';
import { reportSchema } from '../../../../src/shared/report.ts';
import type { Report } from '../../../../src/shared/report.ts';

/** Texts to choose from for a string of this kind; null: of no kind. */
export type TextsFor = (kind: string | null) => readonly string[];

/**
 * A report with chosen texts in every string that the schema leaves free, made by walking the schema itself, so that a
 * field that somebody adds tomorrow is filled too. Alternatives and texts take turns with the number of the planting.
 */
export function plantReport(planting: number, textsFor: TextsFor): Report {
  const counter = { value: planting, textsFor };
  const report = plant(reportSchema.omit({ checks: true }), counter, null) as Omit<Report, 'checks'>;
  return reportSchema.parse({
    ...report,
    checks: checkIds.map((id) => ({
      ...(plant(
        reportSchema.shape.checks.element.omit({ evidence: true, id: true }),
        counter,
        null,
      ) as object),
      id,
      evidence: id in evidenceSchemas ? plant(evidenceSchemas[id as EvidencedCheckId], counter, null) : {},
    })),
  });
}

interface Counter {
  value: number;
  readonly textsFor: TextsFor;
}

/** A value that the schema accepts; alternatives and texts take turns. */
function plant(schema: z.ZodType, counter: Counter, outer: string | null): unknown {
  const mark = schema.meta()?.['redact'];
  const kind = typeof mark === 'string' ? mark : outer;
  const def = (schema as unknown as { def: Readonly<Record<string, unknown>> }).def;
  const inner = (name: string): z.ZodType => def[name] as z.ZodType;
  switch (def['type']) {
    case 'string':
      return plantText(schema, counter, kind);
    case 'optional':
    case 'nullable':
    case 'default':
      return plant(inner('innerType'), counter, kind);
    case 'array':
      return plantArray(schema, inner('element'), counter, kind);
    case 'object':
      return Object.fromEntries(
        Object.entries(def['shape'] as Readonly<Record<string, z.ZodType>>).map(([name, field]) => [
          name,
          plant(field, counter, kind),
        ]),
      );
    case 'record':
      return {
        SystemRoot: plant(inner('valueType'), counter, kind),
        [plantText(z.string().max(64), counter, null)]: plant(inner('valueType'), counter, kind),
      };
    case 'union': {
      const options = def['options'] as readonly z.ZodType[];
      counter.value += 1;
      return plant(options[counter.value % options.length]!, counter, kind);
    }
    case 'number':
      return schema.safeParse(4).success ? 4 : schema.safeParse(0.5).success ? 0.5 : 64;
    case 'boolean':
      counter.value += 1;
      return counter.value % 2 === 0;
    case 'enum':
      return Object.values(def['entries'] as Readonly<Record<string, unknown>>)[0];
    case 'literal':
      return (def['values'] as readonly unknown[])[0];
    case 'null':
      return null;
    default:
      throw new Error(`The planting does not know ${String(def['type'])}.`);
  }
}

function plantArray(schema: z.ZodType, element: z.ZodType, counter: Counter, kind: string | null): unknown[] {
  const items: unknown[] = [];
  for (let count = 0; count < 4; count += 1) {
    const longer = [...items, plant(element, counter, kind)];
    if (!schema.safeParse(longer).success) break;
    items.push(longer.at(-1));
  }
  return items;
}

/** A text of the kind that the schema takes as a whole: half a name would hide from the search. */
function plantText(schema: z.ZodType, counter: Counter, kind: string | null): string {
  const candidates = counter.textsFor(kind);
  counter.value += 1;
  const start = counter.value % Math.max(1, candidates.length);
  const fitting = [...candidates.slice(start), ...candidates.slice(0, start)].find(
    (text) => schema.safeParse(text).success,
  );
  if (fitting !== undefined) return fitting;
  const fallback = ['2026-11-21T08:00:00.000Z', '', 'aa'].find((text) => schema.safeParse(text).success);
  if (fallback === undefined) throw new Error('The planting has no text for a field.');
  return fallback;
}
