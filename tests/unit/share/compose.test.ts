import { describe, expect, test } from 'vitest';
import { NETWORKS, networkById } from '../../../utils/networks/registry';
import type { Campaign } from '../../../utils/share/campaign';
import { type Composed, type ComposeOptions, compose } from '../../../utils/share/compose';
import type { Draft } from '../../../utils/share/draft';
import type { Server, Target } from '../../../utils/share/target';
import { postLength } from '../../../utils/signals/post-length';

const URL_OF_PAGE = 'https://tidemill.com/journal/how-it-works';
const PAGE: Draft = { url: URL_OF_PAGE, title: 'How a tide mill works', hashtags: [] };
const TODAY: ComposeOptions = { date: '2026-11-26' };
const CAMPAIGN: Campaign = {
  id: 'c',
  name: 'Mills',
  source: '{network}',
  medium: 'social',
  campaign: 'mills-{date}',
};

function to(id: string, server?: Omit<Server, 'network'>): Target {
  const network = networkById(id);
  if (!network) throw new Error(id);
  return {
    id,
    name: network.name,
    tile: network.tile,
    kind: 'network',
    network,
    ...(server ? { server: { network: id, ...server } } : {}),
  };
}

const on = (id: string, draft: Partial<Draft>, options: Partial<ComposeOptions> = {}): Composed =>
  compose(to(id), { ...PAGE, ...draft }, { ...TODAY, ...options });

