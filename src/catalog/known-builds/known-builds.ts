import credSspThresholdList from './credssp-thresholds.json' with { type: 'json' };
import knownProblemList from './known-problems.json' with { type: 'json' };
import windowsReleaseList from './windows-releases.json' with { type: 'json' };

/** A revision of a build (the number after its dot), and the update that brings it; null for the release itself. */
export interface Revision {
  readonly revision: number;
  readonly update: string | null;
}

/**
 * What an update broke for Remote Desktop. An entry needs a page of Microsoft's that admits the problem; what only
 * reports in forums say stays out.
 */
export interface KnownProblem {
  readonly id: string;
  readonly title: string;
  /** When in the connection it shows; what shows after logon cannot explain a failure before it. */
  readonly effect: 'before-logon' | 'sign-in' | 'after-logon';
  /** Whose build matters: that of the computer one sits at, or that of either end. */
  readonly side: 'client' | 'either';
  readonly summary: string;
  readonly advice: string;
  /** `fixed` is the first revision without the problem; null: none so far. */
  readonly affected: readonly {
    readonly build: number;
    readonly from: Revision;
    readonly fixed: Revision | null;
  }[];
  readonly sources: readonly string[];
  /**
   * When the entry was written down. The revisions come from public build lists; `sources` are the pages of Microsoft's
   * to compare them with before relying on an entry.
   */
  readonly recordedOn: string;
}

/**
 * From which revision CredSSP has the protection of CVE-2018-0886 (13 March 2018), and from which it asks for it by
 * default (8 May 2018). Source: Microsoft's article KB4093492. Later builds have both from the start.
 */
export interface CredSspThreshold {
  readonly build: number;
  readonly supports: Revision;
  readonly enforces: Revision;
}

export interface WindowsRelease {
  readonly build: number;
  /** The build in the version of its system files: enablement packages raise the one and not the other. */
  readonly fileBuild: number;
  readonly names: readonly string[];
  /**
   * The last day on which some edition with this build gets updates from Microsoft, long-term and paid ones
   * included. Written down from memory of Microsoft's lifecycle pages; compare with them before relying on it.
   */
  readonly updatesEnd: string;
}

// The three files are data for people to edit; test/unit/catalog/known-builds holds them to these types.
export const knownProblems = knownProblemList as readonly KnownProblem[];
export const credSspThresholds: readonly CredSspThreshold[] = credSspThresholdList;
export const windowsReleases: readonly WindowsRelease[] = windowsReleaseList;
