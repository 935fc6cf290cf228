import {
  Button,
  Field,
  Input,
  InteractionTag,
  InteractionTagPrimary,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import type { FilledIn } from '../session/documents.ts';
import { useTexts } from '../texts/use-texts.ts';
import { RepeatSwitch } from './RepeatSwitch.tsx';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    '@media (max-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // Its parts stand in the grid of the form, so that the button lines up with the input, whatever is said below.
  field: { display: 'contents', '& > *': { gridColumn: '1 / -1' } },
  input: { gridRow: 2, gridColumn: 1, minWidth: 0 },
  button: {
    gridRow: 2,
    gridColumn: 2,
    '@media (max-width: 30rem)': { gridRow: 4, gridColumn: 1, marginTop: '8px' },
  },
  recent: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginTop: '12px' },
  tag: { maxWidth: '100%', minWidth: 0 },
  tagWords: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    maxWidth: '16rem',
  },
});

interface Props {
  readonly target: string;
  /** What is wrong with what was typed. */
  readonly problem: string | null;
  /** Where a computer came from that nobody typed. */
  readonly source: FilledIn['from'] | null;
  readonly recentTargets: readonly string[];
  readonly repeated: boolean;
  readonly onRepeated: (repeated: boolean) => void;
  readonly onType: (text: string) => void;
  readonly onBegin: () => void;
}

/** The longest that parseTarget reads. */
const maxLength = 1024;

export function ComputerCard({
  target,
  problem,
  source,
  recentTargets,
  repeated,
  onRepeated,
  onType,
  onBegin,
}: Props): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, speech } = useTexts();
  const hint =
    source === 'link' ? t('start.fromLink') : source === 'rdp-file' ? t('start.fromRdpFile') : null;
  return (
    <Card>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          onBegin();
        }}
      >
        <Field
          className={styles.field}
          label={t('start.computer')}
          size="large"
          {...(problem === null
            ? { hint }
            : { validationState: 'error', validationMessage: speech.say(problem) })}
        >
          <Input
            className={styles.input}
            placeholder={t('start.computerHint')}
            value={target}
            maxLength={maxLength}
            spellCheck={false}
            autoComplete="off"
            onChange={(_, data) => onType(data.value)}
          />
        </Field>
        <Button className={styles.button} appearance="primary" size="large" type="submit">
          {t('start.action')}
        </Button>
      </form>
      {recentTargets.length > 0 && (
        <div className={styles.recent} role="group" aria-label={t('start.recent')}>
          {recentTargets.map((recent) => (
            <InteractionTag key={recent} shape="circular" size="small" className={styles.tag}>
              <InteractionTagPrimary
                className={styles.tag}
                title={recent}
                primaryText={{ className: styles.tagWords, children: recent }}
                onClick={() => onType(recent)}
              />
            </InteractionTag>
          ))}
          <span className={page.small} aria-hidden="true">
            {t('start.recent')}
          </span>
        </div>
      )}
      <RepeatSwitch checked={repeated} onChange={onRepeated} />
    </Card>
  );
}
