import type { EventLog } from '../../shared/client-facts/event-log.ts';
import { isChannelEnabled, queryEvents } from '../native/wevtapi.ts';
import { parseEventXml } from './parse-event-xml.ts';

const channel = 'Microsoft-Windows-TerminalServices-RDPClient/Operational';
const mostEvents = 500;

/** What mstsc itself wrote down about the last attempts, the oldest first. */
export function readEventLog(): EventLog {
  const enabled = isChannelEnabled(channel);
  const events = queryEvents(channel, '*', mostEvents).flatMap((xml) => parseEventXml(xml) ?? []);
  return { enabled, events: events.reverse() };
}
