import { writeSync } from 'node:fs';
import { computerIn } from './computer-on-disk.ts';
import { fixCases } from './fix-cases.ts';
import { carryOut } from './repair-tasks.ts';
import type { Task } from './repair-tasks.ts';

/**
 * A program that carries one task of one case out on the computer in a folder, and kills itself without any warning
 * at a boundary given by number; with 0 it lives, and prints how many it passed. The task `repeat` does and undoes
 * until somebody kills it, and says when it has begun.
 */
const [, , folder = '', caseText = '0', task = '', killAtText = '0'] = process.argv;
const steps = fixCases[Number(caseText)]?.steps ?? [];
const killAt = Number(killAtText);
let passed = 0;

const world = await computerIn(folder, {
  boundary: () => {
    passed += 1;
    if (passed === killAt) process.kill(process.pid, 'SIGKILL');
    return Promise.resolve();
  },
});
if (task === 'repeat') {
  writeSync(1, 'begun\n');
  for (;;) {
    await carryOut('apply', steps, world);
    await carryOut('undo', steps, world);
  }
}
await carryOut(task as Task, steps, world);
writeSync(1, `${passed}\n`);
