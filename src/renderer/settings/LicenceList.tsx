import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { RequestOutput } from '../../shared/ipc/sides.ts';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', paddingBlock: '4px', borderRadius: tokens.borderRadiusMedium },
  text: {
    maxHeight: '16rem',
    overflow: 'auto',
    margin: '4px 0 8px',
    padding: '8px 12px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  packages: { paddingInlineStart: '20px' },
});

type Licence = RequestOutput<'about/read'>['licences'][number];

/** Every package that is inside, with its licence; the long texts only where somebody asks. */
export function LicenceList({ licences }: { readonly licences: readonly Licence[] }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {t('settings.about.licences')}{' '}
        <span className={page.quiet}>{t('settings.about.licencesLine', { count: licences.length })}</span>
      </summary>
      {isOpen && (
        <div className={styles.packages}>
          {licences.map((licence) => (
            <LicenceOf key={`${licence.name} ${licence.version}`} licence={licence} />
          ))}
        </div>
      )}
    </details>
  );
}

function LicenceOf({ licence }: { readonly licence: Licence }): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const { name, version, text } = licence;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        {name} {version}: {licence.licence}
      </summary>
      {isOpen && (
        <pre className={styles.text} tabIndex={0} role="region" aria-label={`${name} ${version}`}>
          {text === '' ? t('settings.about.noText') : text}
        </pre>
      )}
    </details>
  );
}
