import type { ChildProcess } from 'node:child_process';
import type electron from 'electron';
import type { FromStandIn } from '../../../scripts/electron-stand-in/control.ts';

export type Electron = typeof electron;

/** The main process of a running app. */
export interface LaunchedMain {
  /** Runs a function there; it sees the module `electron` and the argument, and nothing of the test. */
  evaluate<Argument, Value>(
    run: (electron: Electron, argument: Argument) => Value | Promise<Value>,
    argument: Argument,
  ): Promise<Value>;
}

/** The main process in Node, with the stand-in for Electron. */
export function standInMain(child: ChildProcess): LaunchedMain {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let lastId = 0;
  child.on('message', (message: FromStandIn) => {
    if (message.kind === 'browser') return;
    const answer = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'evaluated') answer?.resolve(message.value);
    else answer?.reject(new Error(message.message));
  });
  child.once('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('The app has ended.'));
  });
  return {
    evaluate<Argument, Value>(
      run: (electron: Electron, argument: Argument) => Value | Promise<Value>,
      argument: Argument,
    ) {
      lastId += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(lastId, answer);
      child.send({ id: lastId, source: run.toString(), argument });
      return answer.promise as Promise<Value>;
    },
  };
}
