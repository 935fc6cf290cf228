import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DragEvent, ReactElement, ReactNode } from 'react';
import { useSession } from '../session/session.ts';
import { own } from '../theme/own.ts';
import { useTexts } from '../texts/use-texts.ts';

const useStyles = makeStyles({
  area: { position: 'relative' },
  veil: {
    position: 'absolute',
    inset: '8px',
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: '4px',
    padding: '24px',
    textAlign: 'center',
    pointerEvents: 'none',
    backgroundColor: own.colorCard,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
  title: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** Takes an .rdp file or a report that is dropped anywhere in the window. */
export function DropTarget({ children }: { readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const { t } = useTexts();
  const { documents } = useSession();
  const [isOver, setIsOver] = useState(false);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={styles.area}
      onDragOver={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setIsOver(false);
        const file = event.dataTransfer.files.item(0);
        if (file !== null) void documents.drop(file);
      }}
    >
      {children}
      {isOver && (
        <div className={styles.veil} aria-hidden="true">
          <span className={styles.title}>{t('shell.drop.title')}</span>
          <span>{t('shell.drop.body')}</span>
        </div>
      )}
    </div>
  );
}
