import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Programs that make and run real RDP servers, and the Debian package of each. */
export const serverPrograms: Readonly<Record<string, string>> = {
  '/usr/sbin/xrdp': 'xrdp',
  '/usr/bin/freerdp-shadow-cli': 'freerdp2-shadow-x11',
  '/usr/bin/winpr-hash': 'winpr-utils',
  '/usr/bin/Xvfb': 'xvfb',
  '/usr/bin/openssl': 'openssl',
  '/usr/sbin/ip': 'iproute2',
};
/** What the suites with Wine start. */
const winePrograms: Readonly<Record<string, string>> = {
  '/usr/lib/wine/wine64': 'wine64',
  '/usr/bin/x86_64-w64-mingw32-gcc-win32': 'gcc-mingw-w64-x86-64-win32',
  '/usr/bin/makensis': 'nsis',
};
/** In which suites open pages, and the font that the approved pictures of the app are set in. */
export const browserPrograms: Readonly<Record<string, string>> = {
  '/usr/bin/chromium': 'chromium',
  '/usr/share/fonts/truetype/open-sans/OpenSans-Regular.ttf': 'fonts-open-sans',
  '/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf': 'fonts-dejavu-core',
};
/** While this file is there and says 101, Debian starts no service of a package that it installs. */
const servicePolicy = '/usr/sbin/policy-rc.d';

/**
 * Installs the servers for tests where that is possible: on Debian, as root. Elsewhere the suites that need them say
 * so and are skipped.
 */
export function installTestServers(): void {
  installPrograms('what tests need', { ...serverPrograms, ...winePrograms, ...browserPrograms });
}

/**
 * Installs the Debian packages of those programs that are missing, when this is Debian and we are root; otherwise does
 * nothing.
 * @param programs the path of each program, and the package that brings it
 */
export function installPrograms(purpose: string, programs: Readonly<Record<string, string>>): void {
  const missing = [
    ...new Set(Object.entries(programs).flatMap(([file, name]) => (existsSync(file) ? [] : [name]))),
  ];
  if (missing.length === 0 || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  process.stdout.write(`Installing ${purpose}: ${missing.join(', ')}\n`);
  const hadPolicy = existsSync(servicePolicy);
  if (!hadPolicy) writeFileSync(servicePolicy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt(['update', '-qq']);
    apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
  } finally {
    if (!hadPolicy) rmSync(servicePolicy, { force: true });
  }
}

function apt(args: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('/usr/bin/apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.stderr.write(`apt-get ${args[0] ?? ''} did not succeed.\n`);
}
