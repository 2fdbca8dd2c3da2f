import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { applePreviews } from '../../audit/sources/messengers';
import { servedPage, short } from '../../signals/card-values';
import { touchIconProbe } from '../../signals/icon-probes';
import { isRefusal } from '../../signals/image-fit';
import { exhibit, linksOf } from '../../signals/meta';

/** Side in px that fills the screen of a current phone, and that Messages needs (Apple TN3156). */
const SHARP = 180;
const LEAST = 108;

export default defineRule({
  id: 'apple-touch-icon',
  pillar: 'bookmarking',
  title: 'There is a high-resolution touch icon',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['imessage', 'bookmarks', 'mastodon'],
  needs: ['server'],
  mode: 'full',
  topic: 'icon',
  scope: 'any',
  messages: {
    none: 'No link in the head names a touch icon, and no picture loads from “{url}” either',
    broken: 'The touch icon “{url}” does not load as a picture',
    tiny: 'The touch icon “{url}” is only {width} × {height} px; Apple asks for {least} × {least} at least',
    oblong: 'The touch icon “{url}” is {width} × {height} px, and not square',
    small:
      'The touch icon “{url}” is {width} × {height} px; {sharp} × {sharp} is what the sharpest iPhones draw',
    format: 'The touch icon “{url}” is no PNG, but {format}',
    unnamed: 'The touch icon stands at its usual place, “{url}”, but no link in the head names it',
    scripted: 'The link to the touch icon, “{url}”, only appears after scripts have run',
  },
  why: 'Home screens show it, Apple’s Messages take it where a page has no good picture, and Mastodon for the site’s icon.',
  fix: {
    text: 'Add a square PNG of 180 × 180 px and name it in the head.',
    snippet: '<link rel="apple-touch-icon" href="/apple-touch-icon.png">',
  },
  sources: [
    applePreviews,
    {
      title: 'webhint: Apple touch icons',
      url: 'https://webhint.io/docs/user-guide/hints/hint-apple-touch-icons/',
      basis: 'read',
      checked: '2026-11-22',
    },
    mastodonLinkDetails,
  ],
  check(snapshot, say) {
    const icon = touchIconProbe(snapshot);
    if (!servedPage(snapshot) || !icon) return say.cannotTell();
    const url = short(icon.url);
    const { link, links, probe } = icon;
    const [scripted] = ['apple-touch-icon', 'apple-touch-icon-precomposed'].flatMap((rel) =>
      linksOf(snapshot.page.head, rel),
    );
    if (links.length === 0 && scripted)
      return say.warn('scripted', { url: short(scripted.href) }, [
        exhibit('touch icon', scripted, 'page'),
      ]);
    if (!probe || probe.state === 'pending' || probe.state === 'missing') return say.cannotTell();
    // A gate may be open to browsers and networks.
    if (probe.state === 'broken' && isRefusal(probe.status)) return say.cannotTell();
    const evidence: Exhibit[] = link
      ? [exhibit('touch icon', link)]
      : [{ label: 'touch icon', text: icon.url.slice(0, 500), from: 'address' }];
    if (probe.state === 'broken') return say.fail(link ? 'broken' : 'none', { url }, evidence);
    const { width = 0, height = 0, format } = probe;
    if (width === 0 || height === 0) return say.cannotTell();
    const size = { url, width, height };
    if (Math.abs(width - height) > 1) return say.fail('oblong', size, evidence);
    if (width < LEAST) return say.fail('tiny', { ...size, least: LEAST }, evidence);
    if (!link) return say.warn('unnamed', { url }, evidence);
    if (format !== undefined && format !== 'png' && format !== 'unknown')
      return say.warn('format', { url, format: format.toUpperCase() }, evidence);
    return width < SHARP
      ? say.warn('small', { ...size, sharp: SHARP }, evidence)
      : say.pass(evidence);
  },
});
