import { readFile } from 'node:fs/promises';
import { elevatedHere } from '../elevation/this-computer.ts';
import { notDone } from '../repair/not-done.ts';
import { helperManifestSchema } from '../shared/helper-protocol/helper-manifest.ts';
import type { MachineExecutor } from '../shared/repair/machine-executor.ts';
import type { EngineOptions } from './messages.ts';

/** Where there is no helper, as in the preview in a browser window: what takes an administrator is not done. */
const notElevated: MachineExecutor = {
  asksForConsent: false,
  run: () =>
    Promise.resolve(
      notDone(
        'helper-missing',
        'This change takes an administrator, whom only the installed app can ask. Nothing was changed.',
      ),
    ),
};

/**
 * Has changes for the whole computer made by the installed helper, for which Windows asks.
 * @param window the system's number of the window that is there when it asks
 */
export async function elevatedBy(
  helper: EngineOptions['helper'],
  window: () => bigint,
): Promise<MachineExecutor> {
  if (helper === null) return notElevated;
  const manifest = helperManifestSchema.safeParse(await readJson(helper.manifestFile));
  if (!manifest.success) {
    const message = 'The app is damaged: it lacks what it has to know about its helper. Install it again.';
    return { asksForConsent: true, run: () => Promise.resolve(notDone('helper-damaged', message)) };
  }
  const { file } = helper;
  return {
    asksForConsent: true,
    run: (request, listener) =>
      elevatedHere({ helper: { file, manifest: manifest.data }, window: window() }).run(request, listener),
  };
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return null;
  }
}
