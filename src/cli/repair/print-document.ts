import { tool } from '../../shared/tool.ts';
import type { CliIo } from '../io.ts';

/** Exactly one JSON document on stdout. Fields may be added, never renamed or removed, within one schemaVersion. */
export function printDocument(io: CliIo, content: object): void {
  io.stdout(`${JSON.stringify({ schemaVersion: 1, tool, ...content }, null, 2)}\n`);
}
