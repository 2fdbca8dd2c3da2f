import rule from '../../../utils/rules/travel/product-card';
import { testRule } from '../../fixtures/rule-table';

const tags = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `<meta property="${key}" content="${value}">`)
    .join('');
const cup = {
  'product:price:amount': '19.90',
  'product:price:currency': 'EUR',
  'og:availability': 'instock',
};
const ld = (offers: object, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Product', name: 'Cup', offers, ...more })}</script>`;
const offer = {
  '@type': 'Offer',
  price: 19.9,
  priceCurrency: 'EUR',
  availability: 'https://schema.org/InStock',
};
const shows = (...texts: string[]) => ({ prices: texts.map((text) => ({ text, size: 24 })) });

testRule(rule, [
  {
    name: 'in tags',
    html: tags(cup),
    page: shows('19,90 €'),
    pageType: 'product',
    status: 'pass',
    evidence: '19.90',
  },
  {
    name: 'in JSON-LD',
    html: ld(offer),
    page: shows('€ 19.90'),
    pageType: 'product',
    status: 'pass',
    evidence: 'EUR',
  },
  {
    name: 'in microdata',
    html: `<div itemscope itemtype="https://schema.org/Product"><p itemprop="name">Cup</p>
      <div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="price" content="19.90">
      <meta itemprop="priceCurrency" content="EUR"><link itemprop="availability" href="https://schema.org/InStock"></div></div>`,
    pageType: 'product',
    status: 'pass',
  },
  {
    name: 'a range of variants',
    html: ld({
      ...offer,
      '@type': 'AggregateOffer',
      price: undefined,
      lowPrice: '19.90',
      highPrice: '1299',
    }),
    page: shows('1.299 €'),
    pageType: 'product',
    status: 'pass',
  },
  {
    name: 'a price list within the offer',
    html: ld({
      '@type': 'Offer',
      availability: 'InStock',
      priceSpecification: {
        '@type': 'UnitPriceSpecification',
        price: '19.90',
        priceCurrency: 'EUR',
      },
    }),
    pageType: 'product',
    status: 'pass',
  },
  {
    name: 'tags without availability, JSON-LD with it',
    html: tags({ ...cup, 'og:availability': '' }) + ld(offer),
    pageType: 'product',
    status: 'pass',
  },
  {
    name: 'the visitor is shown another currency',
    html: tags(cup),
    page: shows('£17.50'),
    pageType: 'product',
    status: 'pass',
  },
  {
    name: 'another price than shown',
    html: tags(cup),
    page: shows('24,90 €'),
    pageType: 'product',
    status: 'fail',
    messages: ['differs'],
    data: { shown: '24,90 €', from: 'Open Graph', amount: '19.90', currency: 'EUR' },
    evidence: '24,90 €',
  },
  {
    name: 'another product is described as well',
    html: ld({ ...offer, price: '5.00' }) + ld(offer),
    page: shows('19,90 €'),
    pageType: 'product',
    status: 'pass',
  },
  {
    name: 'no price',
    html: '<title>Cup</title>',
    pageType: 'product',
    status: 'fail',
    messages: ['missing'],
    fix: 'product:price:amount" content="TODO: price, such as 19.90"',
  },
  {
    name: 'without availability',
    html: tags({ ...cup, 'og:availability': '' }),
    pageType: 'product',
    status: 'warn',
    messages: ['lacking'],
    data: { lacking: 'availability' },
    fix: 'content="19.90"',
  },
  {
    name: 'availability at the product instead of its offer',
    html: ld({ ...offer, availability: undefined }, { availability: 'InStock' }),
    pageType: 'product',
    status: 'warn',
    messages: ['outside'],
    data: { availability: 'InStock' },
  },
  {
    name: 'with a comma and a sign',
    html: tags({ ...cup, 'product:price:amount': '19,90', 'product:price:currency': '€' }),
    page: shows('19,90 €'),
    pageType: 'product',
    status: 'warn',
    messages: ['form', 'currency'],
    data: { amount: '19,90' },
  },
  {
    name: 'only a script names it',
    html: '<title>Cup</title>',
    rendered: ld(offer),
    pageType: 'product',
    status: 'warn',
    messages: ['pageOnly'],
  },
  {
    name: 'a gate’s answer',
    html: '<title>A</title>',
    httpStatus: 403,
    pageType: 'product',
    status: 'unknown',
  },
  { name: 'an article', html: tags(cup), pageType: 'article', status: 'notApplicable' },
]);
