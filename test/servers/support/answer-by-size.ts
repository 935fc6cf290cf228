import { createServer } from 'node:net';

// Runs as a program inside a network namespace: answer-by-size.ts <port>. Answers a number with that many bytes.
createServer((socket) => {
  socket.on('error', () => undefined);
  socket.on('data', (text) => socket.write(Buffer.alloc(Math.min(Number(text), 65_536))));
}).listen(Number(process.argv[2]), '0.0.0.0');
