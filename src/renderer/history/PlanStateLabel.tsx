import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { own } from '../theme/own.ts';
import { useTexts } from '../texts/use-texts.ts';
import type { PlanState } from './plan-state.ts';

const useStyles = makeStyles({
  label: {
    padding: '3px 11px',
    border: `1px solid ${own.colorCardStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: own.colorPage,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  passed: { color: own.colorPassed },
  warning: { color: own.colorWarning },
});

const tones: Readonly<Partial<Record<PlanState, 'passed' | 'warning'>>> = {
  inForce: 'passed',
  until: 'warning',
  due: 'warning',
  partlyUndone: 'warning',
  changedSince: 'warning',
  unfinished: 'warning',
};

interface Props {
  readonly state: PlanState;
  readonly returnsAt: string | null;
}

export function PlanStateLabel({ state, returnsAt }: Props): ReactElement {
  const styles = useStyles();
  const { t, formats } = useTexts();
  const tone = tones[state];
  const time = returnsAt === null ? '' : formats.time(new Date(returnsAt));
  return (
    <span className={mergeClasses(styles.label, tone !== undefined && styles[tone])}>
      {t(`history.states.${state}`, { time })}
    </span>
  );
}
