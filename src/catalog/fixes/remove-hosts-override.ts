import type { FixDefinition } from '../../core/fix-definition.ts';
import type { HostsFile } from '../../shared/client-facts/hosts-file.ts';
import { isLocalhost } from '../checks/support/host-names.ts';
import { isSameName } from '../checks/support/known-names.ts';
import { change, notApplicable, nothingToChange } from './support/plans.ts';

export const removeHostsOverride: FixDefinition<'remove-hosts-override', 'hostsFile'> = {
  id: 'remove-hosts-override',
  texts: {
    title: 'Remove this name from the hosts file',
    changes:
      'Takes this one name off its lines in the hosts file of this computer, so that the name server decides where it leads. Other names and lines stay as they are.',
    mayStopWorking:
      'Programs that use this name go where the name server says. If somebody set the line on purpose, as for a test or a VPN, the name may lead nowhere without it.',
    doesNotHelp: 'It changes nothing for a name that the hosts file does not set, or for an address.',
  },
  risk: 'medium',
  restart: 'no',
  checksAgain: ['hosts-file', 'name-resolution'],
  needs: ['hostsFile'],
  propose: ({ resolution }, { target }) => (resolution.kind === 'name' ? { host: target.host } : null),
  plan({ hostsFile }, { host }) {
    // Windows resolves these by itself; the usual lines for them override nothing.
    if (isLocalhost(host)) return nothingToChange(`${host} is this computer, whatever the hosts file says.`);
    const overrides = findOverrides(hostsFile, host);
    if (overrides.length === 0)
      return hostsFile.entriesLeftOut > 0
        ? notApplicable(
            'not-known',
            `The hosts file has more lines than were read, and none of those read is for ${host}.`,
          )
        : nothingToChange(`The hosts file has no line for ${host}.`);
    if (hostsFile.movedElsewhere)
      return notApplicable(
        'too-broad',
        `Windows was told to read another hosts file, ${hostsFile.path}. Find out who did that before you change it: harmful programs do.`,
      );
    return change(
      overrides.map((request) => ({ kind: 'hosts-file-line', request })),
      overrides.map(({ name, address }) => `The hosts file no longer leads ${name} to ${address}.`),
    );
  },
};

interface Override {
  readonly name: string;
  readonly address: string;
}

/** Each once: an operation takes the name, in any case, off every line with that address. */
function findOverrides({ entries }: HostsFile, host: string): Override[] {
  const overrides = entries.flatMap(({ address, names }) =>
    names.filter((name) => isSameName(name, host)).map((name) => ({ name, address })),
  );
  return [...new Map(overrides.map((each) => [`${each.name} ${each.address}`.toLowerCase(), each])).values()];
}
