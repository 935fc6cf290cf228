import type { ReactElement } from 'react';
import { fixIds } from '../../shared/ids.ts';
import { Card } from '../parts/Card.tsx';
import { usePageStyles } from '../parts/page-styles.ts';
import { useSession } from '../session/session.ts';
import { useStore } from '../session/store.ts';
import { useTexts } from '../texts/use-texts.ts';

/** What an organisation allows on this computer; nothing where it has set nothing. */
export function OrganisationCard(): ReactElement | null {
  const page = usePageStyles();
  const { t, formats, speech } = useTexts();
  const policy = useStore(useSession().computer.known)?.policy ?? null;
  const names = (fixes: readonly string[]): string =>
    formats.list(
      fixes.map((name) => {
        const known = fixIds.find((id) => id === name);
        return known === undefined ? name : t(`fix.actions.${known}.action`);
      }),
    );
  if (policy === null) return null;
  const rules =
    policy.state === 'unreadable'
      ? [t('settings.organisation.unreadable'), speech.say(policy.message)]
      : [
          ...(policy.allowedFixes === null
            ? []
            : policy.allowedFixes.length === 0
              ? [t('settings.organisation.noneAllowed')]
              : [t('settings.organisation.fixesAllowed', { fixes: names(policy.allowedFixes) })]),
          ...(policy.blockedFixes.length === 0
            ? []
            : [t('settings.organisation.fixesBlocked', { fixes: names(policy.blockedFixes) })]),
          ...(policy.allowUndo ? [] : [t('settings.organisation.undoBlocked')]),
        ];
  if (rules.length === 0) return null;
  return (
    <Card labelledBy="organisation">
      <h2 id="organisation" className={page.cardTitle}>
        {t('settings.organisation.title')}
      </h2>
      {rules.map((rule) => (
        <p key={rule} className={page.quiet}>
          {rule}
        </p>
      ))}
    </Card>
  );
}
