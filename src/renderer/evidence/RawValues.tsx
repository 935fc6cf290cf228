import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { CheckResult } from '../../shared/report.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  toggle: {
    minWidth: 0,
    paddingInline: '4px',
    marginInlineStart: '-4px',
    color: tokens.colorNeutralForeground2,
  },
  frame: {
    marginBlock: '4px 8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  values: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    gap: '2px 16px',
    margin: '0 0 8px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    '@media (max-width: 30rem)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  name: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
});

/** What a check measured, as data: folded, and copied with one button. */
export function RawValues({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  const page = usePageStyles();
  const { t } = useTexts();
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  const check = t(`check.titles.${result.id}`);
  const values = Object.entries(result.evidence);
  return (
    <div>
      <Button
        className={styles.toggle}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={t('verdict.rawOf', { check })}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('verdict.raw')}
      </Button>
      {isOpen && (
        <div id={id} className={styles.frame}>
          {values.length === 0 ? (
            <p className={page.small}>{t('verdict.noValues')}</p>
          ) : (
            <>
              <dl className={styles.values}>
                {values.map(([name, value]) => (
                  <Value key={name} name={name} value={value} />
                ))}
              </dl>
              <CopyButton
                size="small"
                text={JSON.stringify(
                  { check: result.id, status: result.status, evidence: result.evidence },
                  null,
                  2,
                )}
                label={t('verdict.copyRaw', { check })}
              />
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Value({ name, value }: { readonly name: string; readonly value: unknown }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
    </>
  );
}
