import { readFileSync } from 'node:fs';
import { practiceDocumentSchema } from '../../../../src/practice-computer/practice-document.ts';
import type { PracticeDocument } from '../../../../src/practice-computer/practice-document.ts';
import type { RepairListener } from '../../../../src/shared/repair/machine-executor.ts';
import type { ChangedSinceQuestion } from '../../../../src/shared/repair/changed-since.ts';
import type { RepairEvent } from '../../../../src/shared/repair/repair-event.ts';
import { repairEventSchema } from '../../../../src/shared/repair/repair-event.ts';

/** A recorded machine of the scenarios, by its file's name. */
export function recordedComputer(name: string): PracticeDocument {
  const file = new URL(`../../../scenarios/machines/${name}.json`, import.meta.url);
  return practiceDocumentSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

export interface Watcher extends RepairListener {
  readonly events: RepairEvent[];
  readonly questions: ChangedSinceQuestion[];
}

/** Notes what it is told, and answers every question with `answer`. */
export function watcher(
  answer: 'restore' | 'keep' | 'leave-open' = 'leave-open',
  signal: AbortSignal = new AbortController().signal,
): Watcher {
  const events: RepairEvent[] = [];
  const questions: ChangedSinceQuestion[] = [];
  return {
    events,
    questions,
    signal,
    onEvent: (event) => events.push(repairEventSchema.parse(event)),
    askChangedSince: (question) => {
      questions.push(question);
      return Promise.resolve(answer);
    },
  };
}
