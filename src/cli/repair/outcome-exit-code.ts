import { exitCodes } from '../../shared/ids.ts';
import type { ExitCode } from '../../shared/ids.ts';
import type { NotDoneReason, RepairOutcome } from '../../shared/repair/repair-outcome.ts';

const notDoneCodes: Readonly<Record<NotDoneReason, ExitCode>> = {
  'unsupported-system': exitCodes.usage,
  'invalid-request': exitCodes.usage,
  'needs-elevation': exitCodes.needsElevation,
  declined: exitCodes.needsElevation,
  'no-consent-available': exitCodes.needsElevation,
  'helper-missing': exitCodes.needsElevation,
  'helper-damaged': exitCodes.needsElevation,
  'helper-wrong-version': exitCodes.needsElevation,
  'helper-failed': exitCodes.needsElevation,
  'blocked-by-policy': exitCodes.blockedByPolicy,
  'policy-unreadable': exitCodes.blockedByPolicy,
  'not-applicable': exitCodes.issuesFound,
  'no-operations': exitCodes.healthy,
  'unfinished-work': exitCodes.issuesFound,
  'unknown-entry': exitCodes.usage,
  'unknown-plan': exitCodes.usage,
  'nothing-to-undo': exitCodes.healthy,
  'written-by-newer-version': exitCodes.issuesFound,
  journal: exitCodes.issuesFound,
  'connection-failed': exitCodes.issuesFound,
  cancelled: exitCodes.issuesFound,
};

/** What the command returns for an outcome. That it was so already counts as done, so that scripts can repeat it. */
export function outcomeExitCode(outcome: RepairOutcome): ExitCode {
  switch (outcome.outcome) {
    case 'completed':
    case 'undone':
      return outcome.restartNeeded ? exitCodes.restartNeeded : exitCodes.healthy;
    case 'connection-started':
    case 'recovered':
    case 'nothing-to-do':
      return exitCodes.healthy;
    case 'rolled-back':
    case 'partly-rolled-back':
      return exitCodes.rolledBack;
    case 'partly-undone':
    case 'partly-recovered':
    case 'lost-sight':
      return exitCodes.issuesFound;
    case 'not-done':
      return outcome.applicability === undefined
        ? notDoneCodes[outcome.reason]
        : applicabilityCodes[outcome.applicability];
  }
}

const applicabilityCodes = {
  'nothing-to-change': exitCodes.healthy,
  'policy-decides': exitCodes.blockedByPolicy,
  'not-known': exitCodes.issuesFound,
  'too-broad': exitCodes.issuesFound,
} as const;
