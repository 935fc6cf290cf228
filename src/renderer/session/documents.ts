import { decodeText } from '../../shared/decode-text.ts';
import type { LaunchRequest } from '../../shared/ipc/launch.ts';
import { maxDroppedCharacters } from '../../shared/ipc/documents.ts';
import type { Client, Unchanged } from '../../shared/ipc/sides.ts';
import type { HeldReport } from './held-report.ts';
import type { Checks } from './checks.ts';
import { heldFromFile } from './checks.ts';
import type { Place } from './places.ts';
import { makeStore } from './store.ts';
import type { Store } from './store.ts';

/** A computer that came with a file or a link: it is filled in, and nothing is checked by itself. */
export interface FilledIn {
  readonly target: string;
  readonly from: 'link' | 'rdp-file' | 'command-line';
}

/** Why something could not be opened; `refused` comes from the main process, the rest is found here. */
export type OpenProblem =
  | { readonly problem: 'too-large' | 'unreadable' | 'no-report' }
  | { readonly problem: 'refused'; readonly message: string };

/** What comes from outside the window: files, links, what the app was started with. */
export interface Documents {
  readonly filledIn: Store<FilledIn | null>;
  readonly problem: Store<OpenProblem | null>;
  readonly take: (launch: Unchanged<LaunchRequest>) => void;
  /** Lets the person choose a file, and shows what is in it. */
  readonly open: () => Promise<void>;
  /** Lets the person choose a report to put beside the one that is shown. */
  readonly openBeside: (shown: HeldReport) => Promise<void>;
  readonly drop: (file: Pick<File, 'name' | 'size' | 'arrayBuffer'>) => Promise<void>;
}

export function makeDocuments(client: Client, checks: Checks, places: Store<Place>): Documents {
  const filledIn = makeStore<FilledIn | null>(null);
  const problem = makeStore<OpenProblem | null>(null);

  const take = (launch: Unchanged<LaunchRequest>): void => {
    problem.set(null);
    switch (launch.kind) {
      case 'target':
        filledIn.set({ target: launch.target, from: launch.from });
        // A check that runs is not thrown away for a file; the computer waits on the first screen.
        if (checks.stage.get().stage !== 'running') checks.backToStart();
        places.set({ page: 'check' });
        break;
      case 'report':
        checks.show(heldFromFile(launch));
        places.set({ page: 'check' });
        break;
      case 'refused':
        problem.set({ problem: 'refused', message: launch.message });
        break;
    }
  };

  return {
    filledIn,
    problem,
    take,
    open: async () => {
      const answer = await client.request('document/open', {});
      if (!answer.ok) problem.set({ problem: 'refused', message: answer.failure.message });
      else if (answer.value.outcome === 'opened') take(answer.value.launch);
    },
    openBeside: async (shown) => {
      const answer = await client.request('document/open', {});
      if (!answer.ok) problem.set({ problem: 'refused', message: answer.failure.message });
      else if (answer.value.outcome === 'opened') {
        const { launch } = answer.value;
        problem.set(launch.kind === 'target' ? { problem: 'no-report' } : null);
        if (launch.kind === 'report') places.set({ page: 'compare', a: shown, b: heldFromFile(launch) });
        if (launch.kind === 'refused') problem.set({ problem: 'refused', message: launch.message });
      }
    },
    drop: async (file) => {
      const text = file.size > 2 * maxDroppedCharacters ? 'too-large' : await readText(file);
      if (typeof text === 'string') {
        problem.set({ problem: text });
        return;
      }
      const answer = await client.request('document/drop', { name: file.name.slice(0, 512), ...text });
      if (answer.ok) take(answer.value.launch);
      else problem.set({ problem: 'refused', message: answer.failure.message });
    },
  };
}

async function readText(
  file: Pick<File, 'arrayBuffer'>,
): Promise<{ readonly text: string } | 'too-large' | 'unreadable'> {
  try {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    return text.length > maxDroppedCharacters ? 'too-large' : { text };
  } catch {
    return 'unreadable';
  }
}
