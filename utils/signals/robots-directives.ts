import type { Exhibit } from '../audit/finding';
import type { HeadFacts } from '../page/snapshot';
import { contentOf, exhibit, metaAll, served } from './meta';
import { signal } from './signal';

/**
 * One directive for search engines. Names and forms: Google, robots meta tag
 * (developers.google.com/search/docs/crawling-indexing/robots-meta-tag), read 2026-11-22.
 */
export interface RobotsDirective {
  /** `robots` for all, else the crawler's name, lower case. */
  agent: string;
  /** Lower case, such as `noindex` or `max-snippet`. */
  name: string;
  /** What follows the colon. */
  value?: string;
  /** `page`: only in the rendered page, not in the served HTML. */
  from: 'header' | 'server' | 'page';
  evidence: Exhibit;
}

/** Directives that take a value, and so are no crawler's name. */
const VALUED = /^(max-snippet|max-image-preview|max-video-preview|unavailable_after)$/;

/** Crawlers whose own meta is read beside `robots`. */
const META_AGENTS = ['robots', 'googlebot', 'bingbot'] as const;

/**
 * Splits a list of directives. A `crawler:` in front, as X-Robots-Tag allows, holds for what follows it
 * until the next one, which is the narrower reading when headers were joined.
 */
export function parseDirectives(
  text: string,
  agent = 'robots',
): Pick<RobotsDirective, 'agent' | 'name' | 'value'>[] {
  let current = agent;
  return text.split(',').flatMap((part) => {
    let rest = part.trim().toLowerCase();
    const scope = /^([a-z][\w-]*)\s*:\s*(.*)$/s.exec(rest);
    if (scope?.[1] && !VALUED.test(scope[1])) {
      current = scope[1];
      rest = scope[2] ?? '';
    }
    if (rest === '') return [];
    const colon = rest.indexOf(':');
    return colon < 0
      ? [{ agent: current, name: rest }]
      : [
          {
            agent: current,
            name: rest.slice(0, colon).trim(),
            value: rest.slice(colon + 1).trim(),
          },
        ];
  });
}

function metaDirectives(head: HeadFacts, from: 'server' | 'page'): RobotsDirective[] {
  return META_AGENTS.flatMap((agent) =>
    metaAll(head, agent).flatMap((tag) =>
      parseDirectives(contentOf(tag), agent).map((each) => ({
        ...each,
        agent,
        from,
        evidence: exhibit(agent, tag, from),
      })),
    ),
  );
}

const same = (a: RobotsDirective, b: RobotsDirective) =>
  a.agent === b.agent && a.name === b.name && a.value === b.value;

/**
 * Every directive of the X-Robots-Tag header, the served HTML, and those that only the rendered page has,
 * in this order.
 */
export const robotsDirectives = signal((snapshot): RobotsDirective[] => {
  const facts = served(snapshot);
  const header = facts?.headers['x-robots-tag'] ?? '';
  const stated: RobotsDirective[] = [
    ...parseDirectives(header).map(
      (each): RobotsDirective => ({
        ...each,
        from: 'header',
        evidence: {
          label: 'X-Robots-Tag',
          text: `X-Robots-Tag: ${header.slice(0, 500)}`,
          from: 'header',
        },
      }),
    ),
    ...(facts ? metaDirectives(facts.head, 'server') : []),
  ];
  const added = metaDirectives(snapshot.page.head, 'page').filter(
    (each) => !stated.some((other) => same(each, other)),
  );
  return [...stated, ...added];
});
