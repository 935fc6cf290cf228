import { makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RepairOutcome } from '../session/run-repair.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({ list: { margin: '4px 0 0', paddingInlineStart: '1.2em' } });

/** What could not be brought back, and what is not as it was. */
export function LeftOver({ outcome }: { readonly outcome: RepairOutcome }): ReactElement {
  const styles = useStyles();
  const { t, speech } = useTexts();
  const lost = 'lost' in outcome ? outcome.lost : [];
  const unrestored = 'unrestored' in outcome ? outcome.unrestored : [];
  const list = (title: string, items: readonly string[]): ReactElement | null =>
    items.length === 0 ? null : (
      <div>
        {title}
        <ul className={styles.list}>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      </div>
    );
  return (
    <>
      {list(t('fix.done.lost'), lost.map(speech.say))}
      {list(
        t('fix.done.unrestored'),
        unrestored.map(({ target, message }) => `${speech.say(target)}: ${speech.say(message)}`),
      )}
    </>
  );
}
