import { beforeAll, describe, expect, it } from 'vitest';
import { factsOf, holds, isUnder } from '../../../components/facts/facts-of';
import type { Fact } from '../../../components/facts/of/fact';
import { setGuide } from '../../../components/guide/guide';
import { guideOf } from '../../../utils/audit/guide';
import type { Report } from '../../../utils/audit/report';
import { NETWORKS } from '../../../utils/networks/registry';
import type { Control } from '../../../utils/page/snapshot';
import { detailsOf, reportOf, VIEWS } from '../../fixtures/report';
import type { PageCase } from '../../fixtures/snapshot';

beforeAll(() => setGuide(guideOf([], NETWORKS, [])));

const page = (head: string, body = '') =>
  `<!doctype html>\n<html><head>\n${head}\n</head><body>${body}</body></html>`;

const factsIn = (given: PageCase) => factsOf(reportOf(given));
const all = (given: PageCase) => factsIn(given).flatMap(({ facts }) => facts);
const only = (given: PageCase, key: string): Fact => {
  const found = all(given).filter((fact) => fact.key === key);
  expect(found).toHaveLength(1);
  return found[0] as Fact;
};
const groupOf = (given: PageCase, key: string) =>
  factsIn(given).find(({ facts }) => facts.some((fact) => fact.key === key))?.name;

describe('where a tag stands', () => {
  it('is in the served HTML, with line and byte', () => {
    const html = page('<meta property="og:title" content="Tide">');
    expect(only({ html }, 'og:title')).toMatchObject({
      value: 'Tide',
      where: 'server',
      line: 3,
      byte: html.indexOf('<meta'),
    });
  });

  it('is only in the page', () => {
    const fact = only(
      { html: page(''), rendered: page('<meta property="og:title" content="Tide">') },
      'og:title',
    );
    expect(fact).toMatchObject({ value: 'Tide', where: 'page' });
    expect(fact).not.toHaveProperty('line');
  });

  it('differs: both values are kept', () => {
    expect(
      only(
        { html: page('<title>Tide</title>'), rendered: page('<title>(1) Tide</title>') },
        'title',
      ),
    ).toMatchObject({ value: '(1) Tide', served: 'Tide', where: 'differs', line: 3 });
  });

  it('differs in white space only: that is the same', () => {
    expect(
      only(
        { html: page('<title> Tide\n table</title>'), rendered: page('<title>Tide table</title>') },
        'title',
      ).where,
    ).toBe('server');
  });

  it('was taken away by scripts', () => {
    expect(
      only({ html: page('<meta name="a" content="1">'), rendered: page('') }, 'a'),
    ).toMatchObject({ where: 'server', note: 'taken away by scripts' });
  });

  it('is not known while the server has not answered: never “page only”', () => {
    const facts = all({
      html: page('<title>Tide</title><meta name="a" content="1">'),
      server: { state: 'pending' },
    });
    expect(facts.length).toBeGreaterThan(2);
    expect(facts.filter(({ where }) => where === 'page' || where === 'differs')).toEqual([]);
  });

  it('pairs duplicates by value before it calls anything changed', () => {
    const tags = (...values: string[]) =>
      page(values.map((value) => `<meta property="og:image" content="${value}">`).join('\n'));
    const facts = all({ html: tags('/a', '/b'), rendered: tags('/b', '/c', '/d') }).filter(
      ({ key }) => key === 'og:image',
    );
    expect(facts.map(({ value, where, served }) => [value, where, served])).toEqual([
      ['/c', 'differs', '/a'],
      ['/b', 'server', undefined],
      ['/d', 'page', undefined],
    ]);
  });
});

describe('groups', () => {
  it('puts each tag where it is looked for', () => {
    const html = page(`<meta property="og:image:alt" content="A wall">
      <link rel="canonical" href="https://site.test/post">
      <meta name="robots" content="noindex">
      <meta name="twitter:site" content="@tide">
      <meta name="theme-color" content="#123456">`);
    expect(
      ['og:image:alt', 'canonical', 'robots', 'twitter:site', 'theme-color'].map((key) =>
        groupOf({ html }, key),
      ),
    ).toEqual(['Picture', 'Address', 'Crawlers', 'Accounts', 'Other tags']);
  });

  it('makes no group of what is absent', () => {
    expect(factsIn({ html: page('') }).map(({ name }) => name)).not.toContain('Structured data');
    expect(all({ html: page('') }).some(({ key }) => key === 'og:title')).toBe(false);
  });

  it('names the types of structured data, and says where it cannot be read', () => {
    const html = page(`<script type="application/ld+json">{"@type":"Recipe","name":"x"}</script>
      <script type="application/ld+json">{"@type": nonsense</script>`);
    const facts = factsIn({ html }).find(({ name }) => name === 'Structured data')?.facts;
    expect(facts?.map(({ value }) => value)).toEqual(['Recipe', 'Cannot be read']);
  });

  it('tells what came with the HTML', () => {
    const given: PageCase = {
      html: page(''),
      httpStatus: 404,
      headers: { 'x-robots-tag': 'noindex', 'cache-control': 'no-store' },
      robots: 'User-agent: *\nAllow: /\n',
      elapsed: 1234,
    };
    expect(only(given, 'status')).toMatchObject({ value: '404', where: 'answer' });
    expect(only(given, 'encoding')).toMatchObject({ value: 'utf-8', note: 'content-type header' });
    expect(only(given, 'time').value).toBe('1,234 ms');
    expect(only(given, 'cache-control').where).toBe('header');
    expect(groupOf(given, 'x-robots-tag')).toBe('Crawlers');
    expect(only(given, 'robots.txt')).toMatchObject({ value: '200', note: '2 lines' });
  });

  it('compares the first h1 and leaves the place of the others open', () => {
    const facts = all({
      html: page('', '<h1>Tide</h1><h1>Two</h1>'),
      rendered: page('', '<h1>Tide table</h1><h1>Two</h1>'),
    }).filter(({ key }) => key === 'h1');
    expect(facts.map(({ value, where, served }) => [value, where, served])).toEqual([
      ['Tide table', 'differs', 'Tide'],
      ['Two', 'rendered', undefined],
    ]);
  });
});

