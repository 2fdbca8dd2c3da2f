import { describe, expect, test } from 'vitest';
import { findTarget } from '../../../utils/page/find-target';
import type { Snapshot } from '../../../utils/page/snapshot';
import type { Target } from '../../../utils/page/target';
import {
  atControl,
  atEmbed,
  atHeading,
  atImage,
  atMarks,
  atOutLink,
  atTag,
  atText,
  atWidget,
} from '../../../utils/signals/targets';
import { snapshotOf } from '../../fixtures/snapshot';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const WIN = { scrollX: 0, scrollY: 0 } as Window;

/** What is found of targets that a rule would make of the snapshot, in a page that may have changed. */
function found(
  html: string,
  targetOf: (snapshot: Snapshot) => { target?: Target },
  now = html,
  more: Parameters<typeof snapshotOf>[0] = {},
): string | undefined {
  const { target } = targetOf(snapshotOf({ html, ...more }));
  if (!target) throw new Error('The snapshot points at nothing');
  return findTarget(parse(now), WIN, target)?.getAttribute('data-is') ?? undefined;
}

const control =
  (at: number) =>
  (snapshot: Snapshot): { target: Target } => {
    const one = snapshot.page.controls[at];
    if (!one) throw new Error('no such control');
    return atControl(snapshot, one);
  };

const share = (is: string, more = '', words = 'Share on X') =>
  `<a data-is="${is}" ${more} href="https://x.com/intent/post?url=https%3A%2F%2Fsite.test%2Fpost">${words}</a>`;

describe('links and buttons', () => {
  test('one among others', () => {
    const html = `<a href="https://bsky.app/intent/compose?text=a">Share on Bluesky</a>${share('x')}`;
    expect(found(html, control(1))).toBe('x');
  });
  test('of several that look the same, the one that was meant', () => {
    const html = `${share('1')}<p>${share('2')}</p>${share('3')}`;
    expect([0, 1, 2].map((at) => found(html, control(at)))).toEqual(['1', '2', '3']);
    expect(control(1)(snapshotOf({ html })).target.alike).toEqual([1, 3]);
  });
  test('of several that look the same, none where their number has changed and no place tells', () => {
    const html = `${share('')}<p>${share('')}</p>${share('')}`;
    const { target } = control(1)(snapshotOf({ html }));
    expect(findTarget(parse(`${html}${share('')}`), WIN, { ...target })).toBe(undefined);
  });
  test('counters may go on; anything else may not', () => {
    const html = share('x', '', 'Share on X 12');
    const gone = (now: string) => found(html, control(0), now);
    expect(gone(share('x', '', 'Share on X 1,300'))).toBe('x');
    expect(gone(share('x', '', 'Share on Z 12'))).toBe(undefined);
    expect(gone(share('x', 'class=other', 'Share on X 12'))).toBe(undefined);
    expect(gone(html.replace('post?url', 'post?link'))).toBe(undefined);
    expect(gone('')).toBe(undefined);
  });
  test('class and id, however long and in any order of spaces', () => {
    const html = share('x', `class="  b   a ${'c'.repeat(400)}" id="share"`);
    expect(found(html, control(0))).toBe('x');
  });
  test('buttons by their label', () => {
    const html = `<button aria-label="Share by mail"><svg></svg></button><button data-is="x" aria-label="Share on X"><svg></svg></button>`;
    expect(found(html, control(1))).toBe('x');
  });
  test('inside open shadow trees', () => {
    const grow = () => {
      const doc = parse('<main><share-row></share-row></main>');
      const root = doc.querySelector('share-row')?.attachShadow({ mode: 'open' });
      const inner = parse(share('x')).querySelector('a') as Element;
      root?.append(doc.adoptNode(inner));
      return doc;
    };
    const snapshot = snapshotOf({ document: grow() });
    const at = snapshot.page.controls.findIndex(({ tag }) => tag === 'a');
    const el = findTarget(grow(), WIN, control(at)(snapshot).target);
    expect(el?.getAttribute('data-is')).toBe('x');
  });
});

