import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { preloadWorld } from './page/preload-world.js';
import { worldBridge } from './page/world-bridge.js';

/** The name of the isolated world in which the preload runs. */
export const worldName = 'electron-preload';
/** In that world alone: how it reaches us, and how we reach it. */
export const bindingName = 'electronStandInSend';
export const receiverName = 'electronStandInReceive';

/** Puts the preload into every main frame to come, apart from the page and before it. */
export async function installPreload(session: CDPSession, preloadFile: string): Promise<void> {
  const token = JSON.stringify(randomBytes(16).toString('hex'));
  const preload = `(require) => { ${readFileSync(preloadFile, 'utf8')}\n }`;
  const bridge = `(${worldBridge.toString()})(${token}, `;
  await session.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
  await addScript(session, `${bridge}'page');`);
  const start = `(${preloadWorld.toString()})(${bridge}'preload'), '${bindingName}', '${receiverName}', ${preload});`;
  await addScript(session, start, worldName);
}

/** Frames inside the page have no preload, as with `nodeIntegrationInSubFrames` off. */
async function addScript(session: CDPSession, script: string, world?: string): Promise<void> {
  const source = `if (window === window.top) { ${script} }`;
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source,
    ...(world === undefined ? {} : { worldName: world }),
  });
}
