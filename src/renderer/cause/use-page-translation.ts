import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A heading or a block with its marks, in the language of the app; null where there is no translation. */
export type TranslatePage = (text: string) => string | null;

const english: TranslatePage = (text) => text;

/** null until the texts of the pages are there, which only somebody who reads a page has to load. */
export function usePageTranslation(): TranslatePage | null {
  const { i18n } = useTranslation();
  const isGerman = i18n.language === 'de';
  const [german, setGerman] = useState<TranslatePage | null>(null);
  useEffect(() => {
    if (!isGerman) return;
    let wanted = true;
    const take = (translate: TranslatePage): void => {
      if (wanted) setGerman(() => translate);
    };
    void import('../../shared/translation/german-pages.ts').then(
      ({ translatePageToGerman }) => take(translatePageToGerman),
      () => take(() => null),
    );
    return () => {
      wanted = false;
    };
  }, [isGerman]);
  return isGerman ? german : english;
}
