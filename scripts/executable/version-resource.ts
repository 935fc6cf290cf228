import { NtExecutable, NtExecutableResource, Resource } from 'resedit';

/** What the file's properties say on Windows. */
export interface VersionTexts {
  readonly product: string;
  readonly description: string;
  readonly company: string;
  readonly copyright: string;
  /** Three numbers: 1.2.3 */
  readonly version: string;
  readonly fileName: string;
}

const usEnglish = { lang: 1033, codepage: 1200 };

/**
 * Replaces the version resource of a Windows program, and takes away its icon and signature: both speak for Node, and
 * a signature would be void after any change.
 */
export function withVersionResource(program: Buffer, texts: VersionTexts): Buffer {
  const executable = NtExecutable.from(program, { ignoreCert: true });
  const resources = NtExecutableResource.from(executable);
  const [info] = Resource.VersionInfo.fromEntries(resources.entries);
  if (info === undefined) throw new Error('The program has no version resource to replace');
  for (const language of info.getAllLanguagesForStringValues()) info.removeAllStringValues(language);
  const [major = 0, minor = 0, patch = 0] = texts.version.split('.').map(Number);
  info.setFileVersion(major, minor, patch, 0, usEnglish.lang);
  info.setProductVersion(major, minor, patch, 0, usEnglish.lang);
  info.setStringValues(usEnglish, {
    ProductName: texts.product,
    FileDescription: texts.description,
    CompanyName: texts.company,
    LegalCopyright: texts.copyright,
    ProductVersion: texts.version,
    FileVersion: texts.version,
    InternalName: texts.fileName,
    OriginalFilename: texts.fileName,
  });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}
