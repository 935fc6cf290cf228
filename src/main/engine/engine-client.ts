import type { UtilityProcess } from 'electron';
import type {
  EngineInput,
  EngineOptions,
  EngineOutput,
  EngineRequest,
  FromEngine,
  ToEngine,
} from '../../engine/messages.ts';
import { fail } from '../../shared/ipc/failure.ts';
import type { Answer } from '../../shared/ipc/failure.ts';

export interface EngineWorld {
  /** Starts the process; see `start-engine.ts`. */
  readonly fork: () => Pick<UtilityProcess, 'postMessage' | 'on' | 'kill'>;
  readonly options: () => EngineOptions;
  readonly onEvent: (event: Extract<FromEngine, { kind: 'event' }>) => void;
  readonly onFault: (words: string) => void;
  /** It ended by itself. `again`: it was started anew, with nothing of what it knew. */
  readonly onEnded: (code: number, again: boolean) => void;
  /** In milliseconds, as `performance.now`. */
  readonly now: () => number;
}

export interface EngineClient {
  /** Never rejects. */
  readonly ask: <Name extends EngineRequest>(
    name: Name,
    input: EngineInput<Name>,
  ) => Promise<Answer<EngineOutput<Name>>>;
  readonly stop: () => void;
}

/** One that ends this often within a minute will do so again. */
const mostStarts = 3;
const watchedMs = 60_000;

const ended = fail('fault', 'The part of this program that checks has ended unexpectedly. Try it again.');

/**
 * The main process's end of the engine: starts it with the first question, so that it takes nothing from the window
 * while that opens, asks it, and starts it again when it ends unexpectedly.
 */
export function startEngine(world: EngineWorld): EngineClient {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>();
  const starts: number[] = [];
  let lastId = 0;
  let stopped = false;
  let engine: ReturnType<EngineWorld['fork']> | null = null;

  const post = (message: ToEngine): void => engine?.postMessage(message);
  const start = (): void => {
    starts.push(world.now());
    const process = world.fork();
    engine = process;
    process.on('message', (data) => {
      receive(data as FromEngine);
    });
    process.on('exit', (code) => {
      engine = null;
      for (const answer of waiting.values()) answer(ended);
      waiting.clear();
      if (stopped) return;
      const recent = starts.filter((at) => world.now() - at < watchedMs).length;
      const again = recent < mostStarts;
      if (again) start();
      world.onEnded(code, again);
    });
    post({ kind: 'options', options: world.options() });
  };
  const receive = (message: FromEngine): void => {
    switch (message.kind) {
      case 'event':
        world.onEvent(message);
        return;
      case 'fault':
        world.onFault(`${message.where}: ${message.words}`);
        return;
      case 'answer':
        waiting.get(message.id)?.(message.answer);
        waiting.delete(message.id);
    }
  };

  return {
    ask<Name extends EngineRequest>(name: Name, input: EngineInput<Name>) {
      if (starts.length === 0) start();
      if (engine === null) return Promise.resolve(ended);
      lastId += 1;
      const id = lastId;
      const answered = Promise.withResolvers<Answer<unknown>>();
      waiting.set(id, answered.resolve);
      post({ kind: 'request', id, name, input });
      // The engine's handler for this name gives nothing else (`EngineHandlers`).
      return answered.promise as Promise<Answer<EngineOutput<Name>>>;
    },
    stop() {
      stopped = true;
      engine?.kill();
    },
  };
}
