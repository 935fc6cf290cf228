import { exchange } from './raw-client.ts';

// Runs as a program inside a network namespace: print-exchange.ts <host> <port> <text to send> <enough bytes>.
const [host = '', port = '', text = '', enoughBytes = ''] = process.argv.slice(2);
const seen = await exchange({
  host,
  port: Number(port),
  send: Buffer.from(text),
  quietMs: 700,
  enough: (received) => received.length >= Number(enoughBytes),
});
process.stdout.write(`${seen.ended} ${seen.received.length / 2}`);
