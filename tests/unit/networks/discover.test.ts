import { cardTable, FULL, from, measured, named, og } from '../../fixtures/card-table';

const LARGE = named('robots', 'max-image-preview:large');
const PLAIN = `<title>Tide mills</title>${named('description', 'How they work')}${FULL}`;
const width = (px: number) => og('image:width', String(px)) + og('image:height', '675');

cardTable('discover', [
  {
    name: 'max-image-preview:large allows the large picture; there is no description',
    head: PLAIN + LARGE,
    card: { layout: 'large', title: from('title', 'Tide mills'), lacks: [], reported: true },
    without: ['description'],
  },
  {
    name: 'without it the picture is small',
    head: PLAIN,
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'standard asks for the small one',
    head: PLAIN + LARGE + named('googlebot', 'max-image-preview:standard'),
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'a version in AMP allows it too',
    head: `${PLAIN}<link rel="amphtml" href="/amp">`,
    card: { layout: 'large', lacks: [] },
  },
  { name: '1,199 px are too narrow', head: PLAIN + LARGE + width(1199), card: { layout: 'small' } },
  { name: '1,200 px are enough', head: PLAIN + LARGE + width(1200), card: { layout: 'large' } },
  {
    name: 'so they are when measured',
    head: PLAIN + LARGE,
    given: { images: measured(1199, 675) },
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'no picture is a flaw here',
    head: '<title>T</title>',
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'noindex keeps the page out',
    head: PLAIN + named('googlebot', 'noindex'),
    card: { layout: 'none', lacks: ['noindex'] },
  },
  {
    name: 'robots.txt turns it away',
    head: PLAIN,
    given: { robots: 'User-agent: Googlebot\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
]);
