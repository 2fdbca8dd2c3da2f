import { defineRule } from '../../audit/define-rule';
import { whatsappPreviews } from '../../audit/sources/meta';
import { PREVIEW_NETWORKS } from '../../networks/registry';
import { servedCanonicals } from '../../signals/addresses';
import { cardMetas, keysOf, listed, servedPage } from '../../signals/card-values';
import { contentOf, exhibit, meta, metaAll } from '../../signals/meta';

const CORE = ['og:title', 'og:description', 'og:image', 'og:url'];
/** What makes a card where there is no Open Graph. */
const SPARE = ['twitter:card', 'twitter:title', 'twitter:description', 'twitter:image'];

/** Networks that read no tag outside the head; others take it where it is. */
const HEAD_ONLY = PREVIEW_NETWORKS.filter(({ preview }) => preview?.headOnly?.value === true).map(
  ({ id }) => id,
);

export default defineRule({
  id: 'card-tags-in-head',
  pillar: 'travel',
  title: 'Card tags are inside the head',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['whatsapp', 'all'],
  needs: ['server'],
  dependsOn: ['og-title-present'],
  topic: 'head',
  scope: 'public',
  contested:
    'WhatsApp asks for it in so many words. Discord says that it reads tags anywhere in the document, and the parsers of Mastodon and Signal do not look at the place either.',
  messages: {
    headClosed:
      'In the served HTML, read without scripts, <{tag}> in line {line} ends the head early, so that tags landed in the body: {keys}',
    inBody: 'In the served HTML, read without scripts, these tags landed in the body: {keys}',
    secondary:
      'In the served HTML, read without scripts, the main card tags are in the head, but others landed in the body: {keys}',
  },
  why: 'WhatsApp asks for the card tags in the head, and an element that does not belong there ends the head for everything behind it.',
  fix: {
    text: 'Move the element that ends the head, often a tag manager’s snippet, to the end of the body.',
    snippet:
      '<head>\n  <meta charset="utf-8">\n  <title>{{title|attr}}</title>\n  <!-- card tags -->\n</head>\n<body>\n  <!-- everything else, such as a noscript picture or frame -->',
  },
  sources: [
    whatsappPreviews,
    {
      title: 'HTML Standard: parsing in the head',
      url: 'https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head, headBreak } = facts;
    const metas = cardMetas(head).filter((tag) => contentOf(tag) !== '');
    const canonicals = servedCanonicals(snapshot);
    if (metas.length === 0 && canonicals.length === 0) return say.nothingToCheck();

    const strays = metas
      .filter((tag) => !tag.inHead)
      .flatMap((tag) => keysOf(tag).map((key) => ({ key: key.toLowerCase(), tag })))
      // A second copy in the head speaks for the key.
      .filter(
        ({ key }) => !metaAll(head, key).some((other) => other.inHead && contentOf(other) !== ''),
      );
    const strayCanonical = canonicals.some(({ inHead }) => inHead) ? undefined : canonicals[0];
    const keys = [...strays.map(({ key }) => key), ...(strayCanonical ? ['canonical'] : [])];
    if (keys.length === 0) return say.pass();
    // A canonical that strayed alone is no matter of cards; canonical-well-formed reports it.
    if (strays.length === 0) return say.reportedElsewhere();

    const main = meta(head, 'og:title') ? CORE : [...CORE, ...SPARE];
    const core = keys.filter((key) => main.includes(key));
    if (core.length > 0 && strayCanonical) core.push('canonical');
    const evidence = [
      ...strays
        .filter(({ key }) => core.length === 0 || core.includes(key))
        .slice(0, 6)
        .map(({ key, tag }) => exhibit(key, tag)),
      ...(strayCanonical ? [strayCanonical.evidence] : []),
    ];
    if (core.length === 0) return say.warn('secondary', { keys: listed(keys) }, evidence);
    if (!headBreak) return say.fail('inBody', { keys: listed(core) }, evidence, HEAD_ONLY);
    const { tag, line, byte } = headBreak;
    const cause = {
      label: 'End of the head',
      text: `<${tag}>`,
      from: 'server',
      line,
      byte,
    } as const;
    return say.fail(
      'headClosed',
      { keys: listed(core), tag, line },
      [cause, ...evidence],
      HEAD_ONLY,
    );
  },
});
