import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as electron from './electron.ts';

/**
 * For whoever started the stand-in with a channel, as tests do: runs functions in the main process, as Playwright does
 * in real Electron, and tells where the browser can be reached.
 */
export type FromStandIn =
  | { readonly kind: 'browser'; readonly endpoint: string }
  | { readonly kind: 'evaluated'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };
export interface ToStandIn {
  readonly id: number;
  /** The text of a function of the module `electron` and one argument. */
  readonly source: string;
  readonly argument: unknown;
}

const tell = (message: FromStandIn): void => void process.send?.(message);

export function acceptControl(): void {
  process.on('message', (message: ToStandIn) => {
    void evaluate(message).then(tell);
  });
}

/** @param profile of a browser that was started with `--remote-debugging-port=0` */
export function tellBrowser(profile: string): void {
  if (process.send === undefined) return;
  const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
  tell({ kind: 'browser', endpoint: `ws://127.0.0.1:${port ?? ''}${path ?? ''}` });
}

async function evaluate({ id, source, argument }: ToStandIn): Promise<FromStandIn> {
  try {
    const run = (0, eval)(`(${source})`) as (module: typeof electron, argument: unknown) => unknown;
    return { kind: 'evaluated', id, value: structuredClone(await run(electron, argument)) };
  } catch (error) {
    return { kind: 'failed', id, message: String(error) };
  }
}
