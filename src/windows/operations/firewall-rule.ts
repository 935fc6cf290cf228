import { z } from 'zod';
import { defineOperationKind } from '../../core/plan/define-operation-kind.ts';
import type { OperationKind } from '../../core/plan/operation-kind.ts';
import { operationRequestSchemas } from '../../shared/operation-requests.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { attemptWindows, OperationStop } from './support/attempt-windows.ts';
import {
  addOwnRule,
  deleteOwnRules,
  findOwnRules,
  findRule,
  setRuleActive,
} from './support/firewall-changes.ts';
import { hasField, withoutVersion } from './support/local-firewall-rules.ts';
import type { LocalRule } from './support/local-firewall-rules.ts';
import { readerOf } from './support/reader.ts';
import { notThere } from './support/stored-value-words.ts';

type Request = OperationRequest<'firewall-rule'>;

/** The rule to switch off; or the rules that have the name of ours, usually none before and one after. */
const imageSchema = z
  .array(z.strictObject({ id: z.string().max(16_384), text: z.string().max(32_768) }))
  .max(64)
  .readonly();
type Image = z.infer<typeof imageSchema>;

const kind: OperationKind<Request, Image> = {
  id: 'firewall-rule',
  target,
  capture: (request) =>
    attemptWindows(target(request), () => ({ image: read(request), reversibility: { how: 'fully' } })),
  apply: (request, before) =>
    attemptWindows(target(request), async () => {
      if (request.change === 'disable') await setRuleActive(findRule(request), false);
      else if (before.length === 0) await addOwnRule(request);
      else throw new OperationStop('failed', `${target(request)} is there already.`);
      return { restartNeeded: false };
    }),
  verify: (request, after) =>
    attemptWindows(target(request), () => {
      const isDone =
        after.length === 1 &&
        after.every((rule) => (request.change === 'disable' ? isOff(rule) : allows(rule)));
      if (!isDone)
        throw new OperationStop(
          'no-effect',
          `${target(request)} was changed and is still not as it should be.`,
        );
      return {};
    }),
  restore: (request, before) =>
    attemptWindows(target(request), async () => {
      if (request.change === 'disable') {
        const now = findRule(request);
        const wasOff = before.every(isOff);
        if (isOff(now) !== wasOff) await setRuleActive(now, !wasOff);
      } else if (before.length === 0 && read(request).length > 0) await deleteOwnRules(request);
      return { lost: [] };
    }),
  describe: ([rule]) => (rule === undefined ? notThere : isOff(rule) ? 'switched off' : 'in force'),
  intended: ({ change }) => (change === 'disable' ? 'switched off' : 'in force'),
  compare: (left, right) => (isSame(left, right) ? 'same' : 'different'),
};

/** One rule of the Windows firewall on this computer: an existing one switched off, or one of our own added. */
export const firewallRule = defineOperationKind(
  kind,
  readerOf(operationRequestSchemas['firewall-rule']),
  readerOf(imageSchema),
);

function target(request: Request): string {
  return request.change === 'disable'
    ? `the firewall rule ${request.ruleId}`
    : `the firewall rule “${request.ruleName}”`;
}

function read(request: Request): Image {
  return request.change === 'disable' ? [findRule(request)] : findOwnRules(request);
}

/** A rule that does not say so is in force ([MS-GPFAS] 2.2.2.19). */
function isOff(rule: LocalRule): boolean {
  return hasField(rule, 'Active', 'FALSE');
}

function allows(rule: LocalRule): boolean {
  return hasField(rule, 'Action', 'Allow') && !isOff(rule);
}

function isSame(left: Image, right: Image): boolean {
  return (
    left.length === right.length &&
    left.every((rule) =>
      right.some(({ id, text }) => id === rule.id && withoutVersion({ id, text }) === withoutVersion(rule)),
    )
  );
}
