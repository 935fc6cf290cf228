/** RFC 8200, 5: a smaller link cannot carry IPv6 at all. */
export const leastMtuBytes = 1280;
/** Ethernet's; nothing that has to be made smaller starts from more. */
export const mostMtuBytes = 1500;
