import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardsTab } from '../../../components/cards/cards-tab';
import type { Report } from '../../../utils/audit/report';
import type { CardPart } from '../../../utils/signals/card';
import { button, click, mount, one, spies } from '../../fixtures/mounted';
import { HOSTILE, reportOf } from '../../fixtures/report';
import type { PageCase } from '../../fixtures/snapshot';

const PICTURE = 'https://site.test/tide.jpg';

const page = (head: string) =>
  `<!doctype html>\n<html><head>\n${head}\n</head><body></body></html>`;

const FULL = page(`<title>Tide</title>
<meta property="og:title" content="How to read a tide table">
<meta property="og:description" content="Four numbers.">
<meta property="og:url" content="https://site.test/post">
<meta property="og:image" content="${PICTURE}">
<meta property="og:image:alt" content="A harbour wall">
<meta name="twitter:card" content="summary_large_image">`);

const cardOf = (root: ParentNode, network: string) =>
  one(root, `article[data-network="${network}"]`);

function cardsOf(given: PageCase | Report, chosen?: string) {
  const report = 'schema' in given ? given : reportOf(given);
  const on = spies();
  const tab = (next?: string) => (
    <CardsTab report={report} {...(next ? { chosen: next } : {})} events={on} />
  );
  const root = mount(tab(chosen));
  return { root, on, report, choose: (next: string) => mount(tab(next), root) };
}

const scrolled = vi.fn<(this: Element) => void>();
beforeEach(() => {
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled.call(this);
  };
});

