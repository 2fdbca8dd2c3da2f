import { cardTable, FULL, from, named, og, twitter } from '../../fixtures/card-table';

cardTable('telegram', [
  {
    name: 'Open Graph comes before Twitter tags, and all of it is reported',
    head: twitter('title', 'X') + FULL,
    card: { title: from('og:title', 'Tide mills'), reported: true },
  },
  {
    name: 'Twitter tags come before the title element',
    head: `<title>T</title>${twitter('title', 'X')}${twitter('image', '/x.png')}`,
    card: {
      title: from('twitter:title', 'X'),
      image: from('twitter:image', 'https://site.test/x.png'),
    },
  },
  {
    name: 'the title element and the plain description come last',
    head: `<title>T</title>${named('description', 'D')}`,
    card: {
      layout: 'text',
      title: from('title', 'T'),
      description: from('description', 'D'),
      lacks: ['no-image'],
    },
  },
  {
    name: 'summary_large_image proposes a large picture',
    head: FULL + twitter('card', 'summary_large_image'),
    card: { layout: 'large', description: from('og:description', 'How they work'), lacks: [] },
  },
  {
    name: 'else it is drawn small, which is no flaw: the sender decides',
    head: FULL,
    card: { layout: 'small', lacks: [] },
  },
  {
    name: 'the name of the site stands above the title',
    head: FULL + og('site_name', 'Mill News'),
    card: { domain: 'Mill News' },
  },
  { name: 'or the host, without a name', head: FULL, card: { domain: 'site.test' } },
  {
    name: 'that it obeys robots.txt and noindex is only reported, and hides nothing',
    head: FULL + named('robots', 'noindex'),
    given: { robots: 'User-agent: TelegramBot\nDisallow: /' },
    card: { layout: 'small', lacks: [] },
  },
]);
