import type { FailureCode } from '../../../shared/ipc/failure.ts';

/** Title of a failure, above the sentence that came with it. */
export const failures: Record<FailureCode, string> = {
  'refused-sender': 'The program did not accept the question of its window',
  'unknown-channel': 'The window asked for something that the program does not know',
  'invalid-request': 'The window asked in a way that the program does not accept',
  'invalid-response': 'The window did not understand the answer',
  busy: 'Something of the kind is running already',
  'unknown-report': 'This report is no longer held',
  'unknown-run': 'This is over already',
  'bad-target': 'This is not the name of a computer',
  'no-error-code': 'There is no error code in this text',
  'not-here': 'That is not possible here',
  'blocked-by-policy': 'Your organisation does not allow it',
  unreadable: 'The file could not be read',
  'too-large': 'The file is too large',
  'not-known-kind': 'This is not a file that the program knows',
  'not-valid': 'The file does not hold what it should',
  'other-version': 'The file comes from another version',
  'not-saved': 'The file was not saved',
  journal: 'The record of changes cannot be used',
  fault: 'Something went wrong inside the program',
};
