import { helperExitCodes } from '../shared/helper-protocol/exit-codes.ts';
import type { NotDoneReason, RepairOutcome } from '../shared/repair/repair-outcome.ts';
import type { LaunchFailure } from './launcher.ts';

/** Nothing was changed, why, and what to do now. */
export function notDone(reason: NotDoneReason, message: string): RepairOutcome {
  return { outcome: 'not-done', reason, message };
}

const installAgain = 'Install RDP Troubleshooter again, then try again.';
const nothingChanged = 'Nothing was changed.';

export const helperMissing = notDone(
  'helper-missing',
  `The part of this program that changes settings of the computer is not there. ${nothingChanged} ${installAgain}`,
);
export const helperDamaged = notDone(
  'helper-damaged',
  `The part of this program that changes settings of the computer is not the file that was installed, so it is not started. ${nothingChanged} ${installAgain}`,
);
export const wrongVersion = notDone(
  'helper-wrong-version',
  `The part of this program that changes settings of the computer is of another version. ${nothingChanged} ${installAgain}`,
);
export const cancelledBefore = notDone('cancelled', `Cancelled on request. ${nothingChanged}`);
export const neverCame = notDone(
  'helper-failed',
  `The part of this program that changes settings of the computer did not answer in time. ${nothingChanged} Try again; if it stays so, restart the computer.`,
);
export const anotherProgram = notDone(
  'helper-failed',
  `Another program answered in place of the part that changes settings of the computer, and was not listened to. ${nothingChanged} Look for harmful software on this computer before you try again.`,
);
export const noPipe = notDone(
  'helper-failed',
  `Windows did not give this program the channel to the part that changes settings of the computer. ${nothingChanged} Try again.`,
);

export const connectionLost: RepairOutcome = {
  outcome: 'lost-sight',
  reason: 'connection-lost',
  message:
    'The connection to the part that changes settings of the computer was lost in the middle. It finishes or takes back what it began; the history shows which.',
};
export const timedOut: RepairOutcome = {
  outcome: 'lost-sight',
  reason: 'timed-out',
  message:
    'The part that changes settings of the computer takes longer than it should. It finishes or takes back what it began; look into the history in some minutes.',
};

/** What a launcher that did not start the helper means to a person. */
export function launchOutcome(failure: LaunchFailure): RepairOutcome {
  switch (failure.failure) {
    case 'declined':
      return notDone(
        'declined',
        `The question of Windows whether to allow changes was answered with no, or not at all. ${nothingChanged} Try again and answer yes, or ask somebody who may.`,
      );
    case 'no-consent-available':
      return notDone(
        'no-consent-available',
        `Windows has nobody here whom it could ask for the rights of an administrator. ${nothingChanged} Sign in at the computer as an administrator, or run this in a window that was started as administrator.`,
      );
    case 'missing':
      return helperMissing;
    case 'damaged':
      return helperDamaged;
    case 'not-allowed':
      return notDone(
        'helper-failed',
        `A policy or a security product keeps the part that changes settings of the computer from starting. ${nothingChanged} Ask the administrator to allow it.`,
      );
    case 'unsafe-path':
      return notDone(
        'helper-failed',
        `The folder of this program, or the one it was started in, has a name with characters that cannot be passed on safely. ${nothingChanged} Use folders with plain names, such as C:\\Program Files\\RDP Troubleshooter.`,
      );
    case 'ended':
      return exitOutcome(failure.exitCode);
    case 'failed':
      return notDone(
        'helper-failed',
        `Windows could not start the part that changes settings of the computer (${failure.detail}). ${nothingChanged} Try again.`,
      );
  }
}

/** A helper that ended before it began; `exitCode` is what its process returned. */
export function exitOutcome(exitCode: number): RepairOutcome {
  switch (exitCode) {
    case helperExitCodes.wrongVersion:
    // What does not even know the words is of another version as well.
    case helperExitCodes.wrongWords:
      return wrongVersion;
    case helperExitCodes.unsafeEnvironment:
      return notDone(
        'helper-failed',
        `A variable of this account's environment makes Node.js write or read files (such as NODE_V8_COVERAGE or SSL_CERT_FILE), so nothing is run with more rights. ${nothingChanged} Remove the variable, sign in again, then try again.`,
      );
    case helperExitCodes.notElevated:
      return notDone(
        'no-consent-available',
        `Windows started the part that changes settings of the computer without the rights for it. ${nothingChanged} Sign in with an account that has them.`,
      );
    case helperExitCodes.parentRefused:
    case helperExitCodes.pipeRefused:
      return notDone(
        'helper-failed',
        `The part that changes settings of the computer works for the installed program only, and did not recognise this one. ${nothingChanged} ${installAgain}`,
      );
    default:
      return notDone(
        'helper-failed',
        `The part that changes settings of the computer ended before it began (code ${exitCode}). ${nothingChanged} Try again.`,
      );
  }
}
