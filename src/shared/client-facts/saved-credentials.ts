import { z } from 'zod';
import { isoDate } from '../limits.ts';
import { hostText, userText } from './personal.ts';

/** A credential of the Windows vault for Remote Desktop (`TERMSRV/…`). The secret is never read. */
export const savedCredentialSchema = z.object({
  /** As the vault has it, such as `TERMSRV/server01`. */
  targetName: hostText,
  /** CRED_TYPE of wincred.h. */
  kind: z.enum([
    'generic',
    'domain-password',
    'domain-certificate',
    'domain-visible-password',
    'generic-certificate',
    'domain-extended',
    'other',
  ]),
  userName: userText.nullable(),
  persistence: z.enum(['session', 'local-machine', 'enterprise', 'other']),
  lastWrittenAt: isoDate.nullable(),
});
export type SavedCredential = z.infer<typeof savedCredentialSchema>;

export const savedCredentialsSchema = z.object({ entries: z.array(savedCredentialSchema).max(500) });
export type SavedCredentials = z.infer<typeof savedCredentialsSchema>;
