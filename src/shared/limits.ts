import { z } from 'zod';

/**
 * Building blocks for every document that comes from outside: each string and list has a bound, so that a
 * hostile file is refused before it costs memory.
 */

export const shortText = z.string().max(512);
export const longText = z.string().max(8192);
export const milliseconds = z.number().min(0).max(86_400_000);
export const byteCount = z
  .int()
  .min(0)
  .max(2 ** 40);
export const port = z.int().min(1).max(65_535);
export const isoDate = z.iso.datetime({ precision: 3 });
/** Lower-case hex; `maxBytes` counts the bytes it stands for. */
export function hexBytes(maxBytes: number): z.ZodString {
  return z
    .string()
    .max(maxBytes * 2)
    .regex(/^(?:[0-9a-f]{2})*$/u, 'lower-case hex expected');
}
