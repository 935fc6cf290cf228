import type { Reading } from '../../shared/client-facts/reading.ts';
import type { FileSignature } from '../../shared/client-facts/winsock-catalog.ts';
import { win32, Win32Error } from '../native/win32-error.ts';
import { findCatalog } from '../native/wintrust/catalogs.ts';
import { verifyByCatalog, verifyFile } from '../native/wintrust/verify.ts';
import type { TrustAnswer } from '../native/wintrust/verify.ts';
import { FactProblem } from './fact-problem.ts';
import { attempt } from './timed.ts';

/** Windows System Component Verification: Microsoft gives it to nothing but the parts of Windows. */
const systemComponent = '1.3.6.1.4.1.311.10.3.6';
const longestName = 512;
const limits = { files: 64, milliseconds: 3000 } as const;
/** Only files of this computer's own drives: a path of the network could keep us waiting. */
const onLocalDrive = /^[a-z]:\\/iu;

/**
 * HRESULTs by which Windows says that a signature is there and not enough: not trusted, explicitly distrusted, no
 * trusted root, expired, revoked, not for this use, no chain. Everything else means that it could not find out.
 */
const notTrusted: ReadonlySet<number> = new Set([
  0x800b0004, 0x800b0111, 0x800b0109, 0x800b0101, 0x800b010c, 0x800b0110, 0x800b010a, 0x800b0112,
]);

/** The file carries no signature, or is of a kind that cannot. */
const unsigned: ReadonlySet<number> = new Set([win32.trustNoSignature, win32.trustUnknownForm]);

/** Reads signatures, each file's once, and within a limit of files and of time for all of them together. */
export class FileSignatures {
  readonly #known = new Map<string, Reading<FileSignature>>();
  readonly #started = performance.now();

  /** By whom the file was signed, or why that could not be found out. `path`: without variables. Never throws. */
  read(path: string): Reading<FileSignature> {
    const key = path.toLowerCase();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const signature = attempt(() => {
      if (!onLocalDrive.test(path)) throw new FactProblem('unsupported');
      const tooLate = performance.now() - this.#started > limits.milliseconds;
      if (tooLate || this.#known.size >= limits.files) throw new FactProblem('timed-out');
      return readSignature(path);
    });
    this.#known.set(key, signature);
    return signature;
  }
}

/** Most files of Windows carry no signature themselves: a catalogue lists their hashes. */
function readSignature(path: string): FileSignature {
  const inFile = verifyFile(path);
  if (!unsigned.has(inFile.code)) return toSignature('embedded', inFile);
  const member = findCatalog(path);
  if (member === null) return { kind: 'unsigned', byWindows: false, signer: null };
  return toSignature('catalog', verifyByCatalog(path, member));
}

function toSignature(place: 'embedded' | 'catalog', { code, signer }: TrustAnswer): FileSignature {
  if (code === win32.trustBadDigest) return { kind: 'altered', byWindows: false, signer: null };
  if (notTrusted.has(code)) return { kind: 'not-trusted', byWindows: false, signer: null };
  if (code !== win32.success) throw new Win32Error('WinVerifyTrust', code);
  const { name = null, usages = [], hasMicrosoftRoot = false } = signer ?? {};
  return {
    kind: place,
    byWindows: hasMicrosoftRoot && usages.includes(systemComponent),
    signer: name?.slice(0, longestName) ?? null,
  };
}
