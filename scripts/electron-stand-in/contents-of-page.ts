import type { Page } from 'playwright-core';

/** What the answering of requests asks of the window that a page belongs to. */
export interface PageOwner {
  mayNavigate(address: string, isMainFrame: boolean): boolean;
}

const owners = new WeakMap<Page, PageOwner>();

export const contentsOf = (page: Page): PageOwner | undefined => owners.get(page);

export function setContentsOf(page: Page, owner: PageOwner): void {
  owners.set(page, owner);
}
