import { readFileSync, writeFileSync } from 'node:fs';
import { elevatedHere } from '../../../../src/elevation/this-computer.ts';
import type { RepairEvent } from '../../../../src/shared/repair/repair-event.ts';
import { repairRequestSchema } from '../../../../src/shared/repair/repair-request.ts';
import { endProcess } from '../../../../src/windows/native/end-process.ts';
import type { AskingCall, AskingResult } from './asking-call.ts';

/** Runs on Windows in the place of the app: asks the helper as the app does, and writes what came of it. */
const [callFile = '', resultFile = ''] = process.argv.slice(2);
const { helper, request, answer, cancelAt, dieAt } = JSON.parse(readFileSync(callFile, 'utf8')) as AskingCall;
const events: RepairEvent[] = [];
const questions: unknown[] = [];
const stop = new AbortController();
const executor = elevatedHere({ helper, window: 0n });
const outcome = await executor.run(repairRequestSchema.parse(request), {
  onEvent: (event) => {
    events.push(event);
    if (event.type === cancelAt) stop.abort();
    if (event.type === dieAt) endProcess(99);
  },
  askChangedSince: (question) => {
    questions.push(question);
    return Promise.resolve(answer ?? 'leave-open');
  },
  signal: stop.signal,
});
writeFileSync(resultFile, JSON.stringify({ outcome, events, questions } satisfies AskingResult));
