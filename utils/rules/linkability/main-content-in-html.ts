import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonProfile } from '../../audit/sources/mastodon';
import { webmention } from '../../audit/sources/standards';
import { servedPage } from '../../signals/card-values';
import { LEAST_TEXT, mainText } from '../../signals/main-text';

/** Share of the text in the served HTML from which all is well, and below which it is not. Own choice. */
const GOOD = 0.8;
const POOR = 0.3;

export default defineRule({
  id: 'main-content-in-html',
  pillar: 'linkability',
  title: 'The content itself is in the server’s HTML',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['mastodon', 'indieweb', 'google', 'bookmarks'],
  needs: ['server'],
  rendering: 'needed',
  scope: ['article', 'document', 'recipe', 'product', 'profile'],
  messages: {
    part: 'The served HTML holds about {served} of the {shown} characters of the text; the rest is only there once scripts ran',
    little:
      'The served HTML holds only about {served} of the {shown} characters of the text; the rest is only there once scripts ran',
  },
  why: 'Whoever checks a mention of your page, archives it or saves it for reading takes the HTML and runs no scripts.',
  fix: {
    text: 'Render the text on the server, or write it into the page when the site is built.',
  },
  sources: [
    webmention,
    mastodonProfile,
    { title: 'Thresholds of 80 and 30 percent', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    if (!servedPage(snapshot)) return say.cannotTell();
    if (snapshot.page.main.characters < LEAST_TEXT) return say.nothingToCheck();
    const text = mainText(snapshot);
    if (!text) return say.cannotTell();
    const { served, shown, share } = text;
    const evidence: Exhibit[] = [
      { label: 'served HTML', text: `${served} characters of main content`, from: 'server' },
      { label: 'page', text: `${shown} characters of main content`, from: 'page' },
    ];
    if (share >= GOOD) return say.pass(evidence);
    return share < POOR
      ? say.fail('little', { served, shown }, evidence)
      : say.warn('part', { served, shown }, evidence);
  },
});
