import { quoted } from '../shared/printable.ts';
import { maxJournalBytes, type JournalProblem } from './journal-problem.ts';

/** What happened, to what, and what to do now, for a person. */
export function problemText(problem: JournalProblem): string {
  switch (problem.problem) {
    case 'busy':
      return `${holderText(problem)} is making changes on this computer right now. Nothing was changed. Wait until it is done, or close it, then try again.`;
    case 'access-denied':
      return `Access to the journal ${name(problem.path)} is denied. Without the journal there is no undo, so nothing more is changed. Check the permissions of its folder, then try again.`;
    case 'read-only':
      return `The journal ${name(problem.path)} lies on a disk or in a folder that cannot be written. Without the journal there is no undo, so nothing more is changed. Make it writable, then try again.`;
    case 'disk-full':
      return `The disk is full, so the journal ${name(problem.path)} cannot be written. Without the journal there is no undo, so nothing more is changed. Free some space, then try again.`;
    case 'unsafe':
      return `The journal ${name(problem.path)} is not used, because ${problem.reason}. Whoever can change it could decide what an undo writes. Ask an administrator to check its folder.`;
    case 'in-the-way':
      return `${name(problem.path)} should be the journal or its folder, and something else is there. Move it away, then try again.`;
    case 'too-large':
      return `The journal ${name(problem.path)} is larger than ${maxJournalBytes / 1_048_576} MB. Undo what is still to be undone, move the file to another place, then try again.`;
    case 'not-recordable':
      return `This change cannot be written to the journal (${problem.reason}), so it is not made. This is a fault of the program; please report it.`;
    case 'failed':
      return `The journal ${name(problem.path)} cannot be used: the system says ${problem.code}. Without the journal there is no undo, so nothing more is changed. Check the disk, then try again.`;
  }
}

function holderText({ holder }: Extract<JournalProblem, { problem: 'busy' }>): string {
  return holder === null
    ? 'Another copy of this program'
    : `Another copy of this program (process ${holder.processId})`;
}

function name(path: string): string {
  return quoted(path, 200);
}
