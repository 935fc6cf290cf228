/** A program that is to run with the rights of an administrator. */
export interface HelperCommand {
  /** Its file, as a full path. */
  readonly file: string;
  /** Of letters, digits and hyphens only. */
  readonly words: readonly string[];
}

/** The started helper, as far as the launcher knows it. */
export interface LaunchedProcess {
  readonly processId: number;
  readonly hasEnded: () => boolean;
  /** Only after it has ended. */
  readonly exitCode: () => number;
}

/** Why the helper was not started. */
export type LaunchFailure =
  /** The person said no. */
  | { readonly failure: 'declined' }
  /** Nobody can be asked, or nobody who may say yes. */
  | { readonly failure: 'no-consent-available' }
  | { readonly failure: 'missing' }
  /** Windows does not take it for a program. */
  | { readonly failure: 'damaged' }
  /** A policy or a security product keeps it from starting. */
  | { readonly failure: 'not-allowed' }
  /** Its path has characters that this launcher cannot pass on safely. */
  | { readonly failure: 'unsafe-path' }
  /** It began, and ended at once; what it returned. */
  | { readonly failure: 'ended'; readonly exitCode: number }
  /** Anything else: what Windows or the library said. */
  | { readonly failure: 'failed'; readonly detail: string };

export type Launch =
  | {
      readonly ok: true;
      /** null: this launcher does not know the process. */
      readonly process: LaunchedProcess | null;
      /** Resolves when a process that the launcher does not know has ended or was not started; else never. */
      readonly failed: Promise<LaunchFailure>;
      /** To be called when nothing more is wanted of the launcher. Never rejects. */
      readonly letGo: () => Promise<void>;
    }
  | ({ readonly ok: false } & LaunchFailure);

/** A way to start a program with the rights of an administrator. */
export interface Launcher {
  readonly name: 'runas' | 'sudo-prompt';
  /** Resolves when the person has answered, or at once where that cannot be seen. Never rejects. */
  launch(command: HelperCommand): Promise<Launch>;
}
