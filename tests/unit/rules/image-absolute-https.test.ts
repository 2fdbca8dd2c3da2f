import rule from '../../../utils/rules/presentation/image-absolute-https';
import { testRule } from '../../fixtures/rule-table';

const image = (value: string, key = 'og:image') =>
  `<head><meta property="${key}" content="${value}"></head>`;

testRule(rule, [
  { name: 'complete', html: image('https://cdn.test/a.jpg'), status: 'pass', evidence: 'a.jpg' },
  {
    name: 'a second address inside the first',
    html: image('https://cdn.test/http://media.test/a.jpg'),
    status: 'pass',
  },
  {
    name: 'escaped twice',
    html: image('https:&amp;#x2F;&amp;#x2F;cdn.test&amp;#x2F;a.jpg'),
    status: 'fail',
    messages: ['escaped'],
    data: { value: 'https:&#x2F;&#x2F;cdn.test&#x2F;a.jpg' },
    evidence: '&amp;#x2F;',
  },
  {
    name: 'escaped twice in the query alone',
    html: image('https://cdn.test/a.jpg?w=1&amp;amp;h=2'),
    status: 'warn',
    messages: ['escaped'],
  },
  {
    name: 'escaped once',
    html: image('https://cdn.test/a.jpg?w=1&amp;h=2'),
    status: 'pass',
  },
  {
    name: 'http',
    html: image('http://cdn.test/a.jpg'),
    status: 'warn',
    messages: ['insecure'],
    data: { key: 'og:image', value: 'http://cdn.test/a.jpg' },
    fix: 'content="https://cdn.test/a.jpg"',
  },
  {
    name: 'no scheme',
    html: image('//cdn.test/a.jpg'),
    status: 'warn',
    messages: ['schemeless'],
    fix: 'content="https://cdn.test/a.jpg"',
  },
  {
    name: 'relative',
    html: image('./images/a.jpg'),
    status: 'fail',
    messages: ['relative'],
    data: { value: './images/a.jpg', resolved: 'https://site.test/images/a.jpg' },
    fix: 'content="https://site.test/images/a.jpg"',
  },
  {
    name: 'moved by the base',
    html: '<head><base href="https://cdn.test/x/"><meta property="og:image" content="a.jpg"></head>',
    status: 'fail',
    messages: ['movedByBase'],
    data: { resolved: 'https://cdn.test/x/a.jpg' },
  },
  {
    name: 'inside the page',
    html: image('data:image/png;base64,AAAA'),
    status: 'fail',
    messages: ['embedded'],
    data: { scheme: 'data' },
    fix: 'TODO: a complete https address',
  },
  {
    name: 'another scheme',
    html: image('ftp://cdn.test/a.jpg'),
    status: 'fail',
    messages: ['otherScheme'],
  },
  {
    name: 'a host at home',
    html: image('http://localhost:3000/a.jpg'),
    status: 'fail',
    messages: ['privateHost', 'insecure'],
    data: { host: 'localhost' },
  },
  {
    name: 'a blank inside',
    html: image('https://cdn.test/a mill.jpg'),
    status: 'fail',
    messages: ['blanks'],
  },
  {
    name: 'the picture for X, where it is the only one',
    html: '<head><meta name="twitter:image" content="/a.jpg"></head>',
    status: 'fail',
    messages: ['relative'],
    data: { key: 'twitter:image' },
  },
  {
    name: 'no picture',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a picture only from a script',
    html: '<head></head>',
    rendered: image('/a.jpg'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: image('/a.jpg'), httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
