import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { readDescriptor, writeDescriptor } from '../../core/security-descriptor/descriptor.ts';
import type { SecurityDescriptor } from '../../core/security-descriptor/descriptor.ts';
import { canRead, letRead } from '../../core/security-descriptor/let-read.ts';
import type { Account } from '../../core/security-descriptor/let-read.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { parseSid } from '../native/sid.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import { readerOf } from './support/reader.ts';
import { windowsSecuredFiles } from './support/secured-files.ts';
import type { SecuredFiles } from './support/secured-files.ts';

type Request = OperationRequest<'file-security'>;

const longestDescriptor = 65_536;
const imageSchema = z.strictObject({
  /** The whole security descriptor: who owns the file and who may do what, the integrity label as well. */
  base64: z.base64().max(Math.ceil(longestDescriptor / 3) * 4),
});
type Image = z.infer<typeof imageSchema>;

/** Well-known accounts ([MS-DTYP] 2.4.2.4), and the groups that a service of theirs always belongs to. */
const accounts: Readonly<Record<Request['letRead'], Account>> = {
  'network-service': {
    sid: parseSid('S-1-5-20'),
    // Everyone, authenticated users, services, users.
    groups: ['S-1-1-0', 'S-1-5-11', 'S-1-5-6', 'S-1-5-32-545'].map(parseSid),
  },
};

const names = {
  file: { 'remote-desktop-key': 'the key of Remote Desktop’s own certificate' },
  account: { 'network-service': 'NETWORK SERVICE' },
} as const;

/** @param files Windows' own, or those of a test */
export function fileSecurityOf(files: SecuredFiles) {
  const kind: OperationKind<Request, Image> = {
    id: 'file-security',
    target,
    capture: (request) =>
      attemptWindows(target(request), () => ({
        image: { base64: Buffer.from(read(request)).toString('base64') },
        reversibility: { how: 'fully' },
      })),
    apply: (request) =>
      attemptWindows(target(request), () => {
        const now = partsOf(read(request), request);
        const wanted = letRead(now, accounts[request.letRead]);
        if (wanted === null) throw damaged(request);
        if (wanted !== now) files.write(request.file, writeDescriptor(wanted), 'accessList');
        return { restartNeeded: false };
      }),
    verify: (request, after) =>
      attemptWindows(target(request), () => {
        const readable = canRead(partsOf(bytesOf(after), request), accounts[request.letRead]);
        if (readable !== true)
          throw new OperationStop(
            'no-effect',
            `${target(request)} were changed, and ${names.account[request.letRead]} still cannot read it: a group it belongs to is denied.`,
          );
        return {};
      }),
    restore: (request, before) =>
      attemptWindows(target(request), () => {
        const wanted = partsOf(bytesOf(before), request);
        const now = partsOf(read(request), request);
        // Only what differs: to give a file to another owner takes a privilege that nobody needs for the rest.
        if (!isSamePart(now.owner, wanted.owner)) files.write(request.file, bytesOf(before), 'owner');
        if (!isSamePart(now.group, wanted.group)) files.write(request.file, bytesOf(before), 'group');
        if (!isSamePart(now.systemList, wanted.systemList))
          files.write(request.file, bytesOf(before), 'label');
        if (!isSamePart(now.accessList, wanted.accessList) || now.control !== wanted.control)
          files.write(request.file, bytesOf(before), 'accessList');
        return { lost: [] };
      }),
    describe,
    intended: () => readable,
    compare: (left, right) => (isSame(bytesOf(left), bytesOf(right)) ? 'same' : 'different'),
  };
  const read = (request: Request): Uint8Array => {
    const bytes = files.read(request.file);
    if (bytes === null) throw new OperationStop('gone', `${names.file[request.file]} is not there any more.`);
    return bytes;
  };
  return defineOperationKind(kind, readerOf(operationRequestSchemas['file-security']), readerOf(imageSchema));
}

const readable = `${names.account['network-service']} can read it`;

function describe(image: Image): string {
  const descriptor = readDescriptor(bytesOf(image));
  const isReadable = descriptor === null ? null : canRead(descriptor, accounts['network-service']);
  if (isReadable === null) return 'not in a form that this program understands';
  return isReadable ? readable : `${names.account['network-service']} cannot read it`;
}

/** Who may read one file of Windows, with all that the file says about owner, rights and label put back on an undo. */
export const fileSecurity = fileSecurityOf(windowsSecuredFiles);

function target({ file }: Request): string {
  return `the permissions of ${names.file[file]}`;
}

function bytesOf({ base64 }: Image): Buffer {
  return Buffer.from(base64, 'base64');
}

function partsOf(bytes: Uint8Array, request: Request): SecurityDescriptor {
  const descriptor = readDescriptor(bytes);
  if (descriptor === null) throw damaged(request);
  return descriptor;
}

function damaged(request: Request): OperationStop {
  return new OperationStop('failed', `${target(request)} are not in a form that this program understands.`);
}

/** Where the parts lie in the bytes says nothing: Windows puts them in its own order. */
function isSame(left: Uint8Array, right: Uint8Array): boolean {
  const [first, second] = [readDescriptor(left), readDescriptor(right)];
  if (first === null || second === null) return Buffer.from(left).equals(right);
  return (
    first.control === second.control &&
    isSamePart(first.owner, second.owner) &&
    isSamePart(first.group, second.group) &&
    isSamePart(first.systemList, second.systemList) &&
    isSamePart(first.accessList, second.accessList)
  );
}

function isSamePart(left: Uint8Array | null, right: Uint8Array | null): boolean {
  return left === null || right === null ? left === right : Buffer.from(left).equals(right);
}
