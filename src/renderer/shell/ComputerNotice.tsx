import { makeStyles, tokens } from '@fluentui/react-components';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import type { ReactElement } from 'react';
import { useSession } from '../session/session.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: '1rem' },
  title: { fontWeight: tokens.fontWeightSemibold },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Says so where this is not the whole app on a real computer. */
export function ComputerNotice(): ReactElement | null {
  const styles = useStyles();
  const { t } = useTexts();
  const { shell, practiceComputer } = useSession().start;
  const lines = [
    ...(practiceComputer === null
      ? []
      : [{ title: t('shell.practice.title'), body: t('shell.practice.body', { name: practiceComputer }) }]),
    ...(shell === 'preview' && practiceComputer === null
      ? [{ title: t('shell.preview.title'), body: t('shell.preview.body') }]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <div role="note">
      {lines.map(({ title, body }) => (
        <div key={title} className={styles.line}>
          <InfoRegular className={styles.icon} aria-hidden="true" />
          <span className={styles.words}>
            <span className={styles.title}>{title}.</span> {body}
          </span>
        </div>
      ))}
    </div>
  );
}
