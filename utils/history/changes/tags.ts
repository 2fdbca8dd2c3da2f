import type { HeadFacts } from '../../page/snapshot';
import { type Change, valueWords } from '../change';
import type { KeptReport } from '../entry';

/** Metas that speak to whoever shares or shows a link. */
const CARD_KEY =
  /^(?:(?:og|twitter|article|product|book|profile|video|music|fb|fediverse):[\w:.-]{1,60}|description|robots|author|theme-color)$/;

/** Tags by which a link is shown: that one goes makes it worse, that one comes makes it better. */
const SHOWN = new Set([
  'title',
  'description',
  'canonical',
  'og:title',
  'og:description',
  'og:image',
  'og:image:alt',
  'og:site_name',
  'twitter:card',
]);

/** Changed tags that are told at most; no page of ours has as many. Own choice. */
const MOST = 60;

type Tags = ReadonlyMap<string, string>;

function tagsIn({ titles, metas, links }: HeadFacts): Tags {
  const values = new Map<string, string[]>();
  const add = (key: string, value: string | undefined) => {
    const text = value?.replace(/\s+/g, ' ').trim();
    if (text) values.set(key, [...(values.get(key) ?? []), text]);
  };
  add('title', titles[0]?.text);
  for (const { rel, href } of links)
    if (/(?:^|\s)canonical(?:\s|$)/i.test(rel)) add('canonical', href);
  for (const { property, name, content } of metas) {
    const key = (property ?? name ?? '').trim().toLowerCase();
    if (CARD_KEY.test(key)) add(key, content);
  }
  return new Map([...values].map(([key, all]) => [key, all.join(' · ')]));
}

/** What is known of a page whose snapshot was left behind. */
const tagsOfPage = ({ page }: KeptReport): Tags =>
  new Map(
    Object.entries({
      title: page.title,
      description: page.description,
      canonical: page.canonical,
    }).filter((pair): pair is [string, string] => pair[1] !== null),
  );

/** The heads that can be compared: as the server sent them, or as the browser had them; never one with the other. */
function headsOf(before: KeptReport, after: KeptReport): [Tags, Tags] {
  const [was, is] = [before.snapshot, after.snapshot];
  if (!was || !is) return [tagsOfPage(before), tagsOfPage(after)];
  if (was.server.state === 'ok' && is.server.state === 'ok')
    return [tagsIn(was.server.facts.head), tagsIn(is.server.facts.head)];
  return [tagsIn(was.page.head), tagsIn(is.page.head)];
}

/** Tags that came, went or say something else. */
export function tagChanges(before: KeptReport, after: KeptReport): Change[] {
  const [was, is] = headsOf(before, after);
  const changes: Change[] = [];
  for (const key of new Set([...was.keys(), ...is.keys()])) {
    const [old, now] = [was.get(key), is.get(key)];
    if (old === now) continue;
    const counts = SHOWN.has(key);
    const name =
      key === 'title' ? 'The title element' : key === 'canonical' ? 'The canonical link' : key;
    changes.push({
      kind: 'tag',
      key,
      is:
        now === undefined
          ? counts
            ? 'worse'
            : 'neutral'
          : old === undefined && counts
            ? 'better'
            : 'neutral',
      text:
        now === undefined
          ? `${name} disappeared`
          : old === undefined
            ? `${name} is new`
            : `${name} changed`,
      ...(old === undefined ? {} : { before: valueWords(old) }),
      ...(now === undefined ? {} : { after: valueWords(now) }),
    });
    if (changes.length === MOST) break;
  }
  return changes;
}
