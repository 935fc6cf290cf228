import { readFileSync, writeFileSync } from 'node:fs';
import { elevatedExecutor } from '../../../../src/elevation/elevated-executor.ts';
import type { Launcher } from '../../../../src/elevation/launcher.ts';
import { elevationWorld } from '../../../../src/elevation/this-computer.ts';
import type { RepairEvent } from '../../../../src/shared/repair/repair-event.ts';
import { repairRequestSchema } from '../../../../src/shared/repair/repair-request.ts';
import { endProcess } from '../../../../src/windows/native/end-process.ts';
import type { AskingCall, AskingResult } from './asking-call.ts';

/** Runs on Windows in the place of the app: asks the helper as the app does, and writes what came of it. */
const [callFile = '', resultFile = ''] = process.argv.slice(2);
const call = JSON.parse(readFileSync(callFile, 'utf8')) as AskingCall;
const { helper, request, answer, cancelAt, dieAt, killHelperAt } = call;
const events: RepairEvent[] = [];
const questions: unknown[] = [];
const stop = new AbortController();
const world = elevationWorld({ helper, window: 0n });
let helperId: number | null = null;
const launcher: Launcher = {
  name: world.launcher.name,
  launch: async (command) => {
    const launch = await world.launcher.launch(command);
    if (launch.ok) helperId = launch.process?.processId ?? null;
    return launch;
  },
};
const executor = elevatedExecutor({ ...world, launcher });
const outcome = await executor.run(repairRequestSchema.parse(request), {
  onEvent: (event) => {
    events.push(event);
    if (event.type === cancelAt) stop.abort();
    if (event.type === dieAt) endProcess(99);
    if (event.type === killHelperAt && helperId !== null) process.kill(helperId);
  },
  askChangedSince: (question) => {
    questions.push(question);
    return Promise.resolve(answer ?? 'leave-open');
  },
  signal: stop.signal,
});
writeFileSync(resultFile, JSON.stringify({ outcome, events, questions } satisfies AskingResult));
