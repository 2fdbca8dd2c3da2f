import rule from '../../../utils/rules/travel/jsonld-agrees-with-card';
import { testRule } from '../../fixtures/rule-table';

const block = (node: object) =>
  `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
const article = (more: object) => block({ '@type': 'NewsArticle', ...more });
const card = `<title>The old mill turns again</title>
  <meta property="og:title" content="The old mill turns again">
  <meta property="og:description" content="After thirty years the wheel is back in the river.">
  <meta property="og:url" content="https://site.test/post">`;

testRule(rule, [
  {
    name: 'the same, with a brand',
    html: `${card}${article({
      headline: 'The old mill turns again | Tide Mills',
      description: 'After thirty years the wheel is back in the river, and more.',
      url: 'https://www.site.test/post/',
    })}`,
    status: 'pass',
    evidence: 'The old mill turns again',
  },
  {
    name: 'another title',
    html: card + article({ headline: 'Bread prices rise in spring' }),
    status: 'fail',
    messages: ['title'],
    data: { headline: 'Bread prices rise in spring', title: 'The old mill turns again' },
    evidence: '"headline"',
    fix: '"headline": "The old mill turns again"',
  },
  {
    name: 'half the same title',
    html: card + article({ headline: 'Old baker sells mill stones' }),
    status: 'warn',
    messages: ['titleParts'],
  },
  {
    name: 'another description',
    html:
      card + article({ headline: 'The old mill turns again', description: 'Read all news here' }),
    status: 'warn',
    messages: ['description'],
    data: { description: 'Read all news here' },
  },
  {
    name: 'another address',
    html: card + article({ headline: 'The old mill turns again', url: 'https://site.test/older' }),
    status: 'fail',
    messages: ['address'],
    data: { address: 'https://site.test/older' },
  },
  {
    name: 'the address is that of the site, but the page is named as well',
    html:
      card +
      article({
        headline: 'The old mill turns again',
        url: 'https://site.test/',
        mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://site.test/post' },
      }),
    status: 'pass',
  },
  {
    name: 'the same words with other endings',
    html:
      '<meta property="og:title" content="Интересные наблюдения о старой мельнице">' +
      article({ headline: '7 интересных наблюдений о старой мельницы' }),
    status: 'pass',
  },
  {
    name: 'a word where an address should be',
    html: card + article({ headline: 'The old mill turns again', mainEntityOfPage: 'True' }),
    status: 'pass',
  },
  {
    name: 'a tag of the article stands first',
    html:
      card +
      block({ '@type': 'Dataset', name: 'Taxonomy' }) +
      article({ headline: 'The old mill turns again' }),
    status: 'pass',
  },
  {
    name: 'only the site is described',
    html: card + block({ '@type': 'WebSite', name: 'Mills' }),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'nothing in common to compare',
    html: card + article({ datePublished: '2026-11-01' }),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate’s answer', html: card, httpStatus: 403, status: 'unknown' },
]);
