import type { ReactElement } from 'react';
import type { HeldReport } from '../session/held-report.ts';
import type { ListedFix } from '../session/repairs.ts';
import { CauseCard } from './CauseCard.tsx';
import { HealthyCard } from './HealthyCard.tsx';
import { UnknownCard } from './UnknownCard.tsx';

interface Props {
  readonly held: HeldReport;
  readonly fixes: readonly ListedFix[];
}

/** The one thing to read: the first cause, that all is well, or that the evidence fits no cause. */
export function HeadlineCard({ held, fixes }: Props): ReactElement {
  const { verdict } = held.report;
  const [first] = verdict.causes;
  if (verdict.healthy) return <HealthyCard held={held} />;
  if (first === undefined) return <UnknownCard verdict={verdict} />;
  return <CauseCard held={held} cause={first} fixes={fixes} />;
}
