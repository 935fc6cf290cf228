import { z } from 'zod';
import { shortText } from '../limits.ts';

/**
 * Building blocks for what tells something about a person or an organisation. The mark `redact` travels with the
 * schema, so whoever blanks a report finds every such field there and needs no list of paths.
 */

export type PersonalKind = 'host' | 'user' | 'address' | 'path' | 'text';

function personal<Schema extends z.ZodType>(schema: Schema, redact: PersonalKind): Schema {
  return schema.meta({ redact });
}

/** A computer's name or address as a person or a program wrote it. */
export const hostText = personal(z.string().max(512), 'host');
/** A user name, with or without its domain, or a security identifier (SID). */
export const userText = personal(shortText, 'user');
/** An IPv4 or IPv6 address. */
export const addressText = personal(z.string().max(64), 'address');
/** A path of the file system; it may hold a user's name. */
export const pathText = personal(z.string().max(1024), 'path');
/** Words that somebody chose freely, such as the name of an adapter. */
export const chosenText = personal(shortText, 'text');
