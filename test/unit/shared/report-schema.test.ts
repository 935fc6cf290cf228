import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reportSchemaText } from '../../../scripts/report-schema.ts';

describe('the published JSON Schema', () => {
  it('is the one that validates reports; else run scripts/write-report-schema.ts', () => {
    const published = readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(reportSchemaText());
  });
});
