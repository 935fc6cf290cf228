import { makeStyles, mergeClasses, Switch } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { usePageStyles } from '../parts/page-styles.ts';
import { defaultRepeat } from '../session/repeat.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  repeat: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', marginTop: '8px' },
  button: { marginInlineStart: '-8px' },
  hint: { flexGrow: 1, flexBasis: '18rem' },
});

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** For a connection that breaks now and then: several rounds instead of one. */
export function RepeatSwitch({ checked, onChange }: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const hint = useId();
  const { times, pauseMs } = defaultRepeat;
  return (
    <div className={styles.repeat}>
      <Switch
        className={styles.button}
        checked={checked}
        label={t('start.repeat.label', { times })}
        aria-describedby={hint}
        onChange={(_, data) => onChange(data.checked)}
      />
      <p id={hint} className={mergeClasses(page.small, styles.hint)}>
        {t('start.repeat.hint', { seconds: pauseMs / 1000 })}
      </p>
    </div>
  );
}
