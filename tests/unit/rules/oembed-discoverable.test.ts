import rule from '../../../utils/rules/mashup/oembed-discoverable';
import { testRule } from '../../fixtures/rule-table';

const page = (head: string, type = 'video.other') =>
  `<head><meta property="og:type" content="${type}">${head}</head><body><h1>Mill</h1></body>`;
const link = (type: string) => `<link rel="alternate" type="${type}" href="/oembed?url=x">`;

testRule(rule, [
  {
    name: 'JSON',
    html: page(link('application/json+oembed')),
    status: 'pass',
    evidence: '/oembed?url=x',
  },
  {
    name: 'both',
    html: page(link('text/xml+oembed') + link('application/json+oembed')),
    status: 'pass',
  },
  {
    name: 'a header',
    html: page(''),
    headers: { link: '</oembed>; rel="alternate"; type="application/json+oembed"' },
    status: 'pass',
    evidence: 'Link:',
  },
  {
    name: 'an article that offers it',
    html: page(link('application/json+oembed'), 'article'),
    status: 'pass',
  },
  { name: 'XML only', html: page(link('text/xml+oembed')), status: 'warn', messages: ['xmlOnly'] },
  {
    name: 'parts of the type swapped',
    html: page(link('application/oembed+json')),
    status: 'warn',
    messages: ['wrongType'],
    data: { type: 'application/oembed+json' },
  },
  {
    name: 'JSON under the type of a text, beside XML',
    html: page(link('text/xml+oembed') + link('text/json+oembed')),
    status: 'warn',
    messages: ['wrongType'],
  },
  {
    name: 'only after scripts',
    html: page(''),
    rendered: page(link('application/json+oembed')),
    status: 'warn',
    messages: ['pageOnly'],
  },
  {
    name: 'none',
    html: page(''),
    status: 'fail',
    messages: ['missing'],
    fix: 'url=https%3A%2F%2Fsite.test%2Fpost',
  },
  {
    name: 'an article without',
    html: page('', 'article'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'another kind of page',
    html: page('', 'product'),
    status: 'notApplicable',
    because: 'page-type',
  },
  {
    name: 'a gate was served',
    html: page(''),
    httpStatus: 503,
    pageType: 'video',
    status: 'unknown',
  },
]);
