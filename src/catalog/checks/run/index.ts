// Written by scripts/write-catalog-index.mjs from the files of this folder; do not edit.
import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { RunCheckId } from '../../../shared/ids.ts';
import { repeatedAttempts } from './repeated-attempts.ts';
import { reportedError } from './reported-error.ts';

export const wholeRunChecks: readonly CheckDefinition<RunCheckId, never>[] = [
  repeatedAttempts,
  reportedError,
];
