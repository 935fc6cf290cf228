import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Card } from '../parts/Card.tsx';
import { FailureNotice } from '../parts/FailureNotice.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useAnswer } from '../session/use-answer.ts';
import { useTexts } from '../texts/use-texts.ts';
import { LicenceList } from './LicenceList.tsx';

const useStyles = makeStyles({ links: { display: 'flex', flexWrap: 'wrap', gap: '8px 20px' } });

const links = ['project', 'issues', 'releases', 'licence'] as const;

/** Versions, licences, and where the project lives. */
export function AboutCard(): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const { client, start } = useSession();
  const { answer } = useAnswer('about/read', {});
  return (
    <Card labelledBy="about" className={page.column}>
      <div>
        <h2 id="about" className={page.cardTitle}>
          {t('settings.about.title')}
        </h2>
        <p className={page.quiet}>
          {t('shell.appName')}. {t('settings.about.version', { version: start.version })}
        </p>
        {answer?.ok === true && (
          <p className={page.quiet}>
            {t('settings.about.runtimes')}{' '}
            {answer.value.runtimes.map(({ name, version }) => `${name} ${version}`).join(', ')}
          </p>
        )}
      </div>
      {answer?.ok === false && <FailureNotice failure={answer.failure} title={t('settings.about.failed')} />}
      <div className={styles.links}>
        {links.map((link) => (
          <Link key={link} as="button" onClick={() => void client.request('link/open', { link })}>
            {t(`settings.about.links.${link}`)}
          </Link>
        ))}
      </div>
      {answer?.ok === true && answer.value.licences.length > 0 && (
        <LicenceList licences={answer.value.licences} />
      )}
    </Card>
  );
}
