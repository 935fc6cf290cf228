import type { Report } from '../../shared/report.ts';
import { describeSide } from './comparison.ts';
import type { Comparison, FaultSide, Relation } from './comparison.ts';
import { findDifferences } from './differences.ts';
import { judgeSides } from './judge-sides.ts';
import { relationOf } from './relation.ts';

/**
 * What two reports tell together that neither tells alone: what differs, and which side is at fault. The order of the two
 * plays no part in the judgement. Both should have been judged with the same rules (see `check/replay.ts`).
 */
export function compareReports(a: Report, b: Report): Comparison {
  const relation = relationOf(a, b);
  const { differences, same } = findDifferences(a, b);
  const judged = judgeSides(relation, { a, b, differences });
  return {
    relation,
    ...judged,
    a: describeSide(a),
    b: describeSide(b),
    differences,
    same,
    next: nextSteps(relation, judged.fault, judged.sure),
  };
}

const bySide: Readonly<Record<FaultSide, readonly string[]>> = {
  'this-computer': ['Follow the advice in the report that fails, on that computer.'],
  'far-computer': [
    'Send the report that fails to the owner of the far computer.',
    'Check from the far computer itself and compare that report with this one.',
  ],
  network: [
    'Check from the failing computer over another network, such as a phone, and compare the two.',
    'If a security product runs on the failing computer, pause its network protection for one test.',
  ],
  'went-away': [
    'Keep the report that failed; when it comes back, check at once and compare again.',
    'Check with several rounds to see whether it comes and goes.',
  ],
  none: ['What fails for you lies after the sign-in, or comes and goes: check with several rounds.'],
  open: [
    'Collect a third report: from another computer to the same target, or from this one to another target.',
  ],
};

function nextSteps(relation: Relation, fault: FaultSide, sure: boolean): string[] {
  const steps = [...bySide[fault]];
  if (!sure && relation === 'two-clients-one-host' && fault === 'far-computer')
    steps.push(
      'Check from a third network: if it fails there too, it is the far computer or its own network.',
    );
  if (relation === 'unrelated')
    return ['Compare reports about the same target, or from the same computer, instead.'];
  return steps;
}
