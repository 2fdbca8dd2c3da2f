import rule from '../../../utils/rules/presentation/image-reachable';
import { html, images, PICTURE, WITHOUT_PICTURE } from '../../fixtures/card-picture';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'a picture',
    html,
    images: images({ status: 200, format: 'jpeg', headers: { 'content-type': 'image/jpeg' } }),
    status: 'pass',
    evidence: 'status 200',
  },
  {
    name: 'a common misnomer',
    html,
    images: images({ status: 200, format: 'jpeg', headers: { 'content-type': 'image/jpg' } }),
    status: 'pass',
  },
  {
    name: 'drawn by the browser',
    html,
    images: images({ by: 'element', width: 9, height: 9 }),
    status: 'pass',
  },
  {
    name: 'gone',
    html,
    images: images({ state: 'broken', status: 404, format: 'html' }),
    status: 'fail',
    messages: ['status'],
    data: { status: 404 },
    fix: PICTURE,
  },
  {
    name: 'behind a gate, perhaps for us alone',
    html,
    images: images({ state: 'broken', status: 403 }),
    status: 'warn',
    messages: ['refused'],
    data: { status: 403 },
  },
  {
    name: 'a server in trouble',
    html,
    images: images({ state: 'broken', status: 503 }),
    status: 'warn',
    messages: ['refused'],
  },
  {
    name: 'a page in its place',
    html,
    images: images({
      state: 'broken',
      status: 200,
      format: 'html',
      headers: { 'content-type': 'text/html' },
    }),
    status: 'fail',
    messages: ['notImage'],
    data: { type: 'text/html' },
  },
  {
    name: 'nothing that the browser could draw',
    html,
    images: images({ by: 'element', state: 'broken' }),
    status: 'warn',
    messages: ['undrawn'],
  },
  {
    name: 'another type than its bytes',
    html,
    images: images({ status: 200, format: 'webp', headers: { 'content-type': 'image/jpeg' } }),
    status: 'warn',
    messages: ['mislabelled'],
    data: { type: 'image/jpeg', format: 'webp' },
  },
  {
    name: 'slow and of no type',
    html,
    images: images({
      status: 200,
      format: 'png',
      elapsed: 6_200,
      headers: { 'content-type': 'application/octet-stream' },
    }),
    status: 'warn',
    messages: ['mislabelled', 'slow'],
  },
  {
    name: 'a picture that only a script names',
    html: '<head></head>',
    rendered: html,
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html, httpStatus: 403, status: 'unknown' },
  ...WITHOUT_PICTURE,
]);
