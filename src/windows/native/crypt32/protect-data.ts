import { FilledBuffer } from '../filled-buffer.ts';
import { lastError } from '../kernel32.ts';
import { koffi } from '../koffi.ts';
import { copyMemory } from '../memory.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';

/** CRYPTPROTECT_UI_FORBIDDEN: nobody may be there to answer. */
const withoutQuestions = 1;
/** DATA_BLOB on 64 bits: a length, padding, a pointer. */
const blobBytes = 16;

type Transform = (
  input: Buffer,
  description: null,
  purpose: Buffer,
  reserved: null,
  prompt: null,
  flags: number,
  output: Buffer,
) => number;

const functions = once(() => {
  const crypt32 = systemLibrary('crypt32.dll');
  const declare = (name: string): Transform =>
    crypt32.func(
      `int32_t __stdcall ${name}(void *input, void *description, void *purpose, void *reserved, void *prompt, uint32_t flags, void *output)`,
    ) as Transform;
  return {
    protect: declare('CryptProtectData'),
    unprotect: declare('CryptUnprotectData'),
    free: systemLibrary('kernel32.dll').func('intptr_t __stdcall LocalFree(intptr_t memory)') as (
      memory: bigint,
    ) => number | bigint,
  };
});

/**
 * Encrypts a secret, so that only this user, signed in on this computer, can read it again.
 * @param purpose what the secret is for; the same is needed to read it, so that it cannot be put to another use
 * @throws Win32Error
 */
export function protectForUser(secret: Buffer, purpose: string): Buffer {
  return transform('CryptProtectData', functions().protect, secret, purpose);
}

/** Reads what {@link protectForUser} made. Overwrite the answer after its use. @throws Win32Error */
export function unprotectForUser(blob: Buffer, purpose: string): Buffer {
  return transform('CryptUnprotectData', functions().unprotect, blob, purpose);
}

function transform(call: string, run: Transform, input: Buffer, purpose: string): Buffer {
  // A byte more, because an empty secret needs an address too.
  const inputData = Buffer.concat([input, Buffer.alloc(1)]);
  const purposeData = Buffer.from(purpose, 'utf8');
  const output = new FilledBuffer(Buffer.alloc(blobBytes));
  try {
    if (
      run(
        blobOf(inputData, input.length),
        null,
        blobOf(purposeData, purposeData.length),
        null,
        null,
        withoutQuestions,
        output.bytes,
      ) === 0
    )
      throw lastError(call);
    const address = output.bytes.readBigUInt64LE(8);
    const length = output.u32(0);
    const result = length === 0 ? Buffer.alloc(0) : copyMemory(address, length);
    wipe(address, length);
    functions().free(address);
    return result;
  } finally {
    inputData.fill(0);
  }
}

/** The data has to stay alive as long as the blob is used: it only points there. */
function blobOf(data: Buffer, length: number): Buffer {
  const blob = Buffer.alloc(blobBytes);
  blob.writeUInt32LE(length, 0);
  blob.writeBigUInt64LE(koffi().address(data), 8);
  return blob;
}

function wipe(address: bigint, length: number): void {
  if (length > 0) new Uint8Array(koffi().view(address, length)).fill(0);
}
