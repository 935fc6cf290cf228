import { z } from 'zod';
import { shortText } from '../limits.ts';
import { chosenText, pathText, sha1Thumbprint } from './personal.ts';
import { reading } from './reading.ts';

/** What a product told Windows Security Center about itself. */
export const securityCenterEntrySchema = z.object({
  category: z.enum(['antivirus', 'firewall']),
  displayName: shortText,
  /** The raw state word; how to read it is not documented by Microsoft. null: not stated. */
  state: z.int().min(0).max(0xffffffff).nullable(),
  productProgram: pathText.nullable(),
  reportingProgram: pathText.nullable(),
});

/** A service or driver as the service manager lists it. */
export const systemServiceSchema = z.object({
  name: z.string().max(256),
  running: z.boolean(),
  start: z.enum(['boot', 'system', 'automatic', 'manual', 'disabled', 'unknown']),
});

/**
 * An authority in the store `Root`, by its subject. A product that opens TLS connections puts its own there; a company
 * its private one.
 */
export const rootCertificateSchema = z.object({
  /** For every user of this computer, or for this user alone. */
  trustedBy: z.enum(['computer', 'user']),
  commonName: chosenText.nullable(),
  organization: chosenText.nullable(),
  sha1Thumbprint,
});

export const securityProductsSchema = z.object({
  /** Windows Server has no Security Center. */
  securityCenter: reading(z.array(securityCenterEntrySchema).max(64)),
  services: reading(z.array(systemServiceSchema).max(5000)),
  drivers: reading(z.array(systemServiceSchema).max(5000)),
  /** Without those of Microsoft's list. Absent where it was recorded before this program read them. */
  rootCertificates: reading(z.array(rootCertificateSchema).max(500)).optional(),
});
export type SecurityProducts = z.infer<typeof securityProductsSchema>;
export type SecurityCenterEntry = z.infer<typeof securityCenterEntrySchema>;
export type SystemService = z.infer<typeof systemServiceSchema>;
export type RootCertificate = z.infer<typeof rootCertificateSchema>;
