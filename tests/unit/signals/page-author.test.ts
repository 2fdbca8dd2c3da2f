import { describe, expect, test } from 'vitest';
import { pageAuthor } from '../../../utils/signals/page-author';
import { snapshotOf } from '../../fixtures/snapshot';

const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const TEXT = `<p>${'A text about gates and water. '.repeat(40)}</p>`;
const page = (head: string, body = '', url?: string) =>
  snapshotOf({
    html: `<html><head><title>How a tide mill works</title><meta property="og:type" content="article">${head}</head><body>${body}${TEXT}</body></html>`,
    ...(url === undefined ? {} : { url }),
  });
const H1 = '<h1>How a tide mill works</h1>';
const by = (name: string) => `<meta name="author" content="${name}">`;

describe('pageAuthor', () => {
  test.for([
    ['JSON-LD', page(ld({ '@type': 'Article', author: { name: 'Wera Sandvik' } })), 'Wera Sandvik'],
    ['a meta', page(by('Wera Sandvik')), 'Wera Sandvik'],
    ['a meta that begins with “by”', page(by('By Wera Sandvik')), 'Wera Sandvik'],
    ['names that hold the start of a month', page(by('June Marianno')), 'June Marianno'],
    [
      'microdata',
      page(
        '',
        `<div itemscope itemtype="https://schema.org/Article">${H1}<div itemprop="author" itemscope itemtype="https://schema.org/Person"><i>Pen of </i><b itemprop="name">Wera Sandvik</b></div></div>`,
      ),
      'Wera Sandvik',
    ],
    ['rel=author', page('', `<a rel="author" href="/wera">Wera Sandvik</a>`), 'Wera Sandvik'],
    ['a class', page('', '<p class="byline">By Wera Sandvik | Tuesday</p>'), 'Wera Sandvik'],
    ['a line that says “by”', page('', `${H1}<p>by <b>Wera Sandvik</b></p>`), 'Wera Sandvik'],
    ['a line in German', page('', `${H1}<p>Von Wera Sandvik, Bremen</p>`), 'Wera Sandvik'],
    [
      'a line between headline and date',
      page('', `${H1}<span>Wera Sandvik</span> <span>May 3, 2020</span>`),
      'Wera Sandvik',
    ],
    [
      'a note below the text',
      page('', `${H1}${TEXT}<div>Gespeichert von <i>wera</i> am 24. Juli 2017</div>`),
      'wera',
    ],
    [
      'a person before the house',
      page(by('site.test'), `<p class="byline">By Wera Sandvik</p>`),
      'Wera Sandvik',
    ],
    ['the house where nobody else is named', page(by('Site')), 'Site'],
    ['an account only where nobody else is named', page(by('admin')), 'admin'],
    [
      'the name in a title of a network',
      page(
        '<meta property="og:site_name" content="Chirps"><meta property="og:title" content="Wera S. (@wera) on Chirps">',
      ),
      'Wera S.',
    ],
    [
      'a handle that is the host’s own name',
      page('<meta name="twitter:creator" content="@wera">', '', 'https://wera.test/post'),
      '@wera',
    ],
  ] as const)('takes %s', ([, snapshot, name]) => {
    expect(pageAuthor(snapshot)?.value).toBe(name);
  });

  test.for([
    ['a handle of another name', page('<meta name="twitter:creator" content="@wera">')],
    [
      'the author of a review',
      page(
        '',
        `<div itemscope itemtype="https://schema.org/Product"><h1 itemprop="name">Flour</h1><div itemprop="review" itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ole Holm</b></div></div>`,
      ),
    ],
    [
      'the bylines of many teasers',
      page(
        '',
        ['Ole Holm', 'Ida Lund', 'Wera Sandvik'].map((n) => `<p class="byline">${n}</p>`).join(''),
      ),
    ],
    ['a word of the page’s furniture', page('', `${H1}<b>Our Story</b><i>May 3, 2020</i>`)],
  ] as const)('does not take %s', ([, snapshot]) => {
    expect(pageAuthor(snapshot)).toBeNull();
  });

  test('says where the name stands', () => {
    expect(pageAuthor(page(by('Wera Sandvik')))).toMatchObject({
      from: 'author',
      evidence: { from: 'server', text: by('Wera Sandvik') },
    });
  });
});
