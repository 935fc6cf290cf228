import { describeFault } from '../shared/describe-fault.ts';
import { fail } from '../shared/ipc/failure.ts';
import type { Answer } from '../shared/ipc/failure.ts';
import { openComputer } from './computer.ts';
import { makeEngine } from './engine.ts';
import type { EngineHandlers, EngineOptions, FromEngine, ToEngine } from './messages.ts';

/**
 * The program of the engine's process. The main process starts it (a utility process of Electron), tells it the options
 * and then asks; nobody else can reach it.
 */
const port = process.parentPort;
const post = (message: FromEngine): void => {
  port.postMessage(message);
};
const onFault = (where: string, error: unknown): void => {
  post({ kind: 'fault', where, words: describeFault(error) });
};

const started = Promise.withResolvers<EngineHandlers>();
port.on('message', ({ data }) => {
  // Only the main process holds the other end.
  const message = data as ToEngine;
  if (message.kind === 'options') {
    void start(message.options).then(started.resolve, (error: unknown) => {
      onFault('start', error);
      process.exit(1);
    });
    return;
  }
  void answer(message).then((given) => {
    post({ kind: 'answer', id: message.id, answer: given });
  });
});

async function start(options: EngineOptions): Promise<EngineHandlers> {
  let window = 0n;
  return makeEngine({
    settings: options.settings,
    computer: await openComputer(options, () => window),
    onWindow: (handle) => {
      window = handle;
    },
    send: (name, payload) => {
      // The name and its payload belong together, which the compiler cannot follow through the union.
      post({ kind: 'event', name, payload } as FromEngine);
    },
    onFault: (error) => {
      onFault('check', error);
    },
  });
}

async function answer({ name, input }: Extract<ToEngine, { kind: 'request' }>): Promise<Answer<unknown>> {
  try {
    const handlers = await started.promise;
    // The main process asks with the input that belongs to the name; see `EngineInput`.
    return await handlers[name](input as never);
  } catch (error) {
    onFault(name, error);
    return fail(
      'fault',
      'This could not be done because of a fault of this program. The log has the detail.',
    );
  }
}
