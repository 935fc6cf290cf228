import type { LaunchRequest } from '../../shared/ipc/launch.ts';
import type { Unchanged } from '../../shared/ipc/sides.ts';
import { readLink } from './link.ts';
import type { LaunchWords } from './launch-words.ts';
import { formatTarget, parseTarget } from '../../shared/target.ts';

type Launch = Unchanged<LaunchRequest>;

export interface LaunchDeskWorld {
  readonly readFile: (path: string) => Promise<Launch>;
  /** To a window that is there already. */
  readonly tell: (launch: Launch) => void;
}

/** Takes what the app was started with, or started with again, and hands it to the window when there is one. */
export interface LaunchDesk {
  readonly bring: (words: LaunchWords) => Promise<void>;
  /** What waits, once: for the first screen. What comes later is told. */
  readonly take: () => Launch | null;
  /** The window that took it is gone: what comes now waits for the next one. */
  readonly wait: () => void;
}

export function openLaunchDesk({ readFile, tell }: LaunchDeskWorld): LaunchDesk {
  let waiting: Launch | null = null;
  let isTaken = false;
  return {
    async bring(words) {
      const launch = await read(words, readFile);
      if (launch === null) return;
      if (isTaken) tell(launch);
      else waiting = launch;
    },
    take() {
      isTaken = true;
      const launch = waiting;
      waiting = null;
      return launch;
    },
    wait() {
      isTaken = false;
    },
  };
}

async function read(words: LaunchWords, readFile: LaunchDeskWorld['readFile']): Promise<Launch | null> {
  switch (words.kind) {
    case 'nothing':
      return null;
    case 'file':
      return readFile(words.path);
    case 'link': {
      const link = readLink(words.text);
      if (!link.ok) return { kind: 'refused', message: link.message };
      return { kind: 'target', from: 'link', target: link.target, note: null };
    }
    case 'target': {
      const parsed = parseTarget(words.text);
      if (!parsed.ok) return { kind: 'refused', message: parsed.message };
      return { kind: 'target', from: 'command-line', target: formatTarget(parsed.target), note: null };
    }
  }
}
