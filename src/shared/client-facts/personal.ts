import { z } from 'zod';
import { hexBytes, longText, shortText } from '../limits.ts';

/**
 * Building blocks for what tells something about a person or an organisation. The mark `redact` travels with the
 * schema, so whoever blanks a report finds every such field there and needs no list of paths.
 */

export const personalKinds = [
  'host',
  'domain',
  'user',
  'address',
  'path',
  'text',
  'certificate-name',
  'issuer-name',
  'distinguished-name',
  'thumbprint',
  'bytes',
  'firewall-rule',
  'event-value',
  'sentence',
] as const;
export type PersonalKind = (typeof personalKinds)[number];

/** The schema with the mark; what narrows it further has to stand before. */
export function personal<Schema extends z.ZodType>(schema: Schema, redact: PersonalKind): Schema {
  return schema.meta({ redact });
}

/** A computer's name or address as a person or a program wrote it. */
export const hostText = personal(z.string().max(512), 'host');
/** The name of a domain, DNS or NetBIOS; a computer without one states its own name. */
export const domainText = personal(shortText, 'domain');
/** A user name, with or without its domain, or a security identifier (SID). */
export const userText = personal(shortText, 'user');
/** An IPv4 or IPv6 address. */
export const addressText = personal(z.string().max(64), 'address');
/** A path of the file system; it may hold a user's name. */
export const pathText = personal(z.string().max(1024), 'path');
/** Words that somebody chose freely, such as the name of an adapter. */
export const chosenText = personal(shortText, 'text');
/** What a certificate names: a computer, an address, an authority, or whatever its maker chose. */
export const certificateName = personal(shortText, 'certificate-name');
/** Who made a certificate; the name of a security product here says that it opened the connection. */
export const issuerName = personal(shortText, 'issuer-name');
/** Subject or issuer, in RFC 4514 style. */
export const distinguishedName = personal(longText, 'distinguished-name');
/** By which one certificate is told from all others. */
export const sha1Thumbprint = personal(hexBytes(20), 'thumbprint');
export const sha256Thumbprint = personal(hexBytes(32), 'thumbprint');
/** The first bytes of an answer. A greeting names the computer that sends it. */
export const firstBytes = personal(hexBytes(64), 'bytes');
/** A sentence for people, which may name whatever the facts name. */
export const sentence = personal(longText, 'sentence');
