import { readFileSync } from 'node:fs';
import type { HostsFile } from '../../shared/client-facts/hosts-file.ts';
import { withKey } from '../native/advapi32/registry.ts';
import { expandVariables } from '../native/kernel32.ts';
import { systemFolder } from '../native/system-library.ts';
import { win32, Win32Error } from '../native/win32-error.ts';
import { parseHostsFile } from './parse-hosts-file.ts';
import { expandedTextOf } from './registry-values.ts';

const tcpipParameters = String.raw`HKLM\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters`;
const longestPath = 1024;

/** The hosts file that this Windows uses: the registry may name another folder. */
export function readHostsFile(): HostsFile {
  const usual = `${systemFolder()}\\drivers\\etc`;
  const stated = withKey(tcpipParameters, (key) => expandedTextOf(key.value('DataBasePath'), longestPath));
  const folder = stated === null || stated === '' ? usual : expandVariables(stated).replace(/\\+$/u, '');
  const path = `${folder}\\hosts`.slice(0, longestPath);
  const movedElsewhere = folder.toLowerCase() !== usual.toLowerCase();
  return { path, movedElsewhere, ...parseHostsFile(readText(path)) };
}

/** Without the file no name is overridden, which is as good as an empty one. */
function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return '';
    if (code === 'EACCES' || code === 'EPERM') throw new Win32Error('ReadFile', win32.accessDenied);
    throw error;
  }
}
