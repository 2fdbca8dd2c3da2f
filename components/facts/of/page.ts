import { grouped } from '../../../utils/audit/describe';
import type { Report } from '../../../utils/audit/report';
import type { Box, PageFacts, PageImage } from '../../../utils/page/snapshot';
import type { Details } from '../../popup/view';
import { compared, type Said } from './compare';
import { counted, type Fact, folded, joined, ofField, rendered } from './fact';

/** “600 × 400 px”. */
export const sizeWords = ({ width, height }: Pick<Box, 'width' | 'height'>): string =>
  `${Math.round(width)} × ${Math.round(height)} px`;

const percent = (share: number) => `${Math.round(share * 100)} %`;

const REGION: Readonly<Record<PageImage['region'], string>> = {
  header: 'in the header',
  nav: 'in the navigation',
  main: 'in the main part',
  article: 'in the article',
  aside: 'beside the text',
  footer: 'in the footer',
  comments: 'in the comments',
  none: '',
};

/** Landmark in words; empty outside of all. */
export const regionWords = (region: PageImage['region'] | undefined): string =>
  region ? REGION[region] : '';

/** The headings by level; the first `h1` is known of both documents. */
export function headings({ snapshot: { page, server } }: Report): Fact[] {
  const all = page.headings.map(
    ({ level, text, id, target }): Said => ({
      key: `h${level}`,
      value: folded(text),
      note: joined(
        id ? `id ${id}` : target ? `can be reached by #${target}` : undefined,
        !id && !target && level > 1 && 'no link can lead to it',
      ),
    }),
  );
  const sent = server.state === 'ok' ? server.facts.h1 : undefined;
  const first = all.find(({ key }) => key === 'h1');
  const rest = all.filter((each) => each !== first);
  return [
    // Only the first h1 of the served HTML is kept; of the others nobody can say where they came from.
    ...(first || sent
      ? compared(
          server.state === 'ok' ? (sent ? [{ key: 'h1', value: folded(sent) }] : []) : undefined,
          first ? [first] : [],
        )
      : []),
    ...rest.map(({ key, value, note }) => rendered(key, value, note)),
  ].filter(({ value }) => value !== '');
}

const MAIN_FROM = { main: 'main element', article: 'longest article', body: 'whole page' } as const;

/** How much text there is, and what surrounds it. */
export function text({ snapshot: { page, server } }: Report): Fact[] {
  const { main, counts } = page;
  return [
    rendered('characters', grouped(page.text.characters), 'of visible text'),
    rendered('main content', grouped(main.characters), joined('characters', MAIN_FROM[main.from])),
    ...(server.state === 'ok'
      ? [
          {
            key: 'text as sent',
            value: grouped(server.facts.textLength),
            where: 'answer' as const,
            note: `characters, ${grouped(server.facts.mainLength)} of them main content`,
          },
        ]
      : []),
    rendered('paragraphs', main.paragraphs, 'of at least 80 characters'),
    rendered(
      'links in it',
      main.links,
      main.links > 0 ? `${grouped(main.linkCharacters)} characters` : undefined,
    ),
    ...(main.repeated
      ? [
          rendered(
            'alike in a row',
            main.repeated.count,
            joined(`${main.repeated.linked} of them linked`, main.repeated.mark),
          ),
        ]
      : []),
    ...(page.text.start ? [rendered('begins with', page.text.start.slice(0, 240))] : []),
    rendered('page height', `${grouped(Math.round(page.height))} px`),
    rendered('window', sizeWords(page.viewport)),
    rendered('articles', counts.articles),
    ...(counts.passwordFields > 0 ? [rendered('password fields', counts.passwordFields)] : []),
    ...(counts.cardNumberFields > 0
      ? [rendered('card number fields', counts.cardNumberFields)]
      : []),
    ...page.prices.map(({ text: price, size }) =>
      rendered('price', folded(price), `${Math.round(size)} px high`),
    ),
    ...page.actions.map(({ text: name }) => rendered('action', folded(name))),
  ];
}

/** Who wrote it, when, and what others may do with it. */
export function origins({ snapshot: { page } }: Report, details: Details | undefined): Fact[] {
  return [
    ...(details?.authors ?? [])
      .filter(({ from }) => from !== 'byline')
      .map((field) => ofField('author', field)),
    ...page.bylines.map(({ text: name, href, from }) =>
      rendered('byline', folded(name), joined(from, href)),
    ),
    ...(details?.fields.date ? [ofField('date', details.fields.date)] : []),
    ...page.times.map(({ datetime, text: words, from, region }) =>
      rendered(
        'time',
        datetime ?? folded(words),
        joined(from, datetime ? folded(words) : 'no machine-readable date', regionWords(region)),
      ),
    ),
    ...(details?.fields.publisher ? [ofField('publisher', details.fields.publisher)] : []),
    ...(details
      ? details.licences.map((field) => ofField('terms', field))
      : page.licenses.map(({ text: words, href, rel }) =>
          rendered('terms', href ?? folded(words), joined(rel && 'rel=license', href && words)),
        )),
  ].filter(({ value }) => value !== '');
}

