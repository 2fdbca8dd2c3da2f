import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CardsTab } from '../../../components/cards/cards-tab';
import type { Report } from '../../../utils/audit/report';
import type { CardPart } from '../../../utils/signals/card';
import { button, click, mount, one, popup, press, spies } from '../../fixtures/mounted';
import { HOSTILE, reportOf, VIEWS } from '../../fixtures/report';
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
    <CardsTab
      report={report}
      {...(next === undefined ? {} : { chosen: next === '' ? {} : { network: next } })}
      onChoose={(network) => mount(tab(network), root)}
      onSeeFix={seen}
      events={on}
    />
  );
  const root = mount(tab(chosen));
  return { root, on, report, choose: (next: string) => mount(tab(next), root) };
}

const seen = vi.fn<(rule: string) => void>();
const scrolled = vi.fn<(this: Element) => void>();
beforeEach(() => {
  seen.mockClear();
  Element.prototype.scrollIntoView = function scrollIntoView(this: Element) {
    scrolled.call(this);
  };
});

describe('what a card lacks', () => {
  const NO_CARD_TAG = FULL.replace(/<meta name="twitter:card"[^>]*>/, '');

  it('leads to the finding that mends it, with its points', () => {
    const { root, report } = cardsOf({ html: NO_CARD_TAG });
    const fix = button(cardOf(root, 'x'), 'See the fix');
    click(fix);
    expect(seen).toHaveBeenCalledExactlyOnceWith('twitter-card-valid');
    const points = report.findings.find(({ rule }) => rule === 'twitter-card-valid')?.points;
    expect(points).toBeGreaterThan(1);
    expect(fix.textContent).toBe(`See the fix, +${Math.round(points ?? 0)}`);
  });

  it('opens that finding among the others', () => {
    const report = reportOf({ html: NO_CARD_TAG });
    const { root } = popup({ ...VIEWS.ready(), report });
    click(one(root, '#report-tab-cards'));
    click(button(cardOf(root, 'x'), 'See the fix'));
    expect(one(root, '#report-tab-fix').getAttribute('aria-selected')).toBe('true');
    const title = report.findings.find(({ rule }) => rule === 'twitter-card-valid');
    expect(title).toBeDefined();
    expect(one(root, '[role=tabpanel] details[open]').textContent).toContain('twitter:card');
  });

  it('leads to an empty tag from the one network that needs it', () => {
    const { root } = cardsOf({ html: FULL.replace('How to read a tide table', '') });
    click(button(cardOf(root, 'whatsapp'), 'See the fix'));
    expect(seen).toHaveBeenCalledExactlyOnceWith('og-title-present');
  });

  it('leads nowhere from a card that lacks nothing, nor from one of edited tags', () => {
    const { root } = cardsOf({ html: FULL });
    expect(cardOf(root, 'x').textContent).not.toContain('See the fix');
  });

  it('leads to why tags that are there are not read', () => {
    const strayed = `<head><title>Tide</title></head><body>${FULL.replace(/<!.*<head>|<title>.*<\/title>|<\/head>.*/gs, '')}</body>`;
    const { root } = cardsOf({ html: strayed });
    click(button(cardOf(root, 'whatsapp'), 'See the fix'));
    expect(seen).toHaveBeenCalledExactlyOnceWith('card-tags-in-head');
  });

  it('is told in the network’s own words, not in those of another', () => {
    const images: PageCase['images'] = [
      {
        url: PICTURE,
        by: 'fetch',
        state: 'ok',
        status: 200,
        format: 'png',
        width: 400,
        height: 300,
      },
    ];
    const { root } = cardsOf({ html: FULL, images });
    expect(cardOf(root, 'facebook').textContent).toContain('less than Facebook needs');
    for (const card of root.querySelectorAll('article')) {
      if (!['facebook', 'messenger'].includes(card.dataset['network'] ?? ''))
        expect(card.textContent).not.toContain('Facebook');
    }
  });
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

describe('the parts of a card', () => {
  const parts = (card: ParentNode) => [
    ...card.querySelectorAll<HTMLButtonElement>('button[data-part]'),
  ];
  const focus = (element: HTMLElement) => act(() => element.focus());

  it('are reached by one stop of Tab and by the arrows', () => {
    const card = cardOf(cardsOf({ html: FULL }).root, 'x');
    const [first, second] = parts(card);
    expect(parts(card).filter(({ tabIndex }) => tabIndex === 0)).toEqual([first]);
    if (first) focus(first);
    if (first) press(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    if (second) press(second, 'End');
    expect(document.activeElement).toBe(parts(card).at(-1));
  });

  it('say where they come from, to eyes and to screen readers', () => {
    const card = cardOf(cardsOf({ html: FULL }).root, 'x');
    const title = one<HTMLButtonElement>(card, 'button[data-part="Title"]');
    expect(title.textContent).toContain('Title: How to read a tide table');
    const words = one(card, `#${title.getAttribute('aria-describedby')}`);
    expect(words.textContent).toContain('og:title');
    expect(words.textContent).toContain('Passed over: twitter:title not there');
    const before = card.textContent?.length ?? 0;
    focus(title);
    // Once in the list, once beside the part.
    expect(card.textContent?.match(/twitter:title not there/g)).toHaveLength(2);
    expect(card.textContent?.length).toBeGreaterThan(before);
    press(title, 'Escape');
    expect(card.textContent?.match(/twitter:title not there/g)).toHaveLength(1);
  });

  it('a press opens the list', () => {
    const card = cardOf(cardsOf({ html: FULL }).root, 'x');
    const more = button(card, 'Where each part comes from');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    click(one(card, 'button[data-part="Title"]'));
    expect(more.getAttribute('aria-expanded')).toBe('true');
  });

  it('are words alone while nobody knows where they come from', () => {
    const { root } = cardsOf({ html: FULL, server: { state: 'pending' } });
    expect(parts(cardOf(root, 'facebook'))).toEqual([]);
  });
});

describe('a picture whose size is known', () => {
  const sized = (width: number, height: number) =>
    cardsOf({
      html: FULL,
      images: [{ url: PICTURE, by: 'element', state: 'ok', width, height }],
    }).root;

  it('is left out where the network takes none so small, and that is said', () => {
    const card = cardOf(sized(40, 40), 'facebook');
    expect(card.querySelector('img')).toBeNull();
    expect(card.textContent).toContain(
      'The picture is 40 × 40 px, less than Facebook takes, so it is left out.',
    );
    expect(card.textContent).not.toContain('None of the tags');
  });

  it('stands small where it is too small for a large one', () => {
    const card = cardOf(sized(300, 300), 'facebook');
    expect(one(card, '[data-layout]').dataset['layout']).toBe('small');
    expect(card.textContent).toContain('so it stands small');
  });

  it('is not said to stand small for a tag that asks for a large one', () => {
    const card = cardOf(sized(100, 80), 'x');
    expect(one(card, '[data-layout]').dataset['layout']).toBe('small');
    expect(card.textContent).toContain('100 × 80 px, less than X needs for a large one');
    expect(card.textContent).not.toContain('does not ask');
  });

  it('is not cropped without a word', () => {
    const card = cardOf(sized(1200, 1200), 'facebook');
    expect(card.textContent).toMatch(/\d+ % cut off above and below/);
    expect(cardOf(sized(2400, 300), 'facebook').textContent).toMatch(
      /\d+ % cut off left and right/,
    );
  });

  it('shows what is cut on a press, and takes it back', () => {
    const root = sized(1200, 1200);
    const toggle = button(root, 'Show what is cut off');
    const whole = () => one(cardOf(root, 'facebook'), 'img').dataset['whole'];
    expect([toggle.getAttribute('aria-pressed'), whole()]).toEqual(['false', 'false']);
    click(toggle);
    expect([toggle.getAttribute('aria-pressed'), whole()]).toEqual(['true', 'true']);
    click(toggle);
    expect(whole()).toBe('false');
  });

  it('comes down once it has loaded, in the room that it had', () => {
    const root = cardsOf({ html: FULL }).root;
    const card = cardOf(root, 'facebook');
    const drawing = one(card, '[data-layout]');
    const stage = drawing.parentElement as HTMLElement;
    Object.defineProperty(stage, 'offsetHeight', { value: 280 });
    const picture = one<HTMLImageElement>(card, 'img');
    Object.defineProperties(picture, { naturalWidth: { value: 90 }, naturalHeight: { value: 90 } });
    act(() => void picture.dispatchEvent(new Event('load')));
    expect(card.querySelector('img')).toBeNull();
    expect(stage.style.minBlockSize).toBe('280px');
  });
});

describe('how all cards are looked at', () => {
  it('dark or light, whatever the popup is', () => {
    const { root } = cardsOf({ html: FULL });
    const scheme = () => one(cardOf(root, 'facebook'), '[data-layout]').style.colorScheme;
    expect(scheme()).toBe('');
    click(button(root, 'Dark cards'));
    expect(scheme()).toBe('dark');
    click(button(root, 'Dark cards'));
    expect(scheme()).toBe('light');
  });

  it('on a phone, where a network draws another card there', () => {
    const { root } = cardsOf({ html: FULL });
    const card = cardOf(root, 'facebook');
    const looks = () => card.querySelectorAll('button[data-part="Text"]').length;
    expect(looks()).toBe(1);
    click(button(root, 'As on a phone'));
    expect(looks()).toBe(0);
  });
});

describe('all at a glance', () => {
  const grid = (given: PageCase) => {
    const mounted = cardsOf(given);
    click(button(mounted.root, 'Overview'));
    const rows = [...mounted.root.querySelectorAll('tbody tr')];
    const rowOf = (name: string) =>
      rows.find((row) => row.querySelector('th')?.textContent?.startsWith(`${name}:`));
    const cells = (name: string) =>
      [...(rowOf(name)?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent);
    return { ...mounted, rows, rowOf, cells };
  };

  it('has a row for each network and says each cell in words', () => {
    const { rows, report, cells } = grid({ html: FULL, robots: '' });
    expect(rows).toHaveLength(report.cards.length);
    expect(cells('Facebook')).toEqual([
      'Passed: og:title, wholeWhole',
      'Passed: og:description, wholeWhole',
      'Passed: large, from og:imageLarge',
      'Passed: let inLet in',
    ]);
    expect(cells('LinkedIn')[1]).toContain('Does not apply: not shown on this card');
  });

  it('tells what is cut, what is missing and who is turned away', () => {
    const { cells } = grid({
      html: page(`<meta property="og:title" content="${'A tide table, '.repeat(20)}">
<meta name="twitter:title" content="${'A tide table, '.repeat(20)}">
<meta name="twitter:card" content="summary">`),
      robots: 'User-agent: LinkedInBot\nDisallow: /\n',
    });
    expect(cells('X')[0]).toBe('Could be better: twitter:title, cutCut');
    expect(cells('Facebook')[1]).toContain('none');
    expect(cells('Facebook')[2]).toBe('Wrong: noneNone');
    expect(cells('LinkedIn')).toEqual([
      'Wrong: not readNot read',
      'Wrong: not readNot read',
      'Wrong: not readNot read',
      'Wrong: turned away by robots.txtBlocked',
    ]);
  });

  it('guesses nothing while the server has not answered', () => {
    const { cells } = grid({ html: FULL, server: { state: 'pending' } });
    expect(new Set(cells('Facebook'))).toEqual(
      new Set(['Could not be checked: waiting for the serverWaiting']),
    );
  });

  it('a press leads to the card', () => {
    const { root, rowOf } = grid({ html: FULL });
    const name = rowOf('Mastodon')?.querySelector('button');
    if (name) click(name);
    expect(root.querySelector('table')).toBeNull();
    expect(document.activeElement).toBe(one(cardOf(root, 'mastodon'), 'h2'));
  });

  it('comes up when it is asked for', () => {
    const { root } = cardsOf({ html: FULL }, '');
    expect(root.querySelector('table')).not.toBeNull();
  });
});

describe('a card that the network keeps', () => {
  it('comes with what renews it, and how sure that is', () => {
    const { root } = cardsOf({ html: FULL });
    const facebook = one(cardOf(root, 'facebook'), '[data-refresh]').textContent;
    expect(facebook).toContain('Scrape again');
    expect(facebook).toContain('(reported)');
    expect(cardOf(root, 'pinterest').querySelector('[data-refresh]')).toBeNull();
  });
});
