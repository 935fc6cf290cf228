import { measurePacketSize } from '../windows/measure-packet-size.ts';
import { startClientFacts } from '../windows/start-client-facts.ts';
import type { ClientFactSource } from './client-fact-source.ts';
import { thisMachine } from './this-machine.ts';

/** The state of the Windows computer on which this program runs. */
export function thisWindowsSource(): ClientFactSource {
  return { machine: thisMachine(), start: startClientFacts, measurePacketSize };
}
