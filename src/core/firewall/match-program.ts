import type { Match } from './match.ts';

/** A program's path in the form in which paths are compared. */
export interface ProgramPath {
  readonly path: string;
  readonly fileName: string;
}

/** System variables of a Windows in its usual place, by lower-case name. */
const usualEnvironment: Readonly<Record<string, string>> = {
  systemdrive: 'C:',
  systemroot: 'C:\\Windows',
  windir: 'C:\\Windows',
  programfiles: 'C:\\Program Files',
  'programfiles(x86)': 'C:\\Program Files (x86)',
  programdata: 'C:\\ProgramData',
  allusersprofile: 'C:\\ProgramData',
};

/** Variables by lower-case name; Windows does not tell them apart by case. */
export function readEnvironment(
  variables: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, string> {
  const entries = Object.entries(variables ?? usualEnvironment);
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

export function readProgramPath(text: string): ProgramPath {
  const path = comparable(text);
  return { path, fileName: fileNameOf(path) };
}

/**
 * Whether a rule's `App=` names this program. The firewall's own word `System` stands for the kernel. A path with
 * an unknown variable, a short name (`PROGRA~1`) or a device (`\Device\...`) can only be ruled out by its file name.
 */
export function matchProgram(
  ruleText: string,
  program: ProgramPath,
  environment: ReadonlyMap<string, string>,
): Match {
  const fileName = fileNameOf(ruleText).toLowerCase();
  if (isPlainFileName(fileName) && fileName !== program.fileName) return 'no';
  const expanded = expand(ruleText, environment);
  if (expanded === null) return 'unknown';
  const path = comparable(expanded);
  if (path === program.path) return 'yes';
  const isIndirect = /~\d/u.test(path) || path.startsWith('\\device\\') || /~\d/u.test(program.path);
  return isIndirect ? 'unknown' : 'no';
}

/** Whether a file name is neither short (`PROGRA~1`) nor from a variable, so that another name is another program. */
export function isPlainFileName(fileName: string): boolean {
  return !fileName.includes('~') && !fileName.includes('%');
}

/** null when a variable is not known. */
function expand(text: string, environment: ReadonlyMap<string, string>): string | null {
  const unknown: string[] = [];
  const expanded = text.replaceAll(/%([^%]+)%/gu, (whole, name: string) => {
    const value = environment.get(name.toLowerCase());
    if (value === undefined) unknown.push(name);
    return value ?? whole;
  });
  return unknown.length === 0 ? expanded : null;
}

function comparable(path: string): string {
  return path
    .trim()
    .replaceAll('/', '\\')
    .replace(/^\\\\[?.]\\/u, '')
    .replaceAll(/(?<!^)\\{2,}/gu, '\\')
    .toLowerCase();
}

/** What stands behind the last separator of a path. */
export function fileNameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
}
