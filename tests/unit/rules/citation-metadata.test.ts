import rule from '../../../utils/rules/reward-links/citation-metadata';
import { testRule } from '../../fixtures/rule-table';

const tags = (values: Record<string, string>) =>
  `<head>${Object.entries(values)
    .map(([key, value]) => `<meta name="citation_${key}" content="${value}">`)
    .join('')}</head><body><h1>Wave energy</h1></body>`;
const ld = (data: object) =>
  `<head><script type="application/ld+json">${JSON.stringify({ '@type': 'ScholarlyArticle', ...data })}</script></head><body><h1>Wave energy</h1></body>`;
const ALL = {
  title: 'Wave energy',
  author: 'Moon, Mary',
  publication_date: '2026/03/01',
  doi: '10.1234/wave.5',
};

testRule(rule, [
  { name: 'complete', html: tags(ALL), status: 'pass', evidence: 'citation_doi' },
  {
    name: 'a PDF in place of the DOI, day of going online',
    html: tags({
      title: ALL.title,
      author: ALL.author,
      online_date: '2026/03/01',
      pdf_url: 'https://site.test/a.pdf',
    }),
    status: 'pass',
  },
  {
    name: 'structured data',
    html: ld({
      headline: 'Wave energy',
      author: { '@type': 'Person', name: 'Mary Moon' },
      identifier: { '@type': 'PropertyValue', propertyID: 'doi', value: '10.1234/wave.5' },
    }),
    status: 'pass',
    evidence: '10.1234/wave.5',
  },
  {
    name: 'no author',
    html: tags({ ...ALL, author: '' }),
    status: 'warn',
    messages: ['incomplete'],
    data: { part: 'author' },
  },
  {
    name: 'a title and nothing else',
    html: tags({ title: 'Wave energy' }),
    status: 'fail',
    messages: ['few'],
    data: { parts: 'author, date, DOI or PDF' },
  },
  {
    name: 'structured data without an author or DOI',
    html: ld({ headline: 'Wave energy' }),
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'scholarly by the user’s word',
    html: '<h1>Wave energy</h1>',
    pageType: 'scholarly',
    status: 'fail',
    messages: ['missing'],
    fix: 'citation_title',
  },
  {
    name: 'references alone are those of other works',
    html: tags({ reference: 'citation_title=Tides' }),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a gate was served',
    html: tags(ALL),
    httpStatus: 503,
    pageType: 'scholarly',
    status: 'unknown',
  },
]);
