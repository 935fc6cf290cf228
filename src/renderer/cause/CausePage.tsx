import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons/svg/arrow-left';
import type { ReactElement } from 'react';
import type { CauseId } from '../../shared/ids.ts';
import { Card } from '../parts/Card.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { PageTitle } from '../parts/PageTitle.tsx';
import { Waiting } from '../parts/Waiting.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useAnswer } from '../session/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { CauseBlock } from './CauseBlock.tsx';

const useStyles = makeStyles({
  text: {
    maxWidth: '44rem',
    overflowWrap: 'anywhere',
    '& h3': {
      margin: '12px 0 0',
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      fontWeight: tokens.fontWeightSemibold,
    },
    '& p, & ul, & ol': { marginBlock: '6px 0' },
    '& ul, & ol': { paddingInlineStart: '1.5em' },
    '& li + li': { marginTop: '4px' },
  },
});

/** All about one cause: what it is, how it looks, how to prove and repair it, what it is mistaken for. */
export function CausePage({ cause }: { readonly cause: CauseId }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t, language } = useTexts();
  const { places } = useSession();
  const { answer } = useAnswer('cause/read', { cause, language });
  return (
    <div className={page.column}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => places.set({ page: 'check' })}>
          {t('shell.back')}
        </Button>
      </div>
      <PageTitle>{t(`causes.${cause}`)}</PageTitle>
      {answer === null && <Waiting label={t('shell.loading')} />}
      {answer?.ok === false && (
        <FailureNotice failure={answer.failure} title={t('verdict.causePage.failed')} />
      )}
      {answer?.ok === true && (
        <Card className={page.column}>
          {answer.value.sections.map(({ title, blocks }) => (
            <section key={title} className={styles.text}>
              <h2 className={page.cardTitle}>{title}</h2>
              {blocks.map((block, index) => (
                <CauseBlock key={index} block={block} />
              ))}
            </section>
          ))}
        </Card>
      )}
    </div>
  );
}
