import { writeSync } from 'node:fs';
import { executePlan } from '../../../src/core/plan/execute-plan.ts';
import { recover } from '../../../src/core/plan/recover.ts';
import { undo } from '../../../src/core/plan/undo.ts';
import type { JournalFileSystem } from '../../../src/journal/file-system.ts';
import { nodeFileSystem } from '../../../src/journal/node-file-system.ts';
import { openJournal } from '../../../src/journal/open-journal.ts';
import { contextFor, failingSteps, places, steps, worldWith } from './world.ts';

/**
 * A program that does one thing to the machine in a folder and kills itself without any warning at a boundary given
 * by number; with 0 it lives, and prints how many boundaries it passed. Without number it says when it has begun.
 */
const [, , folder = '', task = '', killAtText = '0'] = process.argv;
const killAt = Number(killAtText);
let passed = 0;

function boundary(): Promise<void> {
  passed += 1;
  if (passed === killAt) process.kill(process.pid, 'SIGKILL');
  return Promise.resolve();
}

/** A boundary before and after every call. */
function guarded<Methods extends object>(methods: Methods): Methods {
  return new Proxy(methods, {
    get: (target, name) => {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return async (...args: unknown[]): Promise<unknown> => {
        await boundary();
        const answer: unknown = await Reflect.apply(method, target, args);
        await boundary();
        return name === 'openForAppend' ? guarded(answer as object) : answer;
      };
    },
  });
}

const fileSystem: JournalFileSystem = guarded(nodeFileSystem);
const opened = await openJournal(places(folder).journal, worldWith(fileSystem));
if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
const context = contextFor(folder, opened.journal, boundary);
if (task === 'apply') await executePlan({ scope: 'user', steps, returnsAt: null }, context);
if (task === 'fail') await executePlan({ scope: 'user', steps: failingSteps, returnsAt: null }, context);
if (task === 'undo') await undo({ undo: 'everything' }, 'asked', context);
if (task === 'recover') await recover(context);
if (task === 'repeat') {
  // Does and undoes until somebody kills it.
  writeSync(1, 'begun\n');
  for (;;) {
    await executePlan({ scope: 'user', steps, returnsAt: null }, context);
    await executePlan({ scope: 'user', steps: failingSteps, returnsAt: null }, context);
    await undo({ undo: 'everything' }, 'asked', context);
  }
}
await opened.journal.close();
writeSync(1, `${passed}\n`);
