/** The built command line. */
export const cliEntry: string;

/** True when something has not been built, or a source is newer than its last build. */
export function sourcesChanged(entry?: string): boolean;
