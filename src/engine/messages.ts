import type { Answer } from '../shared/ipc/failure.ts';
import type { LaunchRequest } from '../shared/ipc/launch.ts';
import type { EventName, RequestName } from '../shared/ipc/names.ts';
import type { Redaction, Settings } from '../shared/ipc/settings.ts';
import type { EventPayload, RequestInput, RequestOutput, Unchanged } from '../shared/ipc/sides.ts';
import type { Language } from '../shared/language.ts';

/**
 * What passes between the main process and the engine, the process in which everything runs that takes time. Both
 * are ours and of the same rights: what comes from the window was validated before it gets here.
 */

/** Requests of the window that the engine answers itself. */
export const forwardedRequests = [
  'start/recent',
  'computer/read',
  'error/decode',
  'check/start',
  'check/cancel',
  'cause/read',
  'owner/read',
  'document/drop',
  'report/compare',
  'product/pauses',
  'fixes/list',
  'fixes/preview',
  'repair/start',
  'repair/answer',
  'repair/cancel',
  'history/read',
] as const satisfies readonly RequestName[];
export type ForwardedRequest = (typeof forwardedRequests)[number];

/** A report as it is given away: with these things taken out. */
interface SentReport {
  readonly reportId: string;
  readonly redaction: Redaction;
}

/** The same for people; JSON is the same in every language. */
interface ReadableReport extends SentReport {
  readonly language: Language;
}

/** Requests of the main process, for what it does with a dialog or the clipboard. */
export interface OwnRequests {
  /** What is in a file that was opened with the app, or chosen in a dialog. */
  readonly 'launch/read-file': {
    readonly input: { readonly path: string };
    readonly output: Unchanged<LaunchRequest>;
  };
  readonly 'report/html': { readonly input: ReadableReport; readonly output: { readonly html: string } };
  readonly 'report/ticket-text': {
    readonly input: ReadableReport;
    readonly output: { readonly text: string };
  };
  /** A name for its file, without an extension. */
  readonly 'report/name': { readonly input: SentReport; readonly output: { readonly name: string } };
  readonly 'report/write': {
    readonly input: ReadableReport & { readonly format: 'html' | 'json'; readonly path: string };
    readonly output: Record<string, never>;
  };
  readonly 'owner/write-script': {
    readonly input: { readonly reportId: string; readonly path: string };
    readonly output: Record<string, never>;
  };
  /** The window to which the system's prompt belongs, by the system's number for it. */
  readonly 'window/opened': { readonly input: { readonly handle: bigint }; readonly output: object };
  /** The window ended: what runs for it is stopped where that is safe, and nobody is asked any more. */
  readonly 'window/lost': { readonly input: object; readonly output: object };
  readonly 'settings/changed': { readonly input: Settings; readonly output: object };
}
export type OwnRequest = keyof OwnRequests;

export type EngineRequest = ForwardedRequest | OwnRequest;
export type EngineInput<Name extends EngineRequest> = Name extends ForwardedRequest
  ? RequestInput<Name>
  : Name extends OwnRequest
    ? OwnRequests[Name]['input']
    : never;
export type EngineOutput<Name extends EngineRequest> = Name extends ForwardedRequest
  ? RequestOutput<Name>
  : Name extends OwnRequest
    ? OwnRequests[Name]['output']
    : never;

export type EngineHandlers = {
  readonly [Name in EngineRequest]: (input: EngineInput<Name>) => Promise<Answer<EngineOutput<Name>>>;
};

/** What the engine is told before anything else. */
export interface EngineOptions {
  readonly settings: Settings;
  /** A recorded computer that stands in for this one; null: this computer. */
  readonly practiceComputerFile: string | null;
  readonly practiceConsent: PracticeConsent;
  /** The installed program that makes changes for the whole computer; null where there is none, as in the preview. */
  readonly helper: {
    readonly file: string;
    /** What the build wrote about it, inside the app. */
    readonly manifestFile: string;
  } | null;
}

/** How the person at a practice computer answers the system's prompt; `lost`: yes, and then the helper is lost. */
export const practiceConsents = ['granted', 'declined', 'lost'] as const;
export type PracticeConsent = (typeof practiceConsents)[number];

export type ToEngine =
  | { readonly kind: 'options'; readonly options: EngineOptions }
  | { readonly kind: 'request'; readonly id: number; readonly name: EngineRequest; readonly input: unknown };

export type FromEngine =
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer<unknown> }
  | {
      [Name in EventName]: {
        readonly kind: 'event';
        readonly name: Name;
        readonly payload: EventPayload<Name>;
      };
    }[EventName]
  /** A fault of ours, in words that are safe to log. */
  | { readonly kind: 'fault'; readonly where: string; readonly words: string };
