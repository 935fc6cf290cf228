import { createElement } from 'react';
import type { ReactElement } from 'react';
import type { SvgElement } from '../../shared/markup/element.ts';

/** A picture that is data, drawn by React; it can hold no markup from outside. */
export function Svg({ node }: { readonly node: SvgElement }): ReactElement {
  return createElement(
    node.tag,
    node.attributes,
    ...node.children.map((child, index) =>
      typeof child === 'string' ? child : <Svg key={index} node={child} />,
    ),
  );
}
