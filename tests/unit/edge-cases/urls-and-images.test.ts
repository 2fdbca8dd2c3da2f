import { expect, test } from 'vitest';
import { PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import type { ImageProbe } from '../../../utils/page/snapshot';
import type { Asked, Fetcher } from '../../../utils/server/fetch-answer';
import { auditOf } from '../../../utils/server/fetch-audit';
import { readImage } from '../../../utils/server/image-format';
import { probeImage } from '../../../utils/server/probe-image';
import { imageFits } from '../../../utils/signals/image-fit';
import { declaredImages } from '../../../utils/signals/image-urls';
import { metaAll } from '../../../utils/signals/meta';
import { pageImage } from '../../../utils/signals/page-image';
import { probePlan } from '../../../utils/signals/probe-plan';
import { CARD, card, finding, ld, named, og, onAll, outcome, PAGE, read, servedBy } from './read';

const withImage = (value: string, more = '') => read(CARD + og('image', value) + more);
const IMAGE = 'https://cdn.test/a.jpg';
/** Picture of the page as the fields name it. */
const picture = (snapshot: Parameters<typeof pageImage>[0]) => pageImage(snapshot)?.value ?? null;
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Asks for one card picture on a host that may be read. */
function probed(body: BodyInit | null, init: ResponseInit & { url?: string } = {}) {
  const response = Object.defineProperty(new Response(body, init), 'url', {
    value: init.url ?? IMAGE,
  });
  const fetcher: Fetcher = async () => response;
  const audit = auditOf({
    pageUrl: PAGE,
    mode: 'quick',
    readerFor: async () => ({ by: 'extension', fetcher }),
    isOnline: () => true,
    cache: new Map<string, Promise<Asked>>(),
  });
  return probeImage({ url: IMAGE, why: 'card image' }, audit, async () => ({ state: 'broken' }));
}

test('edge case 1: a relative og:image is shown resolved, and failed', () => {
  const snapshot = withImage('/img/a.jpg');
  expect(picture(snapshot)).toBe('https://site.test/img/a.jpg');
  expect(card(snapshot, 'facebook').image?.value).toBe('https://site.test/img/a.jpg');
  expect(outcome(snapshot, 'image-absolute-https')).toEqual(['fail', 'relative']);
  // Resolved against the address that answered.
  const moved = read(CARD + og('image', 'a.jpg'), { finalUrl: 'https://www.site.test/news/post' });
  expect(declaredImages(moved)).toMatchObject([
    { form: 'relative', url: 'https://www.site.test/news/a.jpg' },
  ]);
});

// The page's picture follows <base>, as a browser does. Cards do not: the one crawler whose code can be read
// here, Mastodon's, joins with the address it fetched, and the finding says that the two differ.
test('edge case 2: a <base> on another host moves the picture, with a warning that it may not', () => {
  const snapshot = read(
    `<base href="https://other.test/x/">${CARD}<meta property="og:image" content="a.jpg">`,
  );
  expect(picture(snapshot)).toBe('https://other.test/x/a.jpg');
  expect(declaredImages(snapshot)[0]).toMatchObject({
    form: 'relative',
    url: 'https://other.test/x/a.jpg',
  });
  const { problems } = finding(snapshot, 'image-absolute-https');
  expect(problems).toMatchObject([
    { message: 'movedByBase', data: { resolved: 'https://other.test/x/a.jpg' } },
  ]);
  expect(card(snapshot, 'mastodon').image?.value).toBe('https://site.test/blog/a.jpg');
});

test('edge case 3: an address without scheme takes that of the page, and warns', () => {
  const snapshot = withImage('//cdn.test/x.png');
  expect(picture(snapshot)).toBe('https://cdn.test/x.png');
  expect(declaredImages(snapshot)[0]?.form).toBe('scheme-relative');
  expect(outcome(snapshot, 'image-absolute-https')).toEqual(['warn', 'schemeless']);
});

test('edge case 4: a picture relative to a sub-path shows the folder it ends up in', () => {
  const [problem] = finding(withImage('./images/x.png'), 'image-absolute-https').problems;
  expect(problem?.data['resolved']).toBe('https://site.test/blog/images/x.png');
});

test('edge case 5: no word in a path decides what kind of medium it is', () => {
  for (const value of [
    'https://cdn.test/audio/raw?width=1200',
    'https://cdn.test/video/poster',
    'https://cdn.test/track.mp3/cover',
  ]) {
    const snapshot = withImage(value);
    expect(picture(snapshot)).toBe(value);
    expect(probePlan(snapshot).cardImages.map(({ url }) => url)).toEqual([value]);
    expect(outcome(snapshot, 'og-image-present')).toEqual(['pass']);
  }
});

test('edge case 6: an address inside the path of another is kept whole', () => {
  const value = 'https://proxy.test/300x200/http://media.test/a/b.jpg?c=d';
  const snapshot = withImage(value);
  expect(picture(snapshot)).toBe(value);
  expect(onAll(snapshot, ({ image }) => image?.value ?? value)).toEqual(
    onAll(snapshot, () => value),
  );
});

test('edge case 7: percent escapes in a picture’s address stay as they are', () => {
  const value = 'https://cdn.test/%E6%BD%AE%20a%2Fb.jpg?n=%2520';
  const snapshot = withImage(value);
  expect(picture(snapshot)).toBe(value);
  expect(card(snapshot, 'x').image?.value ?? value).toBe(value);
  expect(declaredImages(snapshot)[0]?.url).toBe(value);
});

test('edge case 8: an address escaped twice is decoded once, reported and not mended', () => {
  const snapshot = withImage('https:&amp;#x2F;&amp;#x2F;cdn.test&amp;#x2F;a.jpg');
  const written = 'https:&#x2F;&#x2F;cdn.test&#x2F;a.jpg';
  expect(metaAll(servedBy(snapshot).head, 'og:image')[0]?.content).toBe(written);
  const { status, problems } = finding(snapshot, 'image-absolute-https');
  expect(status).toBe('fail');
  expect(problems[0]).toMatchObject({ message: 'escaped', data: { value: written } });
  expect(picture(snapshot)).not.toBe('https://cdn.test/a.jpg');
});

test('edge case 9: of two pictures the first is on the card, and both are kept', () => {
  const snapshot = withImage(IMAGE, og('image', 'https://cdn.test/b.jpg'));
  expect(card(snapshot, 'facebook').image?.value).toBe(IMAGE);
  expect(picture(snapshot)).toBe(IMAGE);
  expect(declaredImages(snapshot).map(({ url }) => url)).toEqual([IMAGE, 'https://cdn.test/b.jpg']);
  // A list is what the protocol makes of them: no duplicate.
  expect(outcome(snapshot, 'no-duplicate-card-tags')).toEqual(['pass']);
});

test('edge case 10: tags keep the order of the document', () => {
  const letters = ['c', 'a', 'b', 'a'];
  const snapshot = read(
    letters.map((letter) => og('image', `https://cdn.test/${letter}`)).join(''),
  );
  for (const head of [servedBy(snapshot).head, snapshot.page.head])
    expect(head.metas.map(({ content }) => content?.at(-1))).toEqual(letters);
  expect(declaredImages(snapshot).map(({ url }) => url?.at(-1))).toEqual(['c', 'a', 'b']);
});

test('edge case 11: a size before its picture belongs to the nearest one, and the order warns', () => {
  const snapshot = read(
    CARD +
      og('image:width', '1200') +
      og('image:height', '630') +
      og('image', IMAGE) +
      og('image', 'https://cdn.test/b.jpg') +
      og('image:width', '90'),
  );
  expect(declaredImages(snapshot)).toMatchObject([
    { url: IMAGE, width: 1200, height: 630 },
    { url: 'https://cdn.test/b.jpg', width: 90 },
  ]);
  expect(declaredImages(snapshot)[1]).not.toHaveProperty('height');
  expect(outcome(snapshot, 'og-syntax-correct')).toContain('orphan');
});

test('edge case 12: twitter:image:width is no picture', () => {
  const snapshot = read(CARD + named('twitter:image:width', '1200'));
  expect(card(snapshot, 'x').image).toBeUndefined();
  expect(picture(snapshot)).toBeNull();
  expect(declaredImages(snapshot)).toEqual([]);
  expect(outcome(snapshot, 'og-image-present')).toEqual(['fail', 'missing']);
});

// What is suggested in its place is og:image: X takes that too, and all the others take nothing else.
test('edge case 13: twitter:image:src is accepted, and a tag that more networks read suggested', () => {
  const snapshot = read(CARD + named('twitter:image:src', IMAGE));
  expect(picture(snapshot)).toBe(IMAGE);
  expect(card(snapshot, 'x').image).toMatchObject({ value: IMAGE, from: 'twitter:image:src' });
  const found = finding(snapshot, 'og-image-present');
  expect(found).toMatchObject({
    status: 'warn',
    problems: [{ message: 'otherOnly', data: { source: 'twitter:image:src tag' } }],
  });
  expect(found.fix).toContain(`<meta property="og:image" content="${IMAGE}">`);
});

test('edge case 14: a lone og:image:secure_url is a picture', () => {
  const snapshot = read(CARD + og('image:secure_url', IMAGE));
  expect(picture(snapshot)).toBe(IMAGE);
  expect(declaredImages(snapshot)).toMatchObject([{ url: IMAGE }]);
  expect(outcome(snapshot, 'og-image-present')).toEqual(['pass']);
});

test('edge case 15: og:image:url with the same address names one picture, not two', () => {
  const snapshot = withImage(
    IMAGE,
    og('image:url', IMAGE) + og('image:secure_url', IMAGE) + og('image:width', '1200'),
  );
  expect(declaredImages(snapshot)).toMatchObject([{ key: 'og:image', url: IMAGE, width: 1200 }]);
  expect(probePlan(snapshot).cardImages).toHaveLength(1);
  expect(outcome(snapshot, 'og-syntax-correct')).toEqual(['pass']);
});

test('edge case 16: og:video and og:video:url both name a film', () => {
  for (const key of ['video', 'video:url']) {
    const snapshot = read(
      CARD +
        og(key, 'https://play.test/1') +
        og('video:type', 'text/html') +
        og('video:width', '640'),
    );
    expect(probePlan(snapshot).probes).toContainEqual({
      probe: 'player',
      url: 'https://play.test/1',
    });
    expect(outcome(snapshot, 'og-syntax-correct')).toEqual(['pass']);
  }
});

/** How the networks take the page's picture where it was measured so. */
const fits = (given: Partial<ImageProbe>) =>
  imageFits(
    read(CARD + og('image', IMAGE), {
      images: [{ url: IMAGE, by: 'fetch', state: 'ok', ...given }],
    }),
  );
const fitsOf = (id: string, given: Partial<ImageProbe>) =>
  fits(given).find(({ network }) => network === id);
const allIds = PREVIEW_NETWORKS.map(({ id }) => id);

test('edge case 17: an SVG is a picture for no network', async () => {
  const svg =
    '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"/>';
  // Named as something else, too: the bytes decide.
  const probe = await probed(svg, { headers: { 'content-type': 'image/png' } });
  expect(probe).toMatchObject({ format: 'svg', width: 1200, height: 630 });
  const refusing = fits(probe).filter(({ format }) => format === 'refused');
  expect(refusing.map(({ network }) => network)).toEqual(allIds);
});

test('edge case 18: WebP is a doubt for LinkedIn alone', () => {
  const lossy = `RIFF\0\0\0\0WEBPVP8 ${'\0'.repeat(20)}`;
  const { format } = readImage(bytesOf(lossy));
  expect(format).toBe('webp');
  const all = fits({ format: 'webp' });
  expect(all.filter((each) => each.format === 'unsure').map(({ network }) => network)).toEqual([
    'linkedin',
  ]);
  expect(all.filter((each) => each.format === 'taken')).toHaveLength(allIds.length - 1);
});

test('edge case 19: AVIF is refused but by Discord, JPEG and PNG are taken everywhere', () => {
  const avif = bytesOf('\0\0\0\x18ftypavif\0\0\0\0mif1miaf');
  const { format } = readImage(avif);
  expect(format).toBe('avif');
  const taking = fits({ format: 'avif' }).filter((each) => each.format !== 'refused');
  expect(taking.map(({ network }) => network)).toEqual(['discord']);
  for (const other of ['jpeg', 'png'] as const)
    expect(fits({ format: other }).every((each) => each.format === 'taken')).toBe(true);
});

// Corrected: WhatsApp's own page says 600 kB, the 300 kB are hearsay, so they are a doubt and the vendor's
// figure decides.
test('edge case 20: WhatsApp’s own limit of weight decides, the reported one is a doubt', () => {
  const at = (bytes: number) => fitsOf('whatsapp', { bytes })?.weight;
  expect([250_000, 300_000, 300_001, 600_000, 600_001].map(at)).toEqual([
    'fits',
    'fits',
    'unsure',
    'unsure',
    'over',
  ]);
});

test('edge case 21: Bluesky takes no picture above 976.56 KiB', () => {
  const at = (bytes: number) => fitsOf('bluesky', { bytes })?.weight;
  expect(at(976.5625 * 1024)).toBe('fits');
  expect(at(976.5625 * 1024 + 1)).toBe('over');
});

test('edge case 22: Facebook drops a picture below 200 × 200 px', () => {
  const at = (width: number, height: number) => fitsOf('facebook', { width, height })?.size;
  expect([at(200, 200), at(199, 400), at(400, 199)]).toEqual(['fits', 'below', 'below']);
  // An element that only tells that there is a picture leaves the size open.
  expect(fitsOf('facebook', {})).toEqual({ network: 'facebook' });
});

test('edge case 23: an answer that is no picture, and an address that runs out, are noticed', async () => {
  const probe = await probed('<!doctype html><title>Sign in</title>', {
    headers: { 'content-type': 'text/html' },
    url: 'https://cdn.test/login',
  });
  expect(probe).toMatchObject({
    state: 'broken',
    format: 'html',
    finalUrl: 'https://cdn.test/login',
    headers: { 'content-type': 'text/html' },
  });
  const signed = withImage(`${IMAGE}?X-Amz-Expires=300&amp;X-Amz-Signature=abc`);
  expect(declaredImages(signed)[0]?.expiry).toEqual(['X-Amz-Expires', 'X-Amz-Signature']);
  expect(outcome(signed, 'image-url-stable')).toEqual(['fail', 'expires']);
});

test('edge case 24: a picture that is sent as a download is noticed', async () => {
  const png = atob('iVBORw0KGgoAAAANSUhEUgAAAoAAAAGQCAIAAACxkUZyAAAAAUlEQVQB');
  const probe = await probed(bytesOf(png), {
    headers: { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="a.png"' },
  });
  expect(probe).toMatchObject({
    state: 'ok',
    headers: { 'content-disposition': 'attachment; filename="a.png"' },
  });
});

test('edge case 25: without width and height both tags are advised', () => {
  const bare = withImage(IMAGE);
  expect(outcome(bare, 'image-dimensions-declared')).toEqual(['warn', 'absent']);
  const half = withImage(IMAGE, og('image:width', '1200'));
  expect(outcome(half, 'image-dimensions-declared')).toEqual(['warn', 'half']);
  expect(declaredImages(half)[0]).toMatchObject({ width: 1200 });
});

test('edge case 26: no picture of the text stands in for one that is not declared', () => {
  const snapshot = read(CARD, {
    body: '<img src="https://track.test/pixel.gif" width="1" height="1"><a href="a.pdf"><img src="/pdf.png"></a><article><img src="/photo.jpg" data-box="0 0 900 600"></article>',
  });
  expect(snapshot.page.images.length).toBeGreaterThan(0);
  expect(picture(snapshot)).toBeNull();
  expect(declaredImages(snapshot)).toEqual([]);
  expect(onAll(snapshot, ({ image }) => image)).toEqual(onAll(snapshot, () => undefined));
  expect(probePlan(snapshot).cardImages).toEqual([]);
});

// Corrected as far as the page can tell: nobody sees from outside what a network has cached. A version in the
// query is no fault and no expiry; the way to a fresh card is told in the network's debugger, where it has one.
test('edge case 27: a version in the query is neither a fault nor a promise', () => {
  const snapshot = withImage(`${IMAGE}?v=2`);
  expect(picture(snapshot)).toBe(`${IMAGE}?v=2`);
  expect(declaredImages(snapshot)[0]?.expiry).toEqual([]);
  expect(outcome(snapshot, 'image-absolute-https')).toEqual(['pass']);
  expect(outcome(snapshot, 'image-url-stable')).toEqual(['pass']);
});

test('lab: a data: address is no usable picture', () => {
  const snapshot = withImage('data:image/png;base64,iVBORw0KGgo=');
  expect(picture(snapshot)).toBeNull();
  expect(declaredImages(snapshot)).toMatchObject([{ form: 'embedded' }]);
  expect(declaredImages(snapshot)[0]).not.toHaveProperty('url');
  expect(onAll(snapshot, ({ image }) => image)).toEqual(onAll(snapshot, () => undefined));
  expect(outcome(snapshot, 'image-absolute-https')).toEqual(['fail', 'embedded']);
});

test('lab: rel=image_src names a picture', () => {
  const snapshot = read(`${CARD}<link rel="image_src" href="/a.jpg">`);
  expect(picture(snapshot)).toBe('https://site.test/a.jpg');
  expect(outcome(snapshot, 'og-image-present')).toEqual(['warn', 'otherOnly']);
});

test('lab: the picture of an article inside @graph is found', () => {
  const snapshot = read(
    CARD +
      ld(
        `{"@graph":[{"@type":"WebSite","image":"https://cdn.test/logo.png"},{"@type":"Article","image":{"@id":"#p"}},{"@type":"ImageObject","@id":"#p","url":"${IMAGE}"}]}`,
      ),
  );
  expect(picture(snapshot)).toBe(IMAGE);
  expect(finding(snapshot, 'og-image-present').problems[0]?.message).toBe('otherOnly');
});

test('a picture is asked for once, however often it is named', () => {
  const snapshot = withImage(IMAGE, named('twitter:image', IMAGE));
  expect(probePlan(snapshot).cardImages).toEqual([{ url: IMAGE, why: 'card image' }]);
});
