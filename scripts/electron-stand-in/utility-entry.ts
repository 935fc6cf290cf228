import { EventEmitter } from 'node:events';
import { pathToFileURL } from 'node:url';

/** Runs inside the process of `utilityProcess.fork`: makes its port, then runs the program that was named. */
const port = Object.assign(new EventEmitter(), {
  postMessage(message: unknown): void {
    process.send?.(message);
  },
});
process.on('message', (data) => port.emit('message', { data, ports: [] }));
process.on('disconnect', () => process.exit(0));
Object.defineProperty(process, 'parentPort', { value: port });

const [, , modulePath = ''] = process.argv;
process.argv.splice(1, 1);
await import(pathToFileURL(modulePath).href);
