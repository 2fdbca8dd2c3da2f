import {
  ServedDocument,
  ServedElement,
  ServedFragment,
  ServedNode,
  ServedShadowRoot,
  type ServedText,
} from './nodes';

const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|del|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

/** The nearest element that begins a line of its own. */
function blockOf(node: ServedText): ServedElement | null {
  let at = node.parentNode instanceof ServedElement ? node.parentNode : null;
  while (at && INLINE.test(at.tagName)) at = at.parent;
  return at;
}

class ServedHtmlElement extends ServedElement {
  /** Text as far as HTML alone tells that it is shown, each block on a line of its own. */
  get innerText(): string {
    const { owner, firstText, lastText } = this;
    let text = '';
    let last: ServedElement | null = null;
    for (const node of owner?.texts.slice(firstText, lastText) ?? []) {
      const parent = node.parentNode instanceof ServedElement ? node.parentNode : null;
      if (!parent || parent.isHidden) continue;
      const block = blockOf(node);
      text += (block === last ? '' : '\n') + (node.value ?? '');
      last = block;
    }
    return text;
  }
}

/**
 * Puts the interfaces under their DOM names into the global scope, where the readers of pages take them from.
 * To be called before those are loaded.
 */
export function installDom(scope: object): void {
  Object.assign(scope, {
    Node: ServedNode,
    Element: ServedElement,
    HTMLElement: ServedHtmlElement,
    Document: ServedDocument,
    DocumentFragment: ServedFragment,
    ShadowRoot: ServedShadowRoot,
    NodeFilter: { SHOW_ELEMENT: 1, SHOW_TEXT: 4, SHOW_COMMENT: 128 },
  });
}
