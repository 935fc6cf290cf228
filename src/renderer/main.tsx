import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { makeClient } from '../shared/ipc/client.ts';
import { bridgeName } from '../shared/ipc/sides.ts';
import type { Bridge } from '../shared/ipc/sides.ts';
import { chooseLanguage } from '../shared/language.ts';
import { App } from './App.tsx';
import { holdLaunches } from './session/held-launches.ts';
import { makeSession } from './session/session.ts';
import { german } from './texts/de/index.ts';
import { english } from './texts/en/index.ts';
import { changeLanguage, loadTexts } from './texts/load-texts.ts';
import { loadSpeech, speechOf } from './texts/speech.ts';

// The content policy allows no code that is made at run time.
z.config({ jitless: true });

const page = document.getElementById('app') ?? document.body;
const bridge = (window as unknown as Partial<Record<typeof bridgeName, Bridge>>)[bridgeName];

// Until the settings are there, the system alone says which language this is.
const ownLanguage = chooseLanguage('system', navigator.language);

if (bridge === undefined) page.textContent = { en: english, de: german }[ownLanguage].shell.noBridge;
else await open(bridge);

async function open(through: Bridge): Promise<void> {
  const client = makeClient(through);
  // Before the question: whatever main does not answer it with, it tells, and the texts take a moment to load.
  const launches = holdLaunches(client);
  const start = await client.request('start/read', {});
  if (!start.ok) {
    await loadSpeech(ownLanguage);
    document.documentElement.lang = ownLanguage;
    page.textContent = speechOf(ownLanguage).say(start.failure.message);
    return;
  }
  const { settings, systemLanguage, launch } = start.value;
  const texts = await loadTexts(chooseLanguage(settings.language, systemLanguage));
  const session = makeSession(client, start.value);
  session.settings.now.subscribe(() => {
    const language = chooseLanguage(session.settings.now.get().language, systemLanguage);
    if (texts.language !== language) void changeLanguage(texts, language);
  });
  if (launch !== null) session.documents.take(launch);
  launches.handTo(session.documents.take);
  const onShown = (): void => {
    void client.request('window/usable', {});
    // Not before: what can be changed here, and work that a crash cut short, are nothing to wait for with the first screen.
    void session.computer.read();
    void session.changes.read();
  };
  createRoot(page).render(<App session={session} onShown={onShown} />);
}
