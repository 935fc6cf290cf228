import { readWinsockCatalog } from '../facts/winsock-catalog.ts';
import { FactProblem } from '../facts/fact-problem.ts';
import { defineResetKind } from './support/reset-kind.ts';

/** The list of network providers, back to that of a fresh Windows. */
export const winsockReset = defineResetKind({
  id: 'winsock-reset',
  target: 'the Winsock catalog',
  keys: [String.raw`HKLM\SYSTEM\CurrentControlSet\Services\WinSock2\Parameters`],
  netshCommands: [['winsock', 'reset']],
  isReset: holdsNothingForeign,
  // Counts how often somebody wrote the catalog.
  isTransient: (name) => name.toLowerCase() === 'serial_access_num',
});

/** Windows may fill the list again only when it starts the next time. */
function holdsNothingForeign(): boolean {
  try {
    const { protocols, namespaces, damagedEntries } = readWinsockCatalog(0);
    return (
      damagedEntries === 0 && [...protocols, ...namespaces].every(({ inSystemFolder }) => inSystemFolder)
    );
  } catch (error) {
    if (error instanceof FactProblem && error.reason === 'not-found') return true;
    throw error;
  }
}
