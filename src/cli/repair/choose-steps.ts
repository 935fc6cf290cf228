import { fixOf } from '../../repair/fix-catalogue.ts';
import { proposeStep } from '../../repair/list-fixes.ts';
import type { ClientFixId } from '../../shared/ids.ts';
import { fixStepSchema } from '../../shared/repair/repair-request.ts';
import type { FixStep } from '../../shared/repair/repair-request.ts';
import type { Report } from '../../shared/report.ts';
import type { FixChoice } from '../arguments/repair-invocation.ts';

export type ChosenSteps =
  | { readonly ok: true; readonly steps: readonly FixStep[] }
  /** `needs-report`: a check of the target would tell; `usage`: something has to be said first. */
  | { readonly ok: false; readonly problem: 'needs-report' | 'usage'; readonly message: string };

/**
 * The fixes with their parameters: what was typed counts first, then what a report tells. Parameters are never free
 * text; what does not fit its schema is refused.
 */
export function chooseSteps(choice: FixChoice, report: Report | null): ChosenSteps {
  const steps: FixStep[] = [];
  for (const fix of choice.fixes) {
    const typed = typedParameters(fix, choice);
    const step =
      typed === null
        ? report === null
          ? null
          : proposeStep(fixOf(fix), report)
        : (fixStepSchema.safeParse({ fix, parameters: typed }).data ?? null);
    if (step === null) return missing(fix, choice, report);
    steps.push(step);
  }
  return { ok: true, steps };
}

/** What the options say by themselves; null: not enough. */
function typedParameters(
  fix: ClientFixId,
  { target, allTargets, adapter, mtuBytes }: FixChoice,
): object | null {
  switch (fix) {
    case 'clear-saved-credentials':
      if (allTargets) return { of: 'all-targets' };
      return target === null ? null : { of: 'target', host: target.host };
    case 'forget-pinned-certificate':
    case 'remove-hosts-override':
      return target === null ? null : { host: target.host };
    case 'connect-by-address':
    case 'allow-mstsc-through-firewall':
      // A name has to be looked up first, and a zone means something on this computer only.
      return target === null || target.kind === 'name' || target.host.includes('%')
        ? null
        : { address: target.host, port: target.port };
    case 'set-interface-mtu':
      return adapter === null || mtuBytes === null ? null : { ...adapter, mtuBytes };
    case 'disable-udp':
    case 'reset-winsock':
    case 'reset-ip-stack':
    case 'flush-dns-cache':
    case 'enable-client-tls':
      return {};
  }
}

function missing(fix: ClientFixId, { target }: FixChoice, report: Report | null): ChosenSteps {
  const { title } = fixOf(fix).texts;
  if (report !== null)
    return {
      ok: false,
      problem: 'usage',
      message: `${title} (${fix}): the check does not tell what it needs to know.${optionHint(fix)}`,
    };
  if (target !== null)
    return {
      ok: false,
      problem: 'needs-report',
      message: `${title}: the connection has to be checked first.`,
    };
  return {
    ok: false,
    problem: 'usage',
    message: `${title} (${fix}): say which computer it is about, for example: --target server01.${optionHint(fix)}`,
  };
}

function optionHint(fix: ClientFixId): string {
  switch (fix) {
    case 'clear-saved-credentials':
      return ' For every computer: --all-targets.';
    case 'set-interface-mtu':
      return ' Or say it: --interface <id> --mtu <bytes>.';
    default:
      return '';
  }
}
