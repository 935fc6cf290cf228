import type { ReactElement } from 'react';
import { useTexts } from './use-texts.ts';

interface Props {
  /** As the engine wrote it. */
  readonly text: string;
}

/** A text of the engine in the language of the app. What stays English says so, to be read aloud in English. */
export function Said({ text }: Props): ReactElement {
  const { speech } = useTexts();
  return speech.isTranslated(text) ? <>{speech.say(text)}</> : <span lang="en">{text}</span>;
}
