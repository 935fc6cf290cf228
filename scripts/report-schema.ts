import { z } from 'zod';
import { reportSchema } from '../src/shared/report.ts';

/** The report as JSON Schema, as text, from the same schema that validates every report that is opened. */
export function reportSchemaText(): string {
  const schema = z.toJSONSchema(reportSchema, { target: 'draft-2020-12', reused: 'ref', io: 'input' });
  const titled = { title: 'RDP Troubleshooter report, version 1', ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
