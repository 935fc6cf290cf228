import { lastError } from '../kernel32.ts';
import { once } from '../once.ts';
import { systemLibrary } from '../system-library.ts';

type AskEnd = (pipe: bigint, processId: Uint32Array) => number;

const functions = once(() => {
  const library = systemLibrary('kernel32.dll');
  const declare = (name: string): AskEnd =>
    library.func(`int32_t __stdcall ${name}(intptr_t pipe, void *processId)`) as AskEnd;
  return {
    client: declare('GetNamedPipeClientProcessId'),
    server: declare('GetNamedPipeServerProcessId'),
  };
});

/** The process that opened a pipe's other end. @throws Win32Error */
export function pipeClientProcess(pipe: bigint): number {
  return ask(functions().client, 'GetNamedPipeClientProcessId', pipe);
}

/** The process that made a pipe. @throws Win32Error */
export function pipeServerProcess(pipe: bigint): number {
  return ask(functions().server, 'GetNamedPipeServerProcessId', pipe);
}

function ask(end: AskEnd, call: string, pipe: bigint): number {
  const processId = new Uint32Array(1);
  if (end(pipe, processId) === 0) throw lastError(call);
  return processId[0] ?? 0;
}
