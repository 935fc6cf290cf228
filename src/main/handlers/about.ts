import type { Clipboard, Shell } from 'electron';
import { fail } from '../../shared/ipc/failure.ts';
import type { Handlers } from '../../shared/ipc/sides.ts';
import { tool } from '../../shared/tool.ts';
import { externalLinks } from '../external-links.ts';
import { readLicences } from '../licences.ts';

export interface AboutWorld {
  readonly shell: Pick<Shell, 'openExternal'>;
  readonly clipboard: Pick<Clipboard, 'writeText'>;
  readonly licencesFile: string;
  /** As `process.versions` has them. */
  readonly versions: Readonly<Record<string, string | undefined>>;
}

const runtimes = { electron: 'Electron', chrome: 'Chromium', node: 'Node.js', v8: 'V8' } as const;

/** What needs nothing but the system: versions, links, the clipboard. */
export function aboutHandlers(
  world: AboutWorld,
): Pick<Handlers, 'about/read' | 'link/open' | 'clipboard/write'> {
  return {
    'about/read': async () => ({
      ok: true,
      value: {
        version: tool.version,
        runtimes: Object.entries(runtimes).flatMap(([key, name]) => {
          const version = world.versions[key];
          return version === undefined ? [] : [{ name, version }];
        }),
        licences: await readLicences(world.licencesFile),
      },
    }),
    async 'link/open'({ link }) {
      try {
        await world.shell.openExternal(externalLinks[link]);
        return { ok: true, value: {} };
      } catch {
        return fail('not-here', `No browser opened. The address is ${externalLinks[link]}`);
      }
    },
    async 'clipboard/write'({ text }) {
      await world.clipboard.writeText(text);
      return { ok: true, value: {} };
    },
  };
}
