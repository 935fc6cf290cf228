import { AriaLiveAnnouncer, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { media } from '../theme/media.ts';
import { DropTarget } from './DropTarget.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { NavigationRail } from './NavigationRail.tsx';
import { PageOf } from './PageOf.tsx';
import { StandingNotices } from './StandingNotices.tsx';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    height: '100vh',
    [media.narrow]: { flexDirection: 'column-reverse' },
  },
  content: {
    // What is out of sight for the eye belongs to the page, not to the window, which would scroll as well.
    position: 'relative',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    scrollbarGutter: 'stable',
    [media.narrow]: { scrollbarGutter: 'auto' },
  },
  page: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    gap: '16px',
    maxWidth: '72rem',
    marginInline: 'auto',
    padding: '24px 32px 32px',
    [media.narrow]: { padding: '16px 16px 24px' },
  },
});

/** The window: rail, page, and what can happen on any page. */
export function Shell(): ReactElement {
  const styles = useStyles();
  const place = useStore(useSession().places);
  const key = place.page === 'cause' ? `cause ${place.cause}` : place.page;
  return (
    <AriaLiveAnnouncer>
      <DropTarget>
        <div className={styles.frame}>
          <NavigationRail />
          <main className={styles.content} key={key}>
            <div className={styles.page}>
              <StandingNotices />
              <ErrorBoundary>
                <PageOf place={place} />
              </ErrorBoundary>
            </div>
          </main>
        </div>
      </DropTarget>
    </AriaLiveAnnouncer>
  );
}
