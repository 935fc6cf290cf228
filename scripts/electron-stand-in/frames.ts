import type { WebFrameMain } from 'electron';
import type { CDPSession, Frame, Page } from 'playwright-core';
import { toApp } from './address.ts';

/** One frame of a page, as the app sees it in an event. */
class StandInFrame implements Pick<WebFrameMain, 'url' | 'parent'> {
  readonly #frame: Frame;
  readonly #frames: Frames;

  constructor(frame: Frame, frames: Frames) {
    this.#frame = frame;
    this.#frames = frames;
  }

  get url(): string {
    return toApp(this.#frame.url());
  }

  get parent(): WebFrameMain | null {
    const parent = this.#frame.parentFrame();
    return parent === null ? null : this.#frames.of(parent);
  }
}

/** The frames of a page, each always the same object, so that they can be compared. */
export class Frames {
  readonly #known = new WeakMap<Frame, WebFrameMain>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  get main(): WebFrameMain {
    return this.of(this.#page.mainFrame());
  }

  of(frame: Frame): WebFrameMain {
    const known = this.#known.get(frame) ?? (new StandInFrame(frame, this) as unknown as WebFrameMain);
    this.#known.set(frame, known);
    return known;
  }
}

/** The worlds of the preload that exist right now: their contexts, each with whether it is in the main frame. */
export class PreloadWorlds {
  readonly #contexts = new Map<number, { readonly uniqueId: string; readonly isMain: boolean }>();

  constructor(session: CDPSession, worldName: string, mainFrameId: string) {
    session.on('Runtime.executionContextCreated', ({ context: { id, name, uniqueId, auxData } }) => {
      const { frameId } = (auxData ?? {}) as { readonly frameId?: string };
      if (name === worldName) this.#contexts.set(id, { uniqueId, isMain: frameId === mainFrameId });
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.#contexts.delete(executionContextId);
    });
    session.on('Runtime.executionContextsCleared', () => {
      this.#contexts.clear();
    });
  }

  /** Null while the page has none. */
  get main(): string | null {
    return [...this.#contexts.values()].findLast(({ isMain }) => isMain)?.uniqueId ?? null;
  }

  isMain(context: number): boolean {
    return this.#contexts.get(context)?.isMain ?? false;
  }

  uniqueId(context: number): string | null {
    return this.#contexts.get(context)?.uniqueId ?? null;
  }
}