describe('what was collected', () => {
  const group = (report: Report, name: string) =>
    factsOf(report, detailsOf(report)).find((each) => each.name === name)?.facts ?? [];

  it('tells how a share control is made, and where it stands', () => {
    const control: Control = {
      tag: 'a',
      href: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost',
      url: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost',
      text: '',
      name: 'Share on Facebook',
      nameFrom: 'aria-label',
      marks: 'share',
      data: {},
      visible: true,
      folded: false,
      sticky: true,
      firstScreen: true,
      box: { x: 0, y: 0, width: 40, height: 32 },
      region: 'article',
      covered: true,
    };
    const [fact] = group(
      reportOf({ html: page('<title>Tide</title>'), page: { controls: [control] } }),
      'Ways to share',
    ).filter(({ key }) => key === 'Facebook');
    expect(fact?.value).toBe('https://site.test/post');
    for (const words of [
      'named “Share on Facebook” by aria-label',
      '1 step',
      '40 × 32 px',
      'first screen',
      'stays in view',
      'in the article',
      'covered by something',
    ])
      expect(fact?.note).toContain(words);
  });

  it('names what had to be overlooked in structured data, and the items of other kinds', () => {
    const html = page(
      '<script type="application/ld+json">{"@type":"Recipe","name":"x",};</script>',
      '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Ebb</b></div>',
    );
    const facts = group(reportOf({ html }), 'Structured data');
    expect(facts.find(({ key }) => key === 'JSON-LD 1')?.note).toContain('trailing commas');
    expect(facts.find(({ key }) => key === 'microdata')).toMatchObject({
      value: 'Event',
      note: 'name: Ebb',
    });
  });

  it('says crawler by crawler what robots.txt says, with the line that decides', () => {
    const report = reportOf({
      html: page(''),
      robots: 'User-agent: LinkedInBot\nDisallow: /\n\nUser-agent: *\nAllow: /\n',
    });
    const facts = group(report, 'Crawlers');
    expect(facts.find(({ key }) => key === 'LinkedIn')).toMatchObject({
      value: 'turned away',
      line: 2,
      where: 'robots',
    });
    expect(facts.find(({ key }) => key === 'Facebook')?.value).toBe('let in');
  });

  it('lists pictures, answers and requests of an audit', () => {
    const { report } = VIEWS.audited();
    if (!report) throw new Error('No report');
    const names = (name: string) => group(report, name).map(({ key }) => key);
    expect(names('Pictures asked for')).toEqual(['1200 × 630 px, 84 kB, JPEG', '64 × 64 px']);
    expect(names('Full audit')).toContain('feed');
    const full = group(report, 'Full audit');
    expect(full.find(({ key }) => key === 'feed')?.note).toContain('title: Harbour notes');
    expect(full.find(({ key }) => key === 'page once more')?.value).toContain('took too long');
    const requests = group(report, 'Requests');
    expect(requests).toHaveLength(report.snapshot.requests.length);
    expect(requests.find(({ key }) => key === 'oEmbed')?.note).toContain('does not allow');
    expect(requests.find(({ key }) => key === 'made-up address')?.note).toContain('status 404');
  });

  it('shows the effective title with the place that says it', () => {
    const html = page('<title>Tide | Site</title><meta property="og:title" content="Tide">');
    expect(group(reportOf({ html }), 'In short')[0]).toMatchObject({
      key: 'Title',
      value: 'Tide',
      where: 'server',
      note: 'by og:title',
    });
  });
});

describe('filter and search', () => {
  const fact = (where: Fact['where']): Fact => ({ key: 'og:title', value: 'Tide', where });

  it('counts as the server’s what came from it in any way, unchanged', () => {
    const places: Fact['where'][] = ['server', 'header', 'robots', 'answer', 'page', 'rendered'];
    expect(places.filter((where) => isUnder('server', fact(where)))).toEqual([
      'server',
      'header',
      'robots',
      'answer',
    ]);
    expect(isUnder('differs', fact('differs'))).toBe(true);
    expect(isUnder('server', fact('differs'))).toBe(false);
    expect(isUnder('page', fact('rendered'))).toBe(false);
  });

  it('finds in key, value, note and the value that scripts replaced', () => {
    const rich: Fact = { ...fact('differs'), served: 'Ebb', note: 'Moon' };
    for (const query of ['OG:', 'tide ', 'ebb', 'moon', '']) expect(holds(rich, query)).toBe(true);
    expect(holds(rich, 'sun')).toBe(false);
  });
});
