import { z } from 'zod';
import { shortText } from '../limits.ts';

/** A request without any content. */
export const nothing = z.strictObject({});

/**
 * 64 random bits in lower-case hex. The interface chooses the id of a run before it asks for it, so that no event of
 * the run can come before its id is known.
 */
export const runId = hexId();
/** A report that the main process holds in memory: measured in this session, or opened. */
export const reportId = hexId();
/** A file's own name, without a folder. */
export const fileName = shortText;

function hexId(): z.ZodString {
  return z.string().regex(/^[0-9a-f]{16}$/u, 'an id of 16 hex digits expected');
}
