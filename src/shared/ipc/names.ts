/**
 * The names of all channels, apart from their schemas: the preload carries no more than these. What the schemas say
 * stands in `schema.ts`, which the compiler holds to exactly these names.
 */

/** From the interface to the main process; each is answered. */
export const requestNames = [
  'start/read',
  'start/recent',
  'computer/read',
  'error/decode',
  'check/start',
  'check/cancel',
  'cause/read',
  'fixes/list',
  'fixes/preview',
  'repair/start',
  'repair/answer',
  'repair/cancel',
  'history/read',
  'product/pauses',
  'document/open',
  'document/drop',
  'report/preview',
  'report/save',
  'report/ticket',
  'report/compare',
  'owner/read',
  'owner/save-script',
  'clipboard/write',
  'settings/read',
  'settings/write',
  'about/read',
  'link/open',
  'window/usable',
] as const;
export type RequestName = (typeof requestNames)[number];

/** From the main process to the interface. */
export const eventNames = [
  'check/progress',
  'check/round',
  'check/done',
  'repair/progress',
  'repair/question',
  'repair/done',
  'launch/requested',
  'history/changed',
] as const;
export type EventName = (typeof eventNames)[number];
