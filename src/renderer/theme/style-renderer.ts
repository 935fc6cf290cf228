import { createDOMRenderer } from '@fluentui/react-components';

/**
 * Styles come into the page as style elements, which the content policy allows with the nonce of this load alone. The
 * main process writes it into the page (`index.html`).
 */
export function makeStyleRenderer(page: Document): ReturnType<typeof createDOMRenderer> {
  const nonce = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  return createDOMRenderer(page, { styleElementAttributes: { nonce } });
}
