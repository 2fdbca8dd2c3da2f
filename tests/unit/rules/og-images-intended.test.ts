import type { ImageProbe } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/og-images-intended';
import { testRule } from '../../fixtures/rule-table';

const at = (name: string) => `https://cdn.test/${name}`;
const page = (...names: string[]) =>
  `<head>${names.map((name) => `<meta property="og:image" content="${at(name)}">`).join('')}</head>`;
const probe = (name: string, width: number, height: number): ImageProbe => ({
  url: at(name),
  by: 'fetch',
  state: 'ok',
  status: 200,
  width,
  height,
});
const gone = (name: string): ImageProbe => ({
  url: at(name),
  by: 'fetch',
  state: 'broken',
  status: 404,
});

testRule(rule, [
  {
    name: 'two of one shape',
    html: page('a.jpg', 'b.jpg'),
    images: [probe('a.jpg', 1200, 630), probe('b.jpg', 1200, 675)],
    status: 'pass',
    evidence: 'b.jpg',
  },
  {
    name: 'two of two shapes',
    html: page('a.jpg', 'b.jpg'),
    images: [probe('a.jpg', 1200, 630), probe('b.jpg', 600, 600)],
    status: 'warn',
    messages: ['shapes'],
    data: { count: 2 },
  },
  {
    name: 'a logo behind the picture',
    html: page('a.jpg', 'logo.png'),
    status: 'fail',
    messages: ['generic'],
    data: { name: 'logo.png' },
    fix: 'a.jpg',
  },
  {
    name: 'one that is gone',
    html: page('a.jpg', 'b.jpg'),
    images: [probe('a.jpg', 1200, 630), gone('b.jpg')],
    status: 'fail',
    messages: ['gone'],
    data: { status: 404 },
  },
  {
    name: 'all are gone, as another rule reports',
    html: page('a.jpg', 'b.jpg'),
    images: [gone('a.jpg'), gone('b.jpg')],
    status: 'unknown',
  },
  {
    name: 'five',
    html: page('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'e.jpg'),
    status: 'warn',
    messages: ['many'],
    data: { count: 5, most: 4 },
  },
  { name: 'two that were not measured', html: page('a.jpg', 'b.jpg'), status: 'unknown' },
  {
    name: 'one of two was not measured',
    html: page('a.jpg', 'b.jpg'),
    images: [probe('a.jpg', 1200, 630)],
    status: 'unknown',
  },
  { name: 'one', html: page('a.jpg'), status: 'notApplicable', because: 'nothing-to-check' },
  {
    name: 'one, once more by https',
    html: '<head><meta property="og:image" content="http://cdn.test/a.jpg"><meta property="og:image:secure_url" content="https://cdn.test/a.jpg"></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: page('a.jpg', 'logo.png'), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page('a.jpg', 'logo.png'),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
