import rule from '../../../utils/rules/travel/charset-declared-early';
import { testRule } from '../../fixtures/rule-table';

const plain = { headers: { 'content-type': 'text/html' } };
const titled = (title: string) => `<title>A</title><meta property="og:title" content="${title}">`;

testRule(rule, [
  { name: 'in the header', html: titled('Café'), status: 'pass', evidence: 'charset=utf-8' },
  {
    name: 'in the first tag',
    html: '<meta charset="UTF-8"><title>Café</title>',
    ...plain,
    status: 'pass',
    evidence: '<meta charset="UTF-8">',
  },
  {
    name: 'in the older tag',
    html: '<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Café</title>',
    ...plain,
    status: 'pass',
  },
  { name: 'by a byte order mark', html: '\ufeff<title>Café</title>', ...plain, status: 'pass' },
  {
    name: 'XML needs no word',
    html: '<title>Café</title>',
    headers: { 'content-type': 'application/xhtml+xml' },
    status: 'pass',
  },
  { name: 'Portuguese in capitals', html: titled('A MAÇÃ “verde”'), status: 'pass' },
  {
    name: 'behind a long comment',
    html: `<!--${'x'.repeat(1_100)}--><meta charset="utf-8"><title>Café</title>`,
    ...plain,
    status: 'warn',
    messages: ['late'],
    data: { byte: 1_107 },
    fix: '<meta charset="utf-8">',
  },
  {
    name: 'a late tag is no matter where the header says it',
    html: `<!--${'x'.repeat(1_200)}--><meta charset="utf-8">`,
    status: 'pass',
  },
  {
    name: 'another encoding',
    html: '<title>A</title>',
    headers: { 'content-type': 'text/html; charset=iso-8859-1' },
    status: 'warn',
    messages: ['other'],
    data: { encoding: 'windows-1252' },
    evidence: 'iso-8859-1',
  },
  {
    name: 'none',
    html: '<title>Café</title>',
    ...plain,
    status: 'fail',
    messages: ['undeclared'],
    evidence: 'text/html',
  },
  {
    name: 'an accent read wrongly',
    html: titled('A cafÃ© by the sea'),
    status: 'fail',
    messages: ['spoilt'],
    data: { text: 'A cafÃ© by the sea' },
    evidence: 'Ã©',
  },
  {
    name: 'a quotation mark read wrongly, in the title element',
    html: '<title>It’s mill â€“ it isnâ€™t</title>',
    status: 'fail',
    messages: ['spoilt'],
  },
  {
    name: 'a page about just that',
    html: `${titled('Why “Ã©” stands for é')}<h1>Why “Ã©” stands for é</h1>`,
    status: 'pass',
  },
  {
    name: 'a gate’s answer',
    html: '<title>A</title>',
    httpStatus: 403,
    ...plain,
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<title>404 not found</title>',
    httpStatus: 404,
    status: 'notApplicable',
  },
]);
