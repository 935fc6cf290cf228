import { ipConfigurationSchema } from '../../shared/client-facts/ip-configuration.ts';
import { winsockCatalogSchema } from '../../shared/client-facts/winsock-catalog.ts';
import { alwaysFully } from '../define-practice-kind.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import type { FactValue } from '../practice-state.ts';

const freshWindows = (): string => 'as in a fresh Windows';

/** The list of network providers with nothing but those of Windows. */
export const practiceWinsockReset: PracticeKind<
  'winsock-reset',
  'winsockCatalog',
  FactValue<'winsockCatalog'>
> = {
  id: 'winsock-reset',
  fact: 'winsockCatalog',
  image: winsockCatalogSchema,
  target: () => 'the Winsock catalog',
  look: (catalog) => catalog,
  change: ({ protocols, namespaces }) => {
    const own = protocols.filter(({ inSystemFolder }) => inSystemFolder);
    return {
      protocols: own,
      namespaces: namespaces.filter(({ inSystemFolder }) => inSystemFolder),
      statedProtocols: own.length,
      damagedEntries: 0,
    };
  },
  isDone: ({ protocols, damagedEntries }) =>
    damagedEntries === 0 && protocols.every(({ inSystemFolder }) => inSystemFolder),
  putBack: (_catalog, _request, before) => before,
  describe: ({ protocols, namespaces }) =>
    `${protocols.length} protocols and ${namespaces.length} name spaces`,
  intended: freshWindows,
  restartNeeded: true,
  reversibility: alwaysFully,
};

/** TCP/IP without what was set by hand. */
export const practiceIpReset: PracticeKind<'ip-reset', 'ipConfiguration', FactValue<'ipConfiguration'>> = {
  id: 'ip-reset',
  fact: 'ipConfiguration',
  image: ipConfigurationSchema,
  target: () => 'the settings of TCP/IP',
  look: (configuration) => configuration,
  change: (configuration) => ({
    ...configuration,
    adapters: configuration.adapters.map((adapter) =>
      adapter.kind === 'loopback'
        ? adapter
        : { ...adapter, addresses: adapter.addresses.filter(({ origin }) => origin !== 'manual') },
    ),
  }),
  isDone: ({ adapters }) =>
    adapters.every(
      ({ kind, addresses }) => kind === 'loopback' || addresses.every(({ origin }) => origin !== 'manual'),
    ),
  putBack: (_configuration, _request, before) => before,
  describe: ({ adapters }) => `${adapters.length} adapters as they are set up now`,
  intended: freshWindows,
  restartNeeded: true,
  reversibility: alwaysFully,
};
