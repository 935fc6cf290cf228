import type { CommandLine } from 'electron';

const switches = new Map<string, string>();

/** Switches of our own command line, and those that the app adds before it is ready; the browser gets the latter. */
export const commandLine: Pick<CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'> = {
  appendSwitch(name, value = '') {
    switches.set(name.toLowerCase(), value);
  },
  hasSwitch: (name) => switches.has(name) || ownSwitch(name) !== null,
  getSwitchValue: (name) => switches.get(name) ?? ownSwitch(name) ?? '',
};

export function addedSwitches(): string[] {
  return [...switches].map(([name, value]) => (value === '' ? `--${name}` : `--${name}=${value}`));
}

function ownSwitch(name: string): string | null {
  const word = process.argv.slice(2).find((each) => each === `--${name}` || each.startsWith(`--${name}=`));
  return word === undefined ? null : word.slice(name.length + 3);
}
