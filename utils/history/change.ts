/** One difference between two audits of a page. */
export interface Change {
  /**
   * Where a screen lists it. `about`: what was judged with or could be seen, which is no change of the page.
   */
  kind: 'score' | 'finding' | 'network' | 'access' | 'tag' | 'server' | 'sharing' | 'about';
  /** For who shares the page. */
  is: 'better' | 'worse' | 'neutral';
  /** One plain sentence. */
  text: string;
  /** What it was before, in another sentence. */
  was?: string;
  /** The value before and now, as the page states it. */
  before?: string;
  after?: string;
  rule?: string;
  network?: string;
  /** Name of a tag. */
  key?: string;
}

/** Characters of a value that are told; a page could make it as long as it likes. Own choice. */
const MOST_VALUE = 300;

/** A value of the page, bounded. */
export const valueWords = (value: string): string =>
  value.length > MOST_VALUE ? `${value.slice(0, MOST_VALUE)}…` : value;
