import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './pinned-tools.ts';
import { reportSchemaText } from './report-schema.ts';

/** Publishes the report's JSON Schema; run it after a change to the report, evidence or facts. */
writeFileSync(join(root, 'docs', 'report.schema.json'), reportSchemaText());
