import { z } from 'zod';
import { protectedSecretSchema } from '../../../shared/journal.ts';
import type { ProtectedSecret } from '../../../shared/journal.ts';
import { protectForUser, unprotectForUser } from '../../native/crypt32/protect-data.ts';
import type { WholeCredential } from '../../native/advapi32/credential-vault.ts';
import { Win32Error } from '../../native/win32-error.ts';

const text = z.string().max(32_768).nullable();
const word = z.int().min(0).max(0xffffffff);

/** A credential as the journal keeps it; null: there is none. */
export const credentialImageSchema = z
  .strictObject({
    flags: word,
    comment: text,
    userName: text,
    targetAlias: text,
    persistence: word,
    attributes: z
      .array(z.strictObject({ keyword: z.string().max(256), flags: word, base64: z.base64().max(1024) }))
      .max(64)
      .readonly(),
    /** null: Windows gives none, or none that could be protected. */
    secret: protectedSecretSchema.nullable(),
  })
  .nullable();
export type CredentialImage = z.infer<typeof credentialImageSchema>;

/** What other programs of this user would have to name as well to read the secret. */
const purpose = 'RDP Troubleshooter: a saved sign-in';
/** CRED_FLAGS_PROMPT_NOW: Windows sets it by itself, and does not let anybody set it. */
const setByWindows = 2;

/** @param withSecret whether the secret can be had: of a domain password Windows gives none */
export function toImage(credential: WholeCredential, withSecret: boolean): NonNullable<CredentialImage> {
  const { secret, attributes, flags, comment, userName, targetAlias, persistence } = credential;
  try {
    return {
      flags: flags & ~setByWindows,
      comment,
      userName,
      targetAlias,
      persistence,
      attributes: attributes.map(({ value, ...rest }) => ({ ...rest, base64: value.toString('base64') })),
      secret: withSecret ? protect(secret) : null,
    };
  } finally {
    secret.fill(0);
  }
}

/**
 * Gives the credential of an image to `use`, and overwrites its secret afterwards. Without one the secret is empty,
 * and Windows asks for the password when it needs it.
 * @throws Win32Error when the secret belongs to another user or computer
 */
export function withCredential(
  image: NonNullable<CredentialImage>,
  { targetName, type }: Pick<WholeCredential, 'targetName' | 'type'>,
  use: (credential: WholeCredential) => void,
): void {
  const secret = image.secret === null ? Buffer.alloc(0) : unprotect(image.secret);
  try {
    const attributes = image.attributes.map(({ base64, ...rest }) => ({
      ...rest,
      value: Buffer.from(base64, 'base64'),
    }));
    use({ ...image, targetName, type, attributes, secret });
  } finally {
    secret.fill(0);
  }
}

/** The same secret is encrypted to other bytes each time, so that both have to be read. */
export function isSameCredential(left: CredentialImage, right: CredentialImage): boolean {
  if (left === null || right === null) return left === right;
  const { secret: leftSecret, ...leftRest } = left;
  const { secret: rightSecret, ...rightRest } = right;
  if (JSON.stringify(leftRest) !== JSON.stringify(rightRest)) return false;
  if (leftSecret === null || rightSecret === null) return leftSecret === rightSecret;
  const [first, second] = [unprotect(leftSecret), unprotect(rightSecret)];
  try {
    return first.equals(second);
  } finally {
    first.fill(0);
    second.fill(0);
  }
}

function protect(secret: Buffer): ProtectedSecret | null {
  try {
    return {
      protectedBy: 'dpapi-user',
      base64: protectForUser(secret, purpose).toString('base64'),
    };
  } catch (error) {
    // Without a profile there is no key; then the entry can be put back, and its secret cannot.
    if (error instanceof Win32Error) return null;
    throw error;
  }
}

function unprotect(secret: ProtectedSecret): Buffer {
  return unprotectForUser(Buffer.from(secret.base64, 'base64'), purpose);
}