const ALT = (alt: string | undefined) =>
  alt === undefined ? 'no alt' : folded(alt) === '' ? 'empty alt' : `alt “${folded(alt)}”`;

/** Pictures in the page with their real size and their words. */
export const pictures = ({ snapshot: { page } }: Report): Fact[] =>
  page.images.map(({ url, alt, natural, box, region, main, caption }) =>
    rendered(
      natural.width > 0 ? sizeWords(natural) : 'not loaded',
      url,
      joined(
        ALT(alt),
        `drawn ${sizeWords(box)}`,
        main ? 'in the main content' : regionWords(region),
        caption && `caption “${folded(caption)}”`,
      ),
    ),
  );

/** Players and frames. */
export const embeds = ({ snapshot: { page } }: Report): Fact[] => [
  ...page.embeds.map(({ tag, url, box, region, screen }) =>
    rendered(
      tag,
      url,
      joined(
        sizeWords(box),
        regionWords(region),
        screen > 0 && `${percent(screen)} of the first screen`,
      ),
    ),
  ),
  ...page.frames
    .filter((url) => page.embeds.every((each) => each.url !== url))
    .map((url) => rendered('iframe', url)),
];

/** Comments as rendered. */
export function comments({ snapshot: { page } }: Report): Fact[] {
  const { count, withAuthor, withTime, withPermalink, form, containers, linkbacks } = page.comments;
  if (count === 0 && !form && containers.length === 0 && linkbacks === 0) return [];
  return [
    rendered('comments', count),
    ...(count > 0
      ? [
          rendered('with author', withAuthor),
          rendered('with time', withTime),
          rendered('with permalink', withPermalink),
        ]
      : []),
    rendered('form to comment', form ? 'yes' : 'none'),
    ...containers.map(({ marks, ...size }) => rendered('comment service', marks, sizeWords(size))),
    ...(linkbacks > 0 ? [rendered('reactions elsewhere', linkbacks)] : []),
  ];
}

/** What lies over the page or hinders reading and quoting. */
export function obstacles({ snapshot: { page } }: Report): Fact[] {
  const { selection, overlays, overflow, scrollLocked } = page;
  return [
    ...overlays.map(({ html, text: words, share, consent }) =>
      rendered(
        consent ? 'consent banner' : 'overlay',
        folded(words) || html,
        `${percent(share)} of the window`,
      ),
    ),
    ...(scrollLocked ? [rendered('scrolling', 'locked')] : []),
    ...(selection.sampled > 0
      ? [
          rendered(
            'text blocks',
            selection.sampled,
            joined(
              'looked at',
              `${selection.unselectable} cannot be selected`,
              `${selection.covered} covered`,
            ),
          ),
        ]
      : []),
    ...selection.handlers.map((handler) => rendered('stops copying', handler)),
    ...(overflow.needed > overflow.has
      ? [
          rendered('too wide', `${overflow.needed} px`, `room for ${overflow.has} px`),
          ...overflow.widest.map((tag) => rendered('sticks out', tag)),
        ]
      : []),
  ];
}

const RELS = (rel: string | undefined) => (rel ? `rel ${rel}` : undefined);

/** Links that lead elsewhere, or mean something. */
export const links = ({ snapshot: { page } }: Report): Fact[] => [
  ...page.relLinks.map(({ rel, url, text: words }) => rendered(rel, url, folded(words))),
  ...page.outLinks.map(({ url, text: words, rel, referrerPolicy }) =>
    rendered(
      folded(words) || 'link',
      url,
      joined(RELS(rel), referrerPolicy && `referrer policy ${referrerPolicy}`),
    ),
  ),
];

/** What the page loads from others, and which lists were cut. */
export function loads({ snapshot: { page } }: Report): Fact[] {
  const resources: PageFacts['resources'] = page.resources;
  return [
    ...resources.map(({ host, requests, bytes }) =>
      rendered(
        host,
        counted(requests, 'request'),
        bytes === undefined ? undefined : `${grouped(bytes)} bytes`,
      ),
    ),
    ...page.scripts.map((url) => rendered('script', url)),
    ...page.cut.map((name) => rendered('list cut', name, 'longer than what is read')),
  ];
}
