import { Worker } from 'node:worker_threads';

/** Ends this process in a moment wherever it stands, also inside a call into Windows that does not return. */
export function limitLife(ms: number): void {
  // A thread of its own, because nothing of this one runs while such a call lasts.
  const program = `setTimeout(() => process.kill(${process.pid}, 'SIGKILL'), ${Math.round(ms)});`;
  const watch = new Worker(program, { eval: true, env: {}, stdin: false });
  watch.unref();
}
