import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ShieldFilled } from '@fluentui/react-icons/svg/shield';
import type { ReactElement } from 'react';
import { OpenerButton } from '../parts/OpenerButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { HeldReport } from '../session/held-report.ts';
import type { ListedFix } from '../session/repairs.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { useTexts } from '../texts/use-texts.ts';
import { FixCost } from './FixCost.tsx';

const useStyles = makeStyles({
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  words: {
    flexGrow: 1,
    flexBasis: '12rem',
    minWidth: 0,
    textAlign: 'end',
    '@media (max-width: 45rem)': { textAlign: 'start' },
  },
  whyNot: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly fix: ListedFix;
  readonly held: HeldReport;
  readonly isPrimary: boolean;
}

/** The button that names the act, and beside it what it costs; or why it cannot be pressed. */
export function FixOffer({ fix, held, isPrimary }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, speech } = useTexts();
  const { computer, repairs } = useSession();
  const known = useStore(computer.known);
  const { proposed } = fix;
  const whyNot =
    known?.repair.possible === false
      ? t('fix.notHere')
      : fix.policy.allowed
        ? null
        : `${t('fix.managed')}. ${speech.say(fix.policy.message)}`;
  const canPress = known !== null && whyNot === null && proposed !== null;
  return (
    <div className={styles.offer}>
      <OpenerButton
        appearance={isPrimary ? 'primary' : 'secondary'}
        icon={fix.scope === 'machine' ? <ShieldFilled title={t('fix.shield')} /> : null}
        disabledFocusable={!canPress}
        onClick={() => {
          if (proposed !== null && canPress) repairs.open({ kind: 'fix', fix, step: proposed, held });
        }}
      >
        {t(`fix.actions.${fix.fix}.action`)}
      </OpenerButton>
      <p className={mergeClasses(page.small, styles.words)}>
        {whyNot ?? (proposed === null ? null : <FixCost fix={fix} step={proposed} />)}
      </p>
    </div>
  );
}
