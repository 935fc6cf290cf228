/** The built command line. */
export const cliEntry: string;

/** True when the command line has not been built, or a source is newer than its last build. */
export function sourcesChanged(): boolean;
