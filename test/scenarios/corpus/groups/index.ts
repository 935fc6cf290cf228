import type { PaperGroup } from '../paper-scenario.ts';
import { severalAddresses } from './addresses.ts';
import { ambiguous } from './ambiguous.ts';
import { baseRates } from './base-rates.ts';
import { clientFaults } from './client-faults.ts';
import { encryption } from './encryption.ts';
import { furtherBaseRates } from './further-base-rates.ts';
import { healthyClients } from './healthy-clients.ts';
import { healthyServers } from './healthy-servers.ts';
import { misleading } from './misleading.ts';
import { negotiation } from './negotiation.ts';
import { repeated } from './repeated.ts';
import { reportedThenGreen } from './reported-then-green.ts';
import { twoFaults } from './two-faults.ts';
import { unreachable } from './unreachable.ts';

/** One file per group; a new group is added here and nowhere else. */
export const paperGroups: readonly PaperGroup[] = [
  healthyServers,
  healthyClients,
  reportedThenGreen,
  unreachable,
  severalAddresses,
  negotiation,
  encryption,
  clientFaults,
  twoFaults,
  misleading,
  ambiguous,
  baseRates,
  furtherBaseRates,
  repeated,
];
