import type { IpcMainInvokeEvent, WebContents } from 'electron';
import { isStartPage } from '../app-address.ts';

/**
 * Whether a message comes from our own page in the main frame of the window that we opened. A frame that has gone
 * since (`senderFrame` is null) has nothing to say any more.
 */
export function isOurs(
  { sender, senderFrame }: Pick<IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  window: WebContents | null,
): boolean {
  if (window === null || sender !== window || senderFrame === null) return false;
  return senderFrame.parent === null && senderFrame === window.mainFrame && isStartPage(senderFrame.url);
}
