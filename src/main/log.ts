import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { describeFault } from '../shared/describe-fault.ts';

/**
 * The log of the app: what happened, in words of ours and numbers. There is no way to write a text from outside into
 * it, so that it can be sent to us as it is: no names, no addresses, no paths.
 */
export interface Log {
  readonly note: (event: LogEvent, count?: number) => void;
  readonly fault: (event: LogEvent, error: unknown) => void;
  /** For an error that another process of ours described already, see `describeFault`. */
  readonly described: (event: LogEvent, words: string) => void;
}

export type LogEvent =
  | 'started'
  | 'window usable after milliseconds'
  | 'request refused: sender'
  | 'request refused: payload'
  | 'request failed'
  | 'engine ended with code'
  | 'engine fault'
  | 'interface ended'
  | 'interface did not load'
  | 'state not saved'
  | 'uncaught';

const mostBytes = 1024 * 1024;

/** @param folder where the log lies; a second file keeps what was before the last megabyte */
export function openLog(folder: string): Log {
  const log = electronLog.create({ logId: 'main' });
  log.transports.console.level = false;
  log.transports.file.level = 'info';
  log.transports.file.maxSize = mostBytes;
  log.transports.file.format = '{iso} {level} {text}';
  log.transports.file.resolvePathFn = () => join(folder, 'app.log');
  return {
    note(event, count) {
      log.info(count === undefined ? event : `${event} ${Math.round(count)}`);
    },
    fault(event, error) {
      log.error(`${event}: ${describeFault(error)}`);
    },
    described(event, words) {
      log.error(`${event}: ${words}`);
    },
  };
}
