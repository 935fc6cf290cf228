import { readFile, stat } from 'node:fs/promises';
import { decodeText } from '../shared/decode-text.ts';
import { quoted } from '../shared/printable.ts';

export type DocumentProblem = 'unreadable' | 'too-large' | 'not-json' | 'not-valid' | 'other-version';

export type ReadDocument<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly problem: DocumentProblem; readonly message: string };

/** What a schema says of a document: its data, or where it is wrong. */
export type Validated<Document> =
  | { readonly success: true; readonly data: Document }
  | {
      readonly success: false;
      readonly error: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] };
    };

/** What a file should hold, and how to speak of it. */
export interface DocumentKind<Document> {
  /** After "a", such as `report`. */
  readonly noun: string;
  readonly version: number;
  /** May leave out what belongs to a later version, and throw where data is nested too deeply for it. */
  readonly validate: (document: unknown) => Validated<Document>;
}

export const maxDocumentBytes = 20 * 1024 * 1024;

/** Reads and validates a JSON document from a file; each problem comes with one sentence for a person. Never rejects. */
export async function readDocumentFile<Document>(
  path: string,
  kind: DocumentKind<Document>,
): Promise<ReadDocument<Document>> {
  let text: string;
  try {
    // The size is asked first, so that a huge file, or one without an end, is never loaded.
    const found = await stat(path);
    if (!found.isFile()) return refuse('unreadable', `${quoted(path)} is not a file.`);
    if (found.size > maxDocumentBytes)
      return refuse('too-large', `${quoted(path)} is larger than 20 MB, so it is no ${kind.noun}.`);
    text = decodeText(await readFile(path));
  } catch (error) {
    return refuse('unreadable', `The ${kind.noun} ${quoted(path)} cannot be read: ${reasonOf(error)}.`);
  }
  return parseDocument(text, quoted(path), kind);
}

/** The same from text. `name` stands for it in messages. */
export function parseDocument<Document>(
  text: string,
  name: string,
  kind: DocumentKind<Document>,
): ReadDocument<Document> {
  const { noun, version: knownVersion } = kind;
  let document: unknown;
  try {
    document = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return refuse('not-json', `${name} is not a ${noun}: it is not a JSON document.`);
  }
  const version = versionOf(document);
  if (version === null) return refuse('not-valid', `${name} is not a ${noun}: it has no schemaVersion.`);
  if (version !== knownVersion) {
    const advice =
      version > knownVersion ? 'a newer version of this program opens it' : 'this program cannot open it';
    return refuse(
      'other-version',
      `${name} is a ${noun} of version ${version}, not ${knownVersion}; ${advice}.`,
    );
  }
  return validate(document, name, kind);
}

function validate<Document>(
  document: unknown,
  name: string,
  { noun, validate: parse }: DocumentKind<Document>,
): ReadDocument<Document> {
  let parsed: Validated<Document>;
  try {
    parsed = parse(document);
  } catch {
    // Data nested thousands of levels deep ends the validator's own stack.
    return refuse('not-valid', `${name} is not a valid ${noun}: it is nested too deeply.`);
  }
  if (parsed.success) return { ok: true, document: parsed.data };
  const [issue] = parsed.error.issues;
  const where =
    issue === undefined || issue.path.length === 0
      ? 'the document'
      : quoted(issue.path.map(String).join('.'));
  return refuse('not-valid', `${name} is not a valid ${noun}: ${where} is missing or not as it should be.`);
}

function refuse(problem: DocumentProblem, message: string): ReadDocument<never> {
  return { ok: false, problem, message };
}

function versionOf(document: unknown): number | null {
  if (typeof document !== 'object' || document === null || !('schemaVersion' in document)) return null;
  return typeof document.schemaVersion === 'number' ? document.schemaVersion : null;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied';
  return typeof code === 'string' ? `the system says ${code}` : 'the name is not valid';
}
