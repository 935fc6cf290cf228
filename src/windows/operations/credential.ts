import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import type { Reversibility } from '../../shared/journal.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import {
  credentialType,
  deleteCredential,
  readCredential,
  writeCredential,
} from '../native/advapi32/credential-vault.ts';
import type { CredentialType } from '../native/advapi32/credential-vault.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import {
  credentialImageSchema,
  isSameCredential,
  toImage,
  withCredential,
} from './support/credential-image.ts';
import type { CredentialImage } from './support/credential-image.ts';
import { readerOf } from './support/reader.ts';
import { notThere } from './support/stored-value-words.ts';

type Request = OperationRequest<'credential'>;

const types: Readonly<Record<Request['credentialType'], CredentialType>> = {
  generic: credentialType.generic,
  'domain-password': credentialType.domainPassword,
};

const kind: OperationKind<Request, CredentialImage> = {
  id: 'credential',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => {
      const image = read(request);
      return { image, reversibility: reversibilityOf(request, image) };
    }),
  apply: (request) =>
    attemptWindows(target(request), () => {
      deleteCredential(request.targetName, types[request.credentialType]);
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      if (after !== null)
        throw new OperationStop('no-effect', `${target(request)} was deleted and is still there.`);
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), () => {
      const { targetName, credentialType: typeName } = request;
      const type = types[typeName];
      if (before === null) deleteCredential(targetName, type);
      else withCredential(before, { targetName, type }, writeCredential);
      return { lost: whatIsLost(request, before) };
    }),
  describe: (image) =>
    image === null ? notThere : image.userName === null ? 'saved' : `saved for ${image.userName}`,
  intended: () => notThere,
  compare: (left, right) => (isSameCredential(left, right) ? 'same' : 'different'),
};

/** One saved sign-in of the user's vault, deleted. */
export const credential = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas.credential),
  readerOf(credentialImageSchema),
);

function target({ targetName, credentialType: typeName }: Request): string {
  return `the saved sign-in ${targetName} (${typeName === 'generic' ? 'generic' : 'domain password'})`;
}

/** Wine gives the secret of a domain password, Windows does not: it is never looked at. */
function read({ targetName, credentialType: typeName }: Request): CredentialImage {
  const found = readCredential(targetName, types[typeName]);
  return found === null ? null : toImage(found, typeName === 'generic');
}

function reversibilityOf(request: Request, image: CredentialImage): Reversibility {
  const lost = whatIsLost(request, image);
  return lost.length === 0 ? { how: 'fully' } : { how: 'partly', lost };
}

function whatIsLost({ targetName }: Request, image: CredentialImage): readonly string[] {
  if (image?.secret !== null) return [];
  const whose = image.userName === null ? '' : ` of ${image.userName}`;
  return [`The password${whose} saved for ${targetName}: the next connection asks for it again.`];
}
