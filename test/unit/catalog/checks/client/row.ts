import type { CheckContext } from '../../../../../src/core/check-definition.ts';
import type { NetworkFacts } from '../../../../../src/shared/facts.ts';
import type { ClientCheckId } from '../../../../../src/shared/ids.ts';
import type { CheckStatus } from '../../../../../src/shared/report.ts';
import type { someClientFacts } from '../../support/client-facts.ts';

/** One case of a check: what differs from the healthy machine, and what the check has to say. */
export type Row = readonly [
  check: ClientCheckId,
  what: string,
  changes: Parameters<typeof someClientFacts>[0],
  status: CheckStatus,
  text: string,
  network?: Partial<NetworkFacts>,
  context?: CheckContext,
];
