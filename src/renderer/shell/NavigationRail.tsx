import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DocumentTextFilled, DocumentTextRegular } from '@fluentui/react-icons/svg/document-text';
import { HistoryFilled, HistoryRegular } from '@fluentui/react-icons/svg/history';
import { PulseSquareFilled, PulseSquareRegular } from '@fluentui/react-icons/svg/pulse-square';
import { SettingsFilled, SettingsRegular } from '@fluentui/react-icons/svg/settings';
import type { ReactElement } from 'react';
import { pages } from '../session/places.ts';
import type { Page, Place } from '../session/places.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { media } from '../theme/media.ts';
import { own } from '../theme/own.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  rail: {
    flexShrink: 0,
    width: '5.25rem',
    overflowY: 'auto',
    [media.narrow]: {
      width: 'auto',
      overflowY: 'visible',
      borderTop: `1px solid ${own.colorCardStroke}`,
    },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    margin: 0,
    padding: '16px 4px 8px 8px',
    listStyleType: 'none',
    [media.narrow]: { flexDirection: 'row', padding: '4px 8px' },
  },
  item: { minWidth: 0, [media.narrow]: { flexGrow: 1, flexBasis: 0 } },
  button: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '2px',
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '3.5rem',
    padding: '8px 2px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: own.colorRailSelected,
    border: `1px solid ${own.colorCardStroke}`,
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: own.colorRailSelected },
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-1px',
      top: '30%',
      bottom: '30%',
      width: '3px',
      borderRadius: '2px',
      backgroundColor: tokens.colorBrandForeground1,
      [media.forcedColors]: { backgroundColor: 'Highlight' },
      [media.narrow]: {
        left: '38%',
        right: '38%',
        width: 'auto',
        top: 'auto',
        bottom: '-1px',
        height: '3px',
      },
    },
    [media.forcedColors]: { border: '1px solid Highlight' },
  },
  icon: { display: 'flex', fontSize: '1.25rem' },
});

const icons = {
  check: [<PulseSquareRegular key="rest" />, <PulseSquareFilled key="chosen" />],
  history: [<HistoryRegular key="rest" />, <HistoryFilled key="chosen" />],
  report: [<DocumentTextRegular key="rest" />, <DocumentTextFilled key="chosen" />],
  settings: [<SettingsRegular key="rest" />, <SettingsFilled key="chosen" />],
} as const satisfies Record<Page, readonly [ReactElement, ReactElement]>;

/** The page that the one that is shown was opened from. */
function pageOfRail({ page }: Place): Page {
  if (page === 'cause') return 'check';
  return page === 'compare' ? 'report' : page;
}

/** The pages of the app: beside the content, or below it where there is little room. */
export function NavigationRail(): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const { places } = useSession();
  const place = useStore(places);
  const chosen = pageOfRail(place);
  return (
    <nav className={styles.rail} aria-label={t('shell.navigation')}>
      <ul className={styles.list}>
        {pages.map((page) => (
          <li key={page} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.button, page === chosen && styles.chosen)}
              aria-current={page === chosen ? 'page' : undefined}
              onClick={() => places.set({ page })}
            >
              <span className={styles.icon}>{icons[page][page === chosen ? 1 : 0]}</span>
              {t(`shell.pages.${page}`)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