/** Parameters of the opened address, wherever they stand in it. */
function sent({ open = '' }: Composed): Record<string, string> {
  const query = open.slice(open.search(/[?#]/) + 1);
  return Object.fromEntries(new URLSearchParams(query.replace(/\+/g, '%2B')));
}

describe('what goes into the form', () => {
  test.for<[string, Composed, Record<string, string>]>([
    ['X: the title where nothing was written', on('x', {}), { text: PAGE.title, url: URL_OF_PAGE }],
    [
      'X: text, hashtags and account in fields of their own',
      on('x', { text: 'Mine', hashtags: ['tide', '#Mills'], via: '@miller' }),
      { text: 'Mine', url: URL_OF_PAGE, hashtags: 'tide,Mills', via: 'miller' },
    ],
    [
      'X: an account that none can be there is left out',
      on('x', { via: 'miller@mills.social' }),
      { text: PAGE.title, url: URL_OF_PAGE },
    ],
    [
      'Bluesky: hashtags and account in the text, the link last',
      on('bluesky', { text: 'Mine', hashtags: ['tide', 'mills'], via: 'miller.bsky.social' }),
      { text: `Mine #tide #mills via @miller.bsky.social ${URL_OF_PAGE}` },
    ],
    [
      'Mastodon: no account of another network',
      on('mastodon', { text: 'Mine', via: 'miller' }),
      { text: `Mine ${URL_OF_PAGE}` },
    ],
    [
      'Mastodon: the account by its network comes before the other',
      on('mastodon', { via: 'miller', accounts: { mastodon: 'miller@mills.social' } }),
      { text: `${PAGE.title} via @miller@mills.social ${URL_OF_PAGE}` },
    ],
    [
      'WhatsApp: hashtags mean nothing there',
      on('whatsapp', { hashtags: ['tide'] }),
      { text: `${PAGE.title} ${URL_OF_PAGE}` },
    ],
    [
      'Threads takes one hashtag, in its own field',
      on('threads', { text: 'Mine', hashtags: ['tide', 'mills'] }),
      { text: 'Mine', url: URL_OF_PAGE, tag: 'tide' },
    ],
    [
      'Tumblr: the title is not said twice',
      on('tumblr', {}),
      { posttype: 'link', canonicalUrl: URL_OF_PAGE, title: PAGE.title },
    ],
    [
      'Tumblr: title and text',
      on('tumblr', { text: 'Mine', hashtags: ['tide'] }),
      {
        posttype: 'link',
        canonicalUrl: URL_OF_PAGE,
        title: PAGE.title,
        caption: 'Mine',
        tags: 'tide',
      },
    ],
    ['a text of blanks is none', on('x', { text: ' \n ' }), { text: PAGE.title, url: URL_OF_PAGE }],
    [
      'what is no character is left out',
      on('x', { text: 'A\ufeffB\uffff' }),
      { text: 'AB', url: URL_OF_PAGE },
    ],
    [
      'Pinterest: the picture of its card, unless another was chosen',
      on('pinterest', { images: { pinterest: 'https://tidemill.com/p.jpg' } }),
      { url: URL_OF_PAGE, media: 'https://tidemill.com/p.jpg', description: PAGE.title },
    ],
    [
      'Pinterest: a picture that was chosen',
      on('pinterest', {
        image: 'https://tidemill.com/q.jpg',
        images: { pinterest: 'https://tidemill.com/p.jpg' },
      }),
      { url: URL_OF_PAGE, media: 'https://tidemill.com/q.jpg', description: PAGE.title },
    ],
  ])('%s', ([, composed, expected]) => {
    expect(sent(composed)).toEqual(expected);
    expect(composed).toMatchObject({ text: 'sent', cut: false, url: URL_OF_PAGE });
    expect(composed.clipboard).toBeUndefined();
  });

  test('mail: subject, and the text above the link', () => {
    expect(on('email', { text: 'Mine' }).open).toBe(
      `mailto:?subject=How%20a%20tide%20mill%20works&body=Mine%0D%0A${encodeURIComponent(URL_OF_PAGE)}`,
    );
  });

  test('a server of the user’s own', () => {
    const target = to('mastodon', { host: 'mills.social', max: 5000 });
    const { open, count } = compose(target, PAGE, TODAY);
    expect(open).toMatch(/^https:\/\/mills\.social\/share\?text=/);
    expect(count?.max).toBe(5000);
  });
});

describe('networks that drop text', () => {
  test.for(['facebook', 'linkedin', 'snapchat'])(
    '%s: a bare press leaves the clipboard alone',
    (id) => {
      const composed = on(id, {});
      expect(composed).toMatchObject({ text: 'none', cut: false });
      expect(composed.clipboard).toBeUndefined();
      expect(composed.count).toBeUndefined();
    },
  );

  test('what the user wrote goes to the clipboard, with their hashtags', () => {
    const composed = on('linkedin', { text: 'Mine', hashtags: ['tide', 'mills'] });
    expect(composed).toMatchObject({ text: 'clipboard', clipboard: { text: 'Mine #tide #mills' } });
    expect(sent(composed)).toEqual({ url: URL_OF_PAGE });
    expect(composed.count?.length).toBe('Mine #tide #mills'.length);
  });

  test('Facebook takes one hashtag; the others are pasted', () => {
    const composed = on('facebook', { text: 'Mine', hashtags: ['tide', 'mills'] });
    expect(sent(composed)).toEqual({ u: URL_OF_PAGE, hashtag: '#tide' });
    expect(composed.clipboard).toEqual({ text: 'Mine #mills' });
  });

  test('one hashtag alone leaves nothing to paste there', () => {
    const composed = on('facebook', { hashtags: ['tide'] });
    expect(sent(composed)).toEqual({ u: URL_OF_PAGE, hashtag: '#tide' });
    expect(composed.clipboard).toBeUndefined();
    expect(composed.text).toBe('none');
  });

  test('a wording of the user’s own is something written', () => {
    expect(on('linkedin', {}, { template: 'Read: {title}' }).clipboard).toEqual({
      text: 'Read: How a tide mill works',
    });
  });
});

describe('forms of a title alone', () => {
  test.for(['hackernews', 'reddit', 'raindrop'])('%s: the title', (id) => {
    const composed = on(id, {});
    expect(Object.values(sent(composed))).toContain(PAGE.title);
    expect(composed).toMatchObject({ text: 'sent', cut: false });
  });

  test('a text that was written is not lost', () => {
    const composed = on('hackernews', { text: 'Mine' });
    expect(sent(composed)).toEqual({ u: URL_OF_PAGE, t: PAGE.title });
    expect(composed).toMatchObject({ text: 'clipboard', clipboard: { text: 'Mine' } });
  });

  test('a wording of the user’s own makes the title', () => {
    expect(sent(on('hackernews', {}, { template: '{title} [old]\n{url}' }))).toEqual({
      u: URL_OF_PAGE,
      t: `${PAGE.title} [old]`,
    });
  });

  test('a long title is cut at a word, the link is not', () => {
    const composed = on('hackernews', { title: 'tide mill '.repeat(20) });
    expect(composed.cut).toBe(true);
    expect(composed.count).toEqual({ length: 199, max: 80, unit: 'characters' });
    expect(sent(composed)).toEqual({
      u: URL_OF_PAGE,
      t: expect.stringMatching(/^(?:tide mill )+tide(?: mill)?…$/),
    });
    expect([...(sent(composed)['t'] ?? '')].length).toBeLessThanOrEqual(80);
  });
});

describe('the user’s wording', () => {
  test.for<[string, Partial<Draft>, string, string]>([
    ['title', {}, 'Read: {title}', 'Read: How a tide mill works'],
    ['text is the title where nothing was written', {}, '{text}!', 'How a tide mill works!'],
    ['but not beside the title', {}, '{title} – {text}', 'How a tide mill works'],
    ['both', { text: 'Mine' }, '{text} – {title}', 'Mine – How a tide mill works'],
    [
      'hashtags where they are placed',
      { hashtags: ['a', 'b'] },
      '{hashtags}: {title}',
      '#a #b: How a tide mill works',
    ],
    [
      'hashtags that it does not place follow',
      { hashtags: ['a'] },
      'Read: {title}',
      'Read: How a tide mill works #a',
    ],
    ['a line that has nothing goes', {}, '{title}\n{hashtags}\nend', 'How a tide mill works\nend'],
    ['a text that it has no place for wins', { text: 'Mine' }, 'Read: {title}', 'Mine'],
    ['other brackets stay', {}, '{title} {name}', 'How a tide mill works {name}'],
  ])('%s', ([, draft, template, expected]) => {
    expect(sent(on('bluesky', draft, { template }))['text']).toBe(`${expected} ${URL_OF_PAGE}`);
  });

  test('the link where it is placed, and only there', () => {
    const template = '{url}\n{title}';
    expect(sent(on('bluesky', {}, { template }))['text']).toBe(`${URL_OF_PAGE}\n${PAGE.title}`);
    // A form with a field for the link has it there.
    expect(sent(on('x', {}, { template }))).toEqual({ text: PAGE.title, url: URL_OF_PAGE });
  });

  test('a placed link is counted once', () => {
    const { count } = on('mastodon', {}, { template: '{url} {title}' });
    expect(count?.length).toBe(23 + 1 + PAGE.title.length);
  });

  test('placed hashtags are in no field besides', () => {
    expect(sent(on('x', { hashtags: ['a'] }, { template: '{hashtags} {title}' }))).toEqual({
      text: `#a ${PAGE.title}`,
      url: URL_OF_PAGE,
    });
  });
});

describe('campaign tags', () => {
  const tagged = (source: string) =>
    `${URL_OF_PAGE}?utm_source=${source}&utm_medium=social&utm_campaign=mills-2026-11-26`;
  const options = { ...TODAY, campaign: CAMPAIGN };

  test('a network is named by its id, also on a server of the user’s own', () => {
    expect(on('x', {}, options).url).toBe(tagged('x'));
    expect(sent(on('x', {}, options))['url']).toBe(tagged('x'));
    const mastodon = { ...to('mastodon', { host: 'mills.social' }), id: 'mastodon@mills.social' };
    expect(compose(mastodon, PAGE, options).url).toBe(tagged('mastodon'));
  });

  test.for<[Target, string]>([
    [
      { id: 'copy-markdown', name: 'M', tile: 'M', kind: 'copy', format: 'markdown' },
      'copy-markdown',
    ],
    [{ id: 'qr', name: 'QR code', tile: 'Q', kind: 'qr' }, 'qr'],
    [{ id: 'system', name: 'Other apps', tile: 'S', kind: 'system' }, 'system'],
    [
      {
        id: 'custom-7',
        name: 'My wiki',
        tile: 'W',
        kind: 'custom',
        template: 'https://w.example/?u={url}',
      },
      'my-wiki',
    ],
  ])('$0.kind', ([target, source]) => {
    const composed = compose(target, PAGE, options);
    expect(composed.url).toBe(tagged(source));
    expect(composed.clipboard?.text ?? tagged(source)).toContain(tagged(source));
    expect(composed.open ?? encodeURIComponent(tagged(source))).toContain(
      encodeURIComponent(tagged(source)),
    );
  });
});

describe('what is no network', () => {
  test('copies', () => {
    const composed = compose(
      { id: 'copy-rich-text', name: 'C', tile: 'C', kind: 'copy', format: 'rich-text' },
      PAGE,
      TODAY,
    );
    expect(composed.clipboard?.html).toContain(`href="${URL_OF_PAGE}"`);
    expect(composed.open).toBeUndefined();
  });

  test('the share sheet has title, text and address', () => {
    const target: Target = { id: 'system', name: 'S', tile: 'S', kind: 'system' };
    expect(compose(target, { ...PAGE, text: 'Mine', hashtags: ['a'] }, TODAY).sheet).toEqual({
      title: PAGE.title,
      text: 'Mine #a',
      url: URL_OF_PAGE,
    });
    expect(compose(target, PAGE, TODAY).sheet).toEqual({ title: PAGE.title, url: URL_OF_PAGE });
  });

  test('a QR code has the address and nothing else', () => {
    expect(compose({ id: 'qr', name: 'Q', tile: 'Q', kind: 'qr' }, PAGE, TODAY)).toEqual({
      url: URL_OF_PAGE,
      text: 'none',
      cut: false,
    });
  });

  test('a picture brings a caption, hashtags before the link', () => {
    const network = networkById('instagram');
    if (!network) throw new Error();
    const target: Target = { id: 'instagram', name: 'I', tile: 'I', kind: 'picture', network };
    expect(compose(target, { ...PAGE, text: 'Mine', hashtags: ['tide'] }, TODAY)).toMatchObject({
      clipboard: { text: `Mine #tide\n\n${URL_OF_PAGE}` },
      text: 'clipboard',
      cut: false,
    });
  });

  test('a network that takes nothing is refused', () => {
    const none = NETWORKS.find(({ share }) => !share);
    expect(() => compose(to(none?.id ?? ''), PAGE, TODAY)).toThrow(TypeError);
  });
});

describe('a post that is too long', () => {
  const long = 'tide mill '.repeat(60).trim();

  test('the count says how long it was, the text is cut at a word', () => {
    const composed = on('x', { text: long, hashtags: ['tide'], via: 'miller' });
    const { text = '' } = sent(composed);
    expect(composed.count).toEqual({
      length: long.length + 1 + 23 + ' #tide via @miller'.length,
      max: 280,
      unit: 'weighted',
    });
    expect(composed.cut).toBe(true);
    expect(text).toMatch(/(?:tide|mill)…$/);
    const whole = `${text} ${URL_OF_PAGE} #tide via @miller`;
    const limit = networkById('x')?.share?.limit?.value;
    expect(limit && postLength(whole, limit)).toBeLessThanOrEqual(280);
    expect(limit && postLength(whole, limit)).toBeGreaterThan(270);
    expect(sent(composed)).toMatchObject({ url: URL_OF_PAGE, hashtags: 'tide', via: 'miller' });
  });

  test('hashtags go, from the last, only where they would push the text out', () => {
    const hashtags = Array.from({ length: 40 }, (_, at) => `tidemill${at}`);
    const composed = on('x', { text: 'Mine', hashtags });
    const kept = sent(composed)['hashtags']?.split(',') ?? [];
    expect(composed.cut).toBe(true);
    expect(kept.length).toBeGreaterThan(10);
    expect(hashtags.slice(0, kept.length)).toEqual(kept);
    expect(sent(composed)).toMatchObject({ url: URL_OF_PAGE, text: 'Mine' });
  });

  test('the server’s own limit counts', () => {
    const text = 'a'.repeat(1000);
    expect(on('mastodon', { text }).cut).toBe(true);
    expect(
      compose(to('mastodon', { host: 'mills.social', max: 2000 }), { ...PAGE, text }, TODAY).cut,
    ).toBe(false);
  });

  test('Bluesky’s bytes count, too', () => {
    const text = '👨‍👩‍👧‍👦'.repeat(200);
    const composed = on('bluesky', { text });
    expect(composed.count?.length).toBeLessThan(300);
    expect(composed.cut).toBe(true);
  });
});
