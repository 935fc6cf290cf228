import { readFileSync } from 'node:fs';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { compileDouble } from './compile-double.ts';

/** A program that states a file version, in place of one of Microsoft's, which Wine does not have. */
export function versionedProgram(version: readonly [number, number, number, number]): Buffer {
  const executable = NtExecutable.from(readFileSync(compileDouble('seed')));
  const resources = NtExecutableResource.from(executable);
  const info = Resource.VersionInfo.createEmpty();
  info.setFileVersion(...version);
  info.setStringValues({ lang: 1033, codepage: 1200 }, { FileVersion: 'words of its author' });
  info.outputToResourceEntries(resources.entries);
  resources.outputResource(executable);
  return Buffer.from(executable.generate());
}
