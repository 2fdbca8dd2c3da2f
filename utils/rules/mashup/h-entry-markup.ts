import { defineRule } from '../../audit/define-rule';
import { hEntry, webmention } from '../../audit/sources/standards';
import type { Item } from '../../page/snapshot';
import { listed, servedPage, short } from '../../signals/card-values';
import { webmentionEndpoint } from '../../signals/linkbacks';

/** Properties that receivers look for, and how each is written in HTML. */
const PROPERTIES: readonly [name: string, className: string][] = [
  ['name', 'p-name'],
  ['url', 'u-url'],
  ['published', 'dt-published'],
  ['author', 'p-author'],
  ['content', 'e-content'],
];

const has = ({ properties }: Item, wanted: string) =>
  properties.some(([name, value]) => name === wanted && value !== '');

export default defineRule({
  id: 'h-entry-markup',
  pillar: 'mashup',
  title: 'The article is marked up as h-entry',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['indieweb'],
  needs: ['server'],
  scope: ['article'],
  messages: {
    missing: 'The site speaks to the IndieWeb, but the served HTML marks nothing as an h-entry',
    classic:
      'The article carries the classic class “hentry”, which newer parsers read with fewer properties',
    nameless: 'The article’s h-entry lacks {classes}; by p-name and u-url others know what it is',
    partial: 'The article’s h-entry lacks {classes}',
  },
  why: 'Receivers of Webmentions and readers of the IndieWeb take from it who said what, and when.',
  fix: {
    text: 'Put the classes on the elements that already show these things.',
    snippet:
      '<article class="h-entry">\n  <h1 class="p-name">{{title|attr}}</h1>\n  <a class="u-url" href="{{canonical|attr}}"><time class="dt-published" datetime="TODO: such as 2026-11-22T09:00:00Z">TODO: 22 November 2026</time></a>\n  <a class="p-author h-card" href="{{authorUrl|attr}}">{{author|attr}}</a>\n  <div class="e-content">…</div>\n</article>',
  },
  sources: [hEntry, webmention],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const items = facts.items.filter(({ syntax }) => syntax === 'microformats2');
    const isFormat2 = ({ types }: Item) => types.some((type) => /^h-[a-z]/.test(type));
    const isIndie =
      webmentionEndpoint(snapshot) !== undefined ||
      facts.head.links.some(({ rel }) =>
        /(^|\s)(indieauth-metadata|authorization_endpoint|micropub)(\s|$)/i.test(rel),
      ) ||
      items.some(isFormat2);
    if (!isIndie) return say.nothingToCheck();

    const entries = items.filter(({ types }) => types.includes('h-entry'));
    const label = (item: Item) => ({
      label: item.types.join(' '),
      text: short(item.properties.map(([name]) => name).join(', ')) || 'no properties',
      from: 'server' as const,
    });
    // The article itself is the entry that says most; replies and teasers stand beside it.
    // In a classic card within the entry, parsers pass over a p-author that stands there.
    const hasClassicCard = items.some(({ types }) => types.includes('vcard'));
    const lacksOf = (item: Item) =>
      PROPERTIES.filter(([name]) => !has(item, name) && !(name === 'author' && hasClassicCard)).map(
        ([, className]) => className,
      );
    const [entry] = entries.toSorted((a, b) => lacksOf(a).length - lacksOf(b).length);
    if (!entry) {
      const classic = items.find(({ types }) => types.includes('hentry'));
      if (classic) return say.warn('classic', {}, [label(classic)]);
      return facts.cut || snapshot.page.cut.includes('nodes')
        ? say.cannotTell()
        : say.fail('missing');
    }
    const lacks = lacksOf(entry);
    if (lacks.length === 0) return say.pass([label(entry)]);
    const classes = listed(lacks);
    return lacks.includes('u-url') || lacks.includes('p-name')
      ? say.fail('nameless', { classes }, [label(entry)])
      : say.warn('partial', { classes }, [label(entry)]);
  },
});
