import type { CauseDefinition } from '../../core/cause-definition.ts';
import { evidenceWeight, priorLogOdds } from '../../core/confidence.ts';
import { listWords } from '../checks/support/lists.ts';

export const winsockDamaged: CauseDefinition<'winsock-damaged'> = {
  id: 'winsock-damaged',
  title: 'The Winsock catalog of this computer is damaged or hooked',
  prior: {
    logOdds: priorLogOdds.low,
    source: 'No sourced cause of 0x904 with 0x7 is cured by a Winsock reset.',
  },
  rules: [
    {
      check: 'winsock-catalog',
      weight: evidenceWeight.strong,
      finds: ({ missingFiles }) =>
        missingFiles.length === 0
          ? null
          : `The file of ${listWords(missingFiles.map(({ name }) => name))} is missing.`,
    },
    {
      check: 'winsock-catalog',
      weight: evidenceWeight.moderate,
      finds: ({ damagedEntries, countDiffers, protocolCount }) =>
        damagedEntries > 0 || countDiffers || protocolCount === 0
          ? `The catalog is not whole: ${protocolCount} entries can be read, ${damagedEntries} cannot.`
          : null,
    },
    {
      check: 'winsock-catalog',
      weight: evidenceWeight.weak,
      finds: ({ foreignProviders }) =>
        foreignProviders.length === 0
          ? null
          : `Part of every connection here: ${listWords(foreignProviders.map(({ name }) => name))}.`,
    },
    {
      check: 'winsock-catalog',
      weight: evidenceWeight.moderate,
      finds: ({ foreignProviders }) => {
        const altered = foreignProviders.filter(({ signature }) => signature === 'altered');
        return altered.length === 0
          ? null
          : `Changed after it was signed: ${listWords([...new Set(altered.map(({ path }) => path))])}.`;
      },
    },
    {
      check: 'tcp-connect',
      weight: evidenceWeight.weak,
      finds: ({ attempts, usedAddress }, view) =>
        usedAddress === null &&
        attempts.some(({ outcome }) => outcome === 'local-error') &&
        view.evidence('winsock-catalog') !== null
          ? 'This computer itself failed to open a connection.'
          : null,
    },
    {
      check: 'tcp-connect',
      weight: -evidenceWeight.strong,
      finds: ({ usedAddress }) =>
        usedAddress === null ? null : 'This program connects by the same catalog without trouble.',
    },
    {
      check: 'tcp-connect',
      weight: -evidenceWeight.moderate,
      finds: ({ attempts }) =>
        attempts.some(({ outcome }) => outcome === 'refused')
          ? 'The far computer answered by refusing, so connections do leave this one.'
          : null,
    },
  ],
  hides: [],
  summary: () =>
    'The list of network providers on this computer (Winsock) is damaged or hooked, so programs may be unable to open connections.',
  settledBy: 'See whether other programs on this computer connect, such as a browser: then Winsock works.',
  doesNotMean: 'It rarely stands behind an error of Remote Desktop alone; it would break every program.',
  advice: [
    {
      where: 'this-computer',
      text: 'Remove or repair the program that owns the foreign or missing provider.',
    },
    {
      where: 'this-computer',
      text: 'Reset the catalog only if that does not help; products that hook into it have to be installed again.',
    },
  ],
  fixes: [{ id: 'reset-winsock', where: 'this-computer' }],
};
