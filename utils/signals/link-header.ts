/** One link of a `Link` header. */
export interface HeaderLink {
  /** Between the angle brackets, as written. */
  target: string;
  /** Tokens of `rel`, lower case. */
  rels: string[];
  /** Other parameters, names in lower case, quotes gone. The first of several counts. */
  params: Record<string, string>;
  /** The link as it stands in the header. */
  text: string;
}

const PARAM = /\s*;\s*([\w!#$&+.^`|~*-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*)))?/y;

/** Reads a `Link` header (RFC 8288, section 3); what is malformed is passed over. */
export function linkHeader(header: string | undefined): HeaderLink[] {
  const text = (header ?? '').slice(0, 10_000);
  const links: HeaderLink[] = [];
  let at = 0;
  while (at < text.length && links.length < 100) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (close < 0) break;
    const params: Record<string, string> = {};
    at = close + 1;
    PARAM.lastIndex = at;
    for (let hit = PARAM.exec(text); hit; hit = PARAM.exec(text)) {
      const [, name = '', quoted, token] = hit;
      params[name.toLowerCase()] ??= (quoted?.replace(/\\(.)/g, '$1') ?? token ?? '').trim();
      at = PARAM.lastIndex;
    }
    links.push({
      target: text.slice(open + 1, close).trim(),
      rels: (params['rel'] ?? '').toLowerCase().split(/\s+/).filter(Boolean),
      params,
      text: text.slice(open, at).trim(),
    });
  }
  return links;
}
