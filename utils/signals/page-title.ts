import { servedPage } from './card-values';
import { type Field, heads, metaFields, plain } from './field';
import { isSiteName } from './generic-title';
import { entityFields, mainEntities } from './items';
import { titleExhibit } from './meta';
import { signal } from './signal';
import { isHomepage } from './urls';

/** A text that was decoded with the wrong charset, or that a template was to fill. */
const SPOILT = /\ufffd|[ÃÂ][\u0080-\u00bf]|\{\{|\}\}|<%|%>|\$\{/;

/** Everything that names the page, in the order in which networks look. */
export const titleFields = signal((snapshot): Field[] => {
  const elements = heads(snapshot).flatMap(({ head, side }): Field[] => {
    const value = plain(head.titles[0]?.text ?? '');
    const [evidence] = titleExhibit(head, side);
    return value && evidence ? [{ value, from: 'title', evidence }] : [];
  });
  const h1 = [
    servedPage(snapshot)?.h1,
    snapshot.page.headings.find(({ level, text }) => level === 1 && text.trim() !== '')?.text,
  ].flatMap((text): Field[] => {
    const value = plain(text ?? '');
    return value
      ? [{ value, from: 'h1', evidence: { label: 'h1', text: value, from: 'page' } }]
      : [];
  });
  // A headline for machines that no reader gets to see may be anything.
  const seen = [...elements, ...h1].map(({ value }) => value.toLowerCase());
  const named = entityFields(mainEntities(snapshot), ['headline', 'name']);
  const [shown, hidden] = [true, false].map((want) =>
    named.filter(({ value }) => seen.some((each) => each.includes(value.toLowerCase())) === want),
  ) as [Field[], Field[]];
  return [
    ...metaFields(snapshot, ['og:title', 'twitter:title']),
    ...shown,
    ...elements,
    ...h1,
    ...hidden,
  ];
});

/** What the page is called: the first name that is its own, not the site's. */
export const pageTitle = signal((snapshot): Field | null => {
  const all = titleFields(snapshot);
  const isFront = isHomepage(snapshot.page.url);
  const isOwn = ({ value }: Field) =>
    isFront || !(isSiteName(snapshot, value) || /^[\w-]+\.[a-z]{2,6}$/i.test(value));
  const [ogUrl] = metaFields(snapshot, ['og:url']);
  // Cards that name the site's front page on every page.
  const isOfSite = !isFront && ogUrl !== undefined && isHomepage(ogUrl.value);
  const sound = all.filter(
    ({ value, from }) => !SPOILT.test(value) && !(isOfSite && from === 'og:title'),
  );
  const first = sound.find(isOwn) ?? sound[0] ?? all[0];
  if (!first) return null;
  return all.find(({ value }) => isCutAtQuote(first.value, value)) ?? first;
});

/** Whether a text is all of another up to its first quotation mark, where an attribute that is quoted alike ends. */
function isCutAtQuote(text: string, whole: string): boolean {
  return whole.startsWith(text) && /^\s?["“”„«']/.test(whole.slice(text.length));
}
