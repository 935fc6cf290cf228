import type { CheckDefinition } from '../../../core/check-definition.ts';
import type { EvidenceOf } from '../../../shared/evidence.ts';
import { notMeasured } from '../support/evaluations.ts';
import { hexCode, reportedPlace, reportedPlaceWords } from '../support/reported-place.ts';

type Evidence = EvidenceOf<'reported-error'>;

/**
 * What the dialog said of an earlier attempt. It is testimony and no measurement: it passes whatever it says, and a
 * cause may lean on it but never stand on it.
 */
export const reportedError: CheckDefinition<'reported-error', never> = {
  id: 'reported-error',
  phase: 'client',
  requires: [],
  needs: [],
  evaluate(_facts, { reportedError: reported }) {
    if (reported === null || (reported.code === null && reported.extendedCode === null))
      return notMeasured('No code of an error dialog was given.');
    const code = unsigned(reported.code);
    const evidence = {
      code,
      extendedCode: unsigned(reported.extendedCode),
      pointsTo: reportedPlace(code),
    };
    return { status: 'passed', summary: describe(evidence), durationMs: 0, evidence };
  },
};

function unsigned(code: number | null): number | null {
  return code === null ? null : code >>> 0;
}

function describe({ code, extendedCode, pointsTo }: Evidence): string {
  const main = code === null ? null : `the code ${hexCode(code)}`;
  const extended = extendedCode === null ? null : `the extended code ${hexCode(extendedCode)}`;
  const said = [main, extended].filter((part) => part !== null).join(' and ');
  return pointsTo === null
    ? `The dialog showed ${said}, which points to no place on the way.`
    : `The dialog showed ${said}. It points to ${reportedPlaceWords[pointsTo]}.`;
}
