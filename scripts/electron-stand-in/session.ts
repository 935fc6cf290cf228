import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Session, WebRequest } from 'electron';

type RequestListener = (
  details: OnBeforeRequestListenerDetails,
  callback: (response: { cancel?: boolean }) => void,
) => void;
type Handlers = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;
export type PermissionCheck = NonNullable<Parameters<Session['setPermissionCheckHandler']>[0]>;

class StandInSession extends EventEmitter implements Handlers {
  #before: RequestListener | null = null;
  #check: PermissionCheck | null = null;

  readonly webRequest: Pick<WebRequest, 'onBeforeRequest'> = {
    onBeforeRequest: (...args: unknown[]) => {
      // With or without a filter; a filter of ours would have to be looked at here.
      const listener = args.at(-1);
      if (args.length > 1) throw new Error('The stand-in for Electron knows no filter of requests');
      this.#before = listener as RequestListener | null;
    },
  };

  setPermissionRequestHandler(): void {
    // A browser under test asks nobody and denies; what the app says to a check decides, see `permissions.ts`.
  }

  setPermissionCheckHandler(handler: PermissionCheck | null): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(): void {
    // Needs a device that somebody chose; nobody can choose one here.
  }

  setDisplayMediaRequestHandler(): void {
    // Needs a picker of Electron's.
  }

  /** What the app says to a permission; without its word Electron grants. */
  allows(permission: Parameters<PermissionCheck>[1], requestingOrigin: string): boolean {
    const details = { isMainFrame: true, requestingUrl: requestingOrigin } as Parameters<PermissionCheck>[3];
    return this.#check?.(null, permission, requestingOrigin, details) ?? true;
  }

  /** Whether the app cancels a request. */
  async cancels(details: OnBeforeRequestListenerDetails): Promise<boolean> {
    const listener = this.#before;
    if (listener === null) return false;
    return new Promise((done) => {
      listener(details, ({ cancel = false }) => {
        done(cancel);
      });
    });
  }
}

export const defaultSession = new StandInSession();
export const session = { defaultSession };
