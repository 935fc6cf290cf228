import type { OperationRequest } from '../../../shared/operation-requests.ts';
import { systemFolder } from '../../native/system-library.ts';
import { OperationStop } from './attempt-windows.ts';
import { fieldOf, hasField, listLocalRules } from './local-firewall-rules.ts';
import type { LocalRule } from './local-firewall-rules.ts';
import { runSystemProgram } from './system-program.ts';

type Request = OperationRequest<'firewall-rule'>;
export type DisableRequest = Extract<Request, { change: 'disable' }>;
export type AllowRequest = Extract<Request, { change: 'allow-mstsc' }>;

/**
 * The one rule that a request is about. netsh knows rules by their name and direction alone, so there must be no other
 * one with the same.
 * @throws OperationStop when it is gone, or netsh could not tell it from another one
 */
export function findRule({ ruleId }: DisableRequest): LocalRule {
  const rules = listLocalRules();
  const rule = rules.find(({ id }) => id.toLowerCase() === ruleId.toLowerCase());
  if (rule === undefined)
    throw new OperationStop('gone', `The firewall rule ${ruleId} is not there any more.`);
  const name = fieldOf(rule, 'Name') ?? '';
  // "all" means every rule to netsh, and a name that begins with @ is translated from a library.
  if (name === '' || name.toLowerCase() === 'all' || /^@|"/u.test(name) || directionOf(rule) === null)
    throw new OperationStop(
      'failed',
      `The firewall rule ${ruleId} has no name by which a program could change it alone. Switch it off in the window of Windows Defender Firewall.`,
    );
  if (withSameName(rules, rule).length > 1)
    throw new OperationStop(
      'failed',
      `More than one firewall rule is called “${name}”. Switch the right one off in the window of Windows Defender Firewall.`,
    );
  return rule;
}

/** Our own rules with the name of a request; more than one only if somebody copied it. */
export function findOwnRules({ ruleName }: AllowRequest): LocalRule[] {
  return listLocalRules().filter((rule) => hasField(rule, 'Name', ruleName) && hasField(rule, 'Dir', 'Out'));
}

export async function setRuleActive(rule: LocalRule, active: boolean): Promise<void> {
  const selected = [`name=${fieldOf(rule, 'Name') ?? ''}`, `dir=${directionOf(rule) ?? 'out'}`];
  await netsh('set', ...selected, 'new', `enable=${active ? 'yes' : 'no'}`);
}

export async function addOwnRule({ ruleName, remoteAddress, remotePort }: AllowRequest): Promise<void> {
  await netsh(
    'add',
    `name=${ruleName}`,
    'dir=out',
    'action=allow',
    `program=${systemFolder()}\\mstsc.exe`,
    'protocol=tcp',
    `remoteip=${remoteAddress}`,
    `remoteport=${remotePort}`,
    'profile=any',
    'enable=yes',
  );
}

export async function deleteOwnRules({ ruleName }: AllowRequest): Promise<void> {
  await netsh('delete', `name=${ruleName}`, 'dir=out');
}

function withSameName(rules: readonly LocalRule[], rule: LocalRule): LocalRule[] {
  const [name, direction] = [fieldOf(rule, 'Name') ?? '', fieldOf(rule, 'Dir') ?? ''];
  return rules.filter((each) => hasField(each, 'Name', name) && hasField(each, 'Dir', direction));
}

function directionOf(rule: LocalRule): 'in' | 'out' | null {
  if (hasField(rule, 'Dir', 'Out')) return 'out';
  return hasField(rule, 'Dir', 'In') ? 'in' : null;
}

async function netsh(
  ...words: readonly [command: 'add' | 'delete' | 'set', ...rest: string[]]
): Promise<void> {
  const [command, ...rest] = words;
  await runSystemProgram('netsh.exe', ['advfirewall', 'firewall', command, 'rule', ...rest]);
}
