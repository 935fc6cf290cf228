import type { CheckId, Phase } from '../../shared/ids.ts';
import { clientCheckIds } from '../../shared/ids.ts';
import type { Report } from '../../shared/report.ts';
import { phaseWords } from '../phase-words.ts';
import { causeSides } from './cause-side.ts';
import type { FaultSide, Relation, ReportDifference } from './comparison.ts';
import { isFromHost } from './relation.ts';

export interface SideJudgement {
  readonly fault: FaultSide;
  readonly sure: boolean;
  readonly headline: string;
}

interface Pair {
  readonly a: Report;
  readonly b: Report;
  readonly differences: readonly ReportDifference[];
}

/** Which side is at fault, by what the two reports are to each other. */
export function judgeSides(relation: Relation, pair: Pair): SideJudgement {
  const { a, b } = pair;
  if (relation === 'client-and-host') return judgeClientAndHost(pair);
  if (a.verdict.healthy && b.verdict.healthy && relation !== 'unrelated')
    return { fault: 'none', sure: true, headline: 'Both reports are in order up to the sign-in.' };
  switch (relation) {
    case 'same-client-over-time':
      return judgeOverTime(pair);
    case 'two-clients-one-host':
      return judgeTwoClients(pair);
    case 'one-client-two-hosts':
      return judgeTwoHosts(pair);
    case 'unrelated':
      return {
        fault: 'open',
        sure: false,
        headline:
          'The two reports are from different computers about different targets, so that they differ says little.',
      };
  }
}

function judgeOverTime({ a, b, differences }: Pair): SideJudgement {
  const [earlier, later] = a.startedAt <= b.startedAt ? [a, b] : [b, a];
  // To the second where the minute is the same.
  const length = a.startedAt.slice(0, 16) === b.startedAt.slice(0, 16) ? 19 : 16;
  const when = ({ startedAt }: Report): string => `${startedAt.slice(0, length).replace('T', ' ')} UTC`;
  if (later.verdict.healthy) {
    return {
      fault: 'went-away',
      sure: true,
      headline: `At ${when(earlier)} it failed at ${stationOf(earlier)}, and at ${when(later)} it works.${changedWords(differences)}`,
    };
  }
  if (earlier.verdict.healthy) {
    const changed = sideOfChange(differences) ?? sideOfCause(later);
    return {
      fault: changed,
      sure: false,
      headline: `At ${when(earlier)} it worked, and at ${when(later)} it fails at ${stationOf(later)}.${changedWords(differences)}`,
    };
  }
  return isAlike(a, b)
    ? {
        fault: sideOfCause(later),
        sure: false,
        headline: `It fails at ${stationOf(later)} both times, in the same way: nothing that changed in between is the reason.`,
      }
    : {
        fault: 'open',
        sure: false,
        headline: `It failed at ${stationOf(earlier)} first and fails at ${stationOf(later)} now: more than one thing is wrong, or it comes and goes.`,
      };
}

function judgeTwoClients({ a, b, differences }: Pair): SideJudgement {
  if (!a.verdict.healthy && !b.verdict.healthy) {
    return isAlike(a, b)
      ? {
          fault: 'far-computer',
          sure: reached(a),
          headline: `Two computers fail at ${stationOf(a)} in the same way, so the far computer or what stands right before it is at fault.`,
        }
      : {
          fault: 'open',
          sure: false,
          headline: `Two computers fail at different steps (${stationOf(a)}, and ${stationOf(b)}), so more than one thing is wrong.`,
        };
  }
  const failing = a.verdict.healthy ? b : a;
  const start = 'Another computer connects to the same target, so the far computer is in order.';
  if (failsByItself(failing)) {
    return {
      fault: 'this-computer',
      sure: true,
      headline: `${start} What keeps the failing one from it was found on that computer itself.`,
    };
  }
  const goesElsewhere = differences.some(
    ({ check, weight }) =>
      (check === 'name-resolution' || check === 'certificate') && weight !== 'incidental',
  );
  return {
    fault: 'network',
    sure: false,
    headline: goesElsewhere
      ? `${start} The two do not meet the same server: address or certificate differ, so the way of the failing one leads elsewhere or is intercepted.`
      : `${start} The failing one stops at ${stationOf(failing)}, on its own way there or by a product on it.`,
  };
}

