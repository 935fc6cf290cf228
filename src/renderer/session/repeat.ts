/** What the switch asks for: enough rounds to see a share, close enough together that somebody waits for them. */
export const defaultRepeat = { times: 10, pauseMs: 2000 } as const;
