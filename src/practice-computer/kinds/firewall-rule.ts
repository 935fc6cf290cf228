import { z } from 'zod';
import { firewallRuleSchema } from '../../shared/client-facts/firewall.ts';
import type { OperationRequest } from '../../shared/operation-requests.ts';
import { alwaysFully } from '../define-practice-kind.ts';
import type { PracticeKind } from '../define-practice-kind.ts';
import type { FactValue } from '../practice-state.ts';
import { notThere } from './words.ts';

type Rule = FactValue<'firewall'>['rules'][number];
const image = z.array(firewallRuleSchema).max(64).readonly();

/** A rule switched off by its `Active` field, or one of our own added, in the grammar that Windows stores. */
export const practiceFirewallRule: PracticeKind<'firewall-rule', 'firewall', z.infer<typeof image>> = {
  id: 'firewall-rule',
  fact: 'firewall',
  image,
  target: (request) =>
    request.change === 'disable'
      ? `the firewall rule ${request.ruleId}`
      : `the firewall rule “${request.ruleName}”`,
  look: ({ rules }, request) => {
    const found = rules.filter((rule) => isMeant(rule, request));
    return request.change === 'disable' && found.length === 0 ? undefined : found;
  },
  change: (firewall, request) => {
    const { rules } = firewall;
    if (request.change === 'disable')
      return { ...firewall, rules: rules.map((rule) => (isMeant(rule, request) ? switchedOff(rule) : rule)) };
    return { ...firewall, rules: [...rules, ownRule(request, firewall)] };
  },
  isDone: (found, { change }) =>
    found.length === 1 && found.every((rule) => isOff(rule) === (change === 'disable')),
  putBack: (firewall, request, before) => ({
    ...firewall,
    rules:
      request.change === 'disable'
        ? firewall.rules.map(
            (rule) => before.find(({ id }) => isMeant(rule, request) && id === rule.id) ?? rule,
          )
        : firewall.rules.filter((rule) => !isMeant(rule, request)),
  }),
  describe: ([rule]) => (rule === undefined ? notThere : isOff(rule) ? 'switched off' : 'in force'),
  intended: ({ change }) => (change === 'disable' ? 'switched off' : 'in force'),
  restartNeeded: false,
  reversibility: alwaysFully,
};

type Request = OperationRequest<'firewall-rule'>;

function isMeant({ id, source }: Rule, request: Request): boolean {
  return source === 'local' && id === (request.change === 'disable' ? request.ruleId : request.ruleName);
}

function isOff({ text }: Rule): boolean {
  return /\|Active=FALSE\|/iu.test(text);
}

function switchedOff(rule: Rule): Rule {
  const text = /\|Active=[^|]*\|/iu.test(rule.text)
    ? rule.text.replace(/\|Active=[^|]*\|/iu, '|Active=FALSE|')
    : rule.text.replace(/^(?<version>[^|]*\|)/u, '$<version>Active=FALSE|');
  return { ...rule, text };
}

function ownRule(
  { ruleName, remoteAddress, remotePort }: Extract<Request, { change: 'allow-mstsc' }>,
  { environment }: FactValue<'firewall'>,
): Rule {
  const root = Object.entries(environment).find(([name]) => name.toLowerCase() === 'systemroot')?.[1];
  const program = `${root ?? String.raw`C:\Windows`}\\System32\\mstsc.exe`;
  const address = `${remoteAddress.includes(':') ? 'RA6' : 'RA4'}=${remoteAddress}`;
  return {
    id: ruleName,
    source: 'local',
    text: `v2.10|Action=Allow|Active=TRUE|Dir=Out|Protocol=6|RPort=${remotePort}|${address}|App=${program}|Name=${ruleName}|`,
  };
}
