import type { Handlers, RequestOutput } from '../../../src/shared/ipc/sides.ts';
import { defaultSettings } from '../../../src/shared/ipc/settings.ts';
import { noRepairPolicy } from '../../../src/shared/repair/repair-policy.ts';
import { fail } from '../../../src/shared/ipc/failure.ts';

export const startInformation: RequestOutput<'start/read'> = {
  version: '0.2.0',
  platform: 'win32',
  shell: 'electron',
  practiceComputer: null,
  systemLanguage: 'en-GB',
  settings: defaultSettings,
  launch: null,
  restartedAfterCrash: false,
};

const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({ ok: true, value });
const notHere = (): Promise<ReturnType<typeof fail>> =>
  Promise.resolve(fail('not-here', 'The harness has no answer to this.'));

/** A main process in which nothing happens; a test replaces the answers that it is about. */
export function quietHandlers(given: Partial<Handlers> = {}): Handlers {
  let settings = defaultSettings;
  return {
    'start/read': () => Promise.resolve(ok(startInformation)),
    'start/recent': () => Promise.resolve(ok({ state: 'read', targets: [], lastFailure: null })),
    'computer/read': () =>
      Promise.resolve(ok({ repair: { possible: true, elevation: true }, policy: noRepairPolicy })),
    'error/decode': notHere,
    'check/start': notHere,
    'check/cancel': () => Promise.resolve(ok({})),
    'cause/read': notHere,
    'fixes/list': () => Promise.resolve(ok({ fixes: [] })),
    'fixes/preview': notHere,
    'repair/start': notHere,
    'repair/answer': () => Promise.resolve(ok({})),
    'repair/cancel': () => Promise.resolve(ok({})),
    'history/read': () => Promise.resolve(ok({ plans: [], unfinished: [], notes: [], problems: [] })),
    'product/pauses': () => Promise.resolve(ok({ pauses: [] })),
    'document/open': () => Promise.resolve(ok({ outcome: 'cancelled' })),
    'document/drop': notHere,
    'report/preview': () => Promise.resolve(ok({ address: `preview/${'0'.repeat(32)}` })),
    'report/save': notHere,
    'report/ticket': notHere,
    'report/compare': notHere,
    'owner/read': notHere,
    'owner/save-script': notHere,
    'clipboard/write': () => Promise.resolve(ok({})),
    'settings/read': () => Promise.resolve(ok(settings)),
    'settings/write': (changed) => {
      settings = { ...settings, ...changed } as typeof settings;
      return Promise.resolve(ok(settings));
    },
    'about/read': () =>
      Promise.resolve(
        ok({ version: '0.2.0', runtimes: [{ name: 'Electron', version: '45.5.0' }], licences: [] }),
      ),
    'link/open': () => Promise.resolve(ok({})),
    'window/usable': () => Promise.resolve(ok({})),
    ...given,
  };
}
