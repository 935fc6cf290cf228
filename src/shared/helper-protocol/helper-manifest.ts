import { z } from 'zod';

/** What the build wrote about the helper's files, so that whoever starts it can tell whether they are still those. */
export const helperManifestSchema = z.strictObject({
  /** By file name; all of them lie in one folder. */
  sha256: z.record(
    z.string().regex(/^[\w.-]{1,64}$/u, 'a file name expected'),
    z.string().regex(/^[0-9a-f]{64}$/u, 'a SHA-256 in lower-case hex expected'),
  ),
});
export type HelperManifest = z.infer<typeof helperManifestSchema>;
