import type { Facts } from '../../../core/check-definition.ts';
import { targetAddress } from '../../checks/support/target-address.ts';

/** The address of the run without a zone: one that only this computer's adapters tell apart names no destination. */
export function destinationAddress({ resolution, tcp }: Facts): string | null {
  const address = targetAddress(resolution, tcp);
  return address === null || address.includes('%') ? null : address;
}
