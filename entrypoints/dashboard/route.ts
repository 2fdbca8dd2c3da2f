/**
 * What the address of the dashboard names: `#history`, `#history=<page>`, `#history=<page>,<audit>`, `#compare=<id>,<id>`, `#batch`, `#batch=<id>`,
 * `#batch=<id>,<place of a page>`.
 */
export interface Route {
  screen: 'history' | 'compare' | 'batch';
  /** What stands behind the `=`, decoded, apart at commas. */
  ids: readonly string[];
}

/** Stands behind a page of the history that is to be watched: the reasons are open then. */
export const WATCH = 'watch';

/** Reads a hash; whatever is not known is the history. */
export function routeOf(hash: string): Route {
  const [name = '', rest = ''] = hash.replace(/^#/, '').split(/=(.*)/s);
  const ids = rest.split(',').filter(Boolean).map(decoded);
  return { screen: name === 'compare' || name === 'batch' ? name : 'history', ids };
}

/** The hash of a route, with its `#`. */
export const hashOf = ({ screen, ids }: Route): string =>
  `#${screen}${ids.length > 0 ? `=${ids.map(encodeURIComponent).join(',')}` : ''}`;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