describe('cards', () => {
  it('draws one for each network, in the report’s order, with name and verdict in words', () => {
    const { root, report } = cardsOf({ html: FULL });
    const drawn = [...root.querySelectorAll('article')].map((each) => each.dataset['network']);
    expect(drawn).toEqual(report.cards.map(({ network }) => network));
    expect(cardOf(root, 'facebook').textContent).toContain('How to read a tide table');
    expect(one(cardOf(root, 'facebook'), 'h2').textContent).toBe('Facebook');
  });

  it('loads the picture quietly and with the page’s own words', () => {
    const { root } = cardsOf({ html: FULL });
    const picture = one<HTMLImageElement>(cardOf(root, 'facebook'), 'img');
    expect(picture.src).toBe(PICTURE);
    expect(picture.alt).toBe('A harbour wall');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(picture.getAttribute('loading')).toBe('lazy');
    expect(picture.getAttribute('decoding')).toBe('async');
  });

  it('says so where the picture does not load', () => {
    const { root } = cardsOf({ html: FULL });
    const card = cardOf(root, 'facebook');
    act(() => void one(card, 'img').dispatchEvent(new Event('error')));
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain('The picture did not load');
  });

  it('shows the bare address and the reason where there is no card', () => {
    const { root } = cardsOf({ html: FULL, robots: 'User-agent: LinkedInBot\nDisallow: /\n' });
    const card = cardOf(root, 'linkedin');
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain('https://site.test/post');
    expect(card.textContent).toContain('robots.txt turns the crawler of LinkedIn away');
    expect(card.textContent).not.toContain('Where each part comes from');
  });

  it('keeps hostile words text', () => {
    const { root } = cardsOf({
      html: page(`<meta property="og:title" content="${HOSTILE.replaceAll('"', '&quot;')}">`),
    });
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img, script')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'blob:https://site.test/1'])(
    'never loads %s, even from a report that names it',
    (value) => {
      const report = reportOf({ html: FULL });
      const image: CardPart = { value, from: 'og:image', passedOver: [] };
      const { root } = cardsOf({
        ...report,
        cards: report.cards.map((card) => ({ ...card, layout: 'large', image })),
      });
      expect(root.querySelector('img')).toBeNull();
      expect(root.innerHTML).not.toContain(`src="${value}`);
    },
  );
});

describe('where each part comes from', () => {
  it('ties numbers on the drawing to rows with tag and line', () => {
    const { root } = cardsOf({ html: FULL });
    const card = cardOf(root, 'facebook');
    const rows = [...card.querySelectorAll('li')].map((row) => row.textContent);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toContain('1Pictureog:image');
    expect(rows[0]).toContain('line 7');
    expect(rows[2]).toContain('3Titleog:title');
  });

  it('names the keys that did not serve, and why', () => {
    const { root } = cardsOf({
      html: page('<title>Tide</title><meta property="og:title" content="">'),
    });
    const row = [...cardOf(root, 'bluesky').querySelectorAll('li')].find((each) =>
      each.textContent?.includes('Title'),
    );
    expect(row?.textContent).toContain('Passed over: og:title empty');
  });

  it('opens and closes, numbers included', () => {
    const { root } = cardsOf({ html: FULL });
    const card = cardOf(root, 'facebook');
    const more = button(card, 'Where each part comes from');
    const list = one(card, `#${more.getAttribute('aria-controls')}`);
    expect([more.getAttribute('aria-expanded'), list.hidden]).toEqual(['true', false]);
    const before = card.textContent;
    click(more);
    expect([more.getAttribute('aria-expanded'), list.hidden]).toEqual(['false', true]);
    expect(card.textContent?.length).toBeLessThan(before?.length ?? 0);
  });

  it('shows the measured size once the picture is here', () => {
    const { root } = cardsOf({ html: FULL });
    const card = cardOf(root, 'facebook');
    const picture = one<HTMLImageElement>(card, 'img');
    Object.defineProperties(picture, {
      naturalWidth: { value: 800 },
      naturalHeight: { value: 400 },
    });
    act(() => void picture.dispatchEvent(new Event('load')));
    expect(card.textContent).toContain('800 × 400 px');
  });
});

describe('facts of the picture', () => {
  const SHOWN = 'https://site.test/wall.jpg';
  const html = page(`<title>Tide</title><meta property="og:title" content="Tide">
    <meta property="og:image" content="${SHOWN}">`);

  it('shows size, weight and format as they came', () => {
    const { root } = cardsOf({
      html,
      images: [
        {
          url: SHOWN,
          by: 'fetch',
          state: 'ok',
          width: 1200,
          height: 630,
          bytes: 1_412_000,
          format: 'png',
        },
      ],
    });
    expect(cardOf(root, 'facebook').textContent).toContain('1200 × 630 px, 1.4 MB, PNG');
  });

  it('shows the size alone where nothing more is known, and nothing of another picture', () => {
    const at = (url: string) =>
      cardOf(
        cardsOf({
          html,
          images: [{ url, by: 'element', state: 'ok', width: 640, height: 400 }],
        }).root,
        'facebook',
      ).textContent;
    expect(at(SHOWN)).toMatch(/Picture: 640 × 400 px(?!,)/);
    expect(at('https://site.test/other.jpg')).not.toContain('640');
  });

  const pictures = (root: ParentNode) => [...root.querySelectorAll('img')].map(({ src }) => src);
  const at = (image: string, url: string) =>
    cardsOf({ url, html: html.replace(SHOWN, image) }).root;

  it('never loads a private address for a public page, and says why', () => {
    for (const address of [
      'http://192.168.7.7/a.png',
      'http://localhost:3000/a.png',
      'http://[::1]/a.png',
      'http://2130706433/a.png',
    ]) {
      const root = at(address, 'https://site.test/post');
      expect(pictures(root), address).toEqual([]);
      expect(root.textContent).toContain('Private address, not loaded');
      expect(root.textContent).toMatch(/inside a private network|your own network/);
    }
  });

  it('loads it for a page that stands in such a network itself', () => {
    expect(pictures(at('http://localhost:3000/a.png', 'http://localhost:3000/post'))).not.toEqual(
      [],
    );
  });
});

describe('what is amiss', () => {
  it('says one sentence for each lack', () => {
    const { root } = cardsOf({ html: page('<meta property="og:title" content="Tide">') });
    expect(cardOf(root, 'facebook').textContent).toContain(
      'None of the tags that Facebook reads names a picture that it takes.',
    );
  });

  it('marks what is only reported, and explains it once', () => {
    const { root } = cardsOf({ html: FULL });
    expect(cardOf(root, 'bluesky').querySelector('[title]')?.textContent).toBe('reported');
    expect(root.textContent?.match(/Reported:/g)).toHaveLength(1);
  });

  it('waits calmly: the card is drawn, nothing is said of where parts come from', () => {
    const { root } = cardsOf({ html: FULL, server: { state: 'pending' } });
    const card = cardOf(root, 'facebook');
    expect(card.textContent).toContain('The server’s HTML has not arrived yet.');
    expect(card.textContent).toContain('How to read a tide table');
    expect(card.textContent).not.toContain('Where each part comes from');
  });
});

describe('the network’s own tool', () => {
  it('opens for the page’s address, through the extension', () => {
    const { root, on } = cardsOf({ html: FULL, url: 'https://site.test/post?a=1&b=2' });
    const link = one<HTMLAnchorElement>(cardOf(root, 'linkedin'), 'a');
    click(link);
    expect(on.openLink).toHaveBeenCalledExactlyOnceWith(
      'https://www.linkedin.com/post-inspector/inspect/https%3A%2F%2Fsite.test%2Fpost%3Fa%3D1%26b%3D2',
    );
  });

  it('is not offered where there is none', () => {
    const { root } = cardsOf({ html: FULL });
    expect(cardOf(root, 'mastodon').querySelector('a')).toBeNull();
  });
});

describe('the chosen network', () => {
  it('is scrolled into view and its heading focused, again whenever it changes', () => {
    const { root, choose } = cardsOf({ html: FULL });
    expect(scrolled).not.toHaveBeenCalled();
    choose('mastodon');
    expect(scrolled.mock.contexts).toEqual([cardOf(root, 'mastodon')]);
    expect(document.activeElement).toBe(one(cardOf(root, 'mastodon'), 'h2'));
    choose('x');
    expect(scrolled.mock.contexts.at(-1)).toBe(cardOf(root, 'x'));
    expect(document.activeElement?.textContent).toContain('X');
  });
});
