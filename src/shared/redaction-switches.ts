/** What can be taken out of a report, each by itself. */
export const redactionSwitches = ['names', 'addresses', 'users', 'domain', 'thumbprints'] as const;
export type RedactionSwitch = (typeof redactionSwitches)[number];
export type RedactionSwitches = ReadonlySet<RedactionSwitch>;

export const everySwitch: RedactionSwitches = new Set(redactionSwitches);