describe('other elements', () => {
  test('headings, and one of several that read alike', () => {
    const html = '<main><h2>More</h2><p>Text<h3>More</h3><h2>More</h2></main>';
    const snapshot = snapshotOf({ html });
    const doc = parse(html);
    const targets = snapshot.page.headings.map((each) => atHeading(snapshot, each).target);
    expect(targets.map((target) => findTarget(doc, WIN, target))).toEqual([
      ...doc.querySelectorAll('h2, h3'),
    ]);
  });
  test('pictures, those that wait for their turn too', () => {
    const html =
      '<main><img data-is="1" src="/a.jpg" width="600" height="400"><img data-is="2" src="data:image/gif;base64,R0lGOD" data-src="/b.jpg" width="600" height="400"></main>';
    const at = (n: number) => (snapshot: Snapshot) => {
      const image = snapshot.page.images[n];
      if (!image) throw new Error('no such picture');
      return atImage(snapshot, image);
    };
    expect([0, 1].map((n) => found(html, at(n)))).toEqual(['1', '2']);
  });
  test('players by the address of their source', () => {
    const html = '<main><video data-is="x" controls><source src="film.mp4"></video></main>';
    const at = (snapshot: Snapshot) =>
      snapshot.page.embeds[0] ? atEmbed(snapshot, snapshot.page.embeds[0]) : {};
    expect(found(html, at)).toBe('x');
  });
  test('links to other sites', () => {
    const html =
      '<main><p>See <a href="https://other.test/">one</a> and <a data-is="x" href="https://other.test/">another</a></main>';
    const at = (snapshot: Snapshot) =>
      snapshot.page.outLinks[1] ? atOutLink(snapshot, snapshot.page.outLinks[1]) : {};
    expect(found(html, at)).toBe('x');
  });
  test('the first element of a widget, by its start tag', () => {
    const html =
      '<div class="addthis_toolbox" data-is="x"></div><div class="addthis_toolbox" data-is="y"></div>';
    const more = { widgets: { addthis: '.addthis_toolbox' } };
    expect(found(html, (snapshot) => atWidget(snapshot, 'addthis'), html, more)).toBe('x');
  });
  test('boxes by their start tag or their class and id', () => {
    const html = '<div id="disqus_thread" class="c" data-is="x"><div class="c"></div></div>';
    expect(found(html, () => atMarks('disqus_thread c'))).toBe('x');
    const start = '<div id="disqus_thread" class="c" data-is="x"></div>';
    expect(found(html, () => atTag(start))).toBe('x');
    expect(atTag('text')).toEqual({});
    expect(atMarks(' ')).toEqual({});
  });
});

describe('texts', () => {
  const at = (text: string) => (snapshot: Snapshot) => atText(snapshot, text);
  test('the innermost element that holds it, over several tags too', () => {
    const html =
      '<main><div><p data-is="x">By <a href="/ann">Ann</a> <b>Lee</b></p></div><p>By Ann</p></main>';
    expect(found(html, at('By Ann Lee'))).toBe('x');
  });
  test('a text that stands between two tags of a longer one', () => {
    const html = '<main><p data-is="x">Comments <b>12</b> are closed</p></main>';
    expect(found(html, at('are closed'))).toBe('x');
  });
  test('the first of several, and none where their number has changed', () => {
    const html = '<main><time data-is="x">3 May</time><p>Text</p><i>3 May</i></main>';
    expect(found(html, at('3 May'))).toBe('x');
    expect(found(html, at('3 May'), html.replace('Text', '3 May'))).toBe(undefined);
  });
  test('texts that begin alike are others', () => {
    expect(found('<p>By Ann Lee</p>', at('By Ann'))).toBe(undefined);
    expect(found('<p>By</p><p>Ann</p>', at('By Ann'))).toBe(undefined);
  });
  test('a line that was cut', () => {
    const line = `${'word '.repeat(40)}end`;
    expect(found(`<p data-is="x">${line}</p>`, at(line.slice(0, 120)))).toBe('x');
  });
});

test('names that the page gives its elements lead nobody astray', () => {
  const html = `<form data-is="f"><input name="getAttribute"><input name="textContent"><input name="localName"></form><img name="querySelectorAll"><img name="body">${share('x')}`;
  expect(found(html, control(0))).toBe('x');
});

test('where their number has changed, the place tells which was meant', () => {
  const at = (y: number) => `data-box="0 ${y} 90 20"`;
  const html = share('1', at(10)) + share('2', at(500));
  const now = share('0', at(900)) + share('1', at(10)) + share('2', at(502));
  expect(found(html, control(1), now)).toBe('2');
  expect(found(html, control(1), now.replace('502', '520'))).toBe(undefined);
});