function judgeTwoHosts({ a, b }: Pair): SideJudgement {
  if (!a.verdict.healthy && !b.verdict.healthy) {
    return isAlike(a, b)
      ? {
          fault: failsByItself(a) ? 'this-computer' : 'network',
          sure: failsByItself(a),
          headline: `This computer fails at ${stationOf(a)} with both targets in the same way, so look at this computer and its network first.`,
        }
      : {
          fault: 'open',
          sure: false,
          headline: `The two targets fail at different steps (${stationOf(a)}, and ${stationOf(b)}), each for a reason of its own.`,
        };
  }
  const failing = a.verdict.healthy ? b : a;
  if (failsByItself(failing)) {
    return {
      fault: 'this-computer',
      sure: true,
      headline: `Another target works from here; what keeps ${failing.target.host} from working was found on this computer itself.`,
    };
  }
  const before: readonly (Phase | null)[] = ['name', 'tcp'];
  const onTheWay = before.includes(failing.verdict.failedPhase);
  return {
    fault: onTheWay ? 'open' : 'far-computer',
    sure: !onTheWay,
    headline: onTheWay
      ? `Another target works from here, so this computer is in order; ${failing.target.host} itself or the way to it is at fault (${stationOf(failing)}).`
      : `Another target works from here, so this computer is in order and ${failing.target.host} is at fault (${stationOf(failing)}).`,
  };
}

function judgeClientAndHost({ a, b }: Pair): SideJudgement {
  const [host, client] = isFromHost(a) ? [a, b] : [b, a];
  if (!host.verdict.healthy) {
    return {
      fault: 'far-computer',
      sure: true,
      headline: `The far computer’s own report finds the fault: ${host.verdict.headline}`,
    };
  }
  if (client.verdict.healthy)
    return { fault: 'none', sure: true, headline: 'Both sides are in order up to the sign-in.' };
  return failsByItself(client)
    ? {
        fault: 'this-computer',
        sure: true,
        headline:
          'The far computer is in order by its own report, and the fault was found on the computer that connects.',
      }
    : {
        fault: 'network',
        sure: false,
        headline: `The far computer is in order by its own report, and the other one stops at ${stationOf(client)}: look at what lies between them.`,
      };
}

/** The same phase and the same first cause. */
function isAlike(a: Report, b: Report): boolean {
  return (
    a.verdict.failedPhase === b.verdict.failedPhase &&
    (a.verdict.causes[0]?.id ?? null) === (b.verdict.causes[0]?.id ?? null)
  );
}

/** A connection came about, so the failure is beyond the network. */
function reached({ verdict }: Report): boolean {
  return verdict.failedPhase !== 'name' && verdict.failedPhase !== 'tcp';
}

/** The first cause rests on a failed check of the computer itself. */
function failsByItself({ verdict, checks }: Report): boolean {
  const [first] = verdict.causes;
  const failedHere = (id: CheckId): boolean =>
    (clientCheckIds as readonly CheckId[]).includes(id) &&
    checks.some((check) => check.id === id && check.status === 'failed');
  return (
    first !== undefined &&
    (causeSides[first.id] === 'this-computer' || first.for.some(({ check }) => failedHere(check)))
  );
}

function sideOfCause({ verdict }: Report): FaultSide {
  const [first] = verdict.causes;
  return first === undefined ? 'open' : causeSides[first.id];
}

/** A setting of this computer, or the server’s certificate, that changed between the two. */
function sideOfChange(differences: readonly ReportDifference[]): FaultSide | null {
  const decisive = differences.find(({ weight }) => weight === 'decisive');
  if (decisive !== undefined && (clientCheckIds as readonly CheckId[]).includes(decisive.check))
    return 'this-computer';
  return decisive?.check === 'certificate' ? 'far-computer' : null;
}

function changedWords(differences: readonly ReportDifference[]): string {
  const changed = differences.filter(
    ({ check, weight }) => weight === 'telling' && check !== 'path-mtu' && check !== 'security-protocols',
  );
  return changed.length === 0
    ? ' Nothing else that was checked has changed in between.'
    : ' What else has changed in between stands below.';
}

function stationOf({ verdict }: Report): string {
  return verdict.failedPhase === null ? 'a step that is not known' : phaseWords[verdict.failedPhase];
}
